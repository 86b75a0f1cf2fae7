import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clauseWords } from '../../scripts/clauses/clause-words.ts';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import type { ImportedBlock, Piece } from '../../scripts/imports/imported-text.ts';
import { markdownBody } from '../../scripts/imports/markdown-body.ts';
import type { Mark } from '../../scripts/model/clause.ts';
import { fc } from '../property.ts';

const test = suite('the Markdown of an imported text');

function plain(text: string): readonly Piece[] {
	return [{ text, marks: [] }];
}

function paragraph(text: string): ImportedBlock {
	return { type: 'paragraph', pieces: plain(text), place: 1 };
}

/** What each clause of a body shows, thematic breaks left out. */
function clausesOf(body: string): readonly string[] {
	return parseClauses(body)
		.clauses.filter(({ kind }) => kind !== 'rule')
		.map((clause) => clauseWords(clause));
}

function isOneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** What a block shows, worked out from the block alone. */
function shownBy(block: ImportedBlock): readonly string[] {
	switch (block.type) {
		case 'rule':
			return [];
		case 'table':
			return block.rows.map((row) =>
				isOneLine(
					row
						.map((cell) =>
							cell
								.map(({ text }) => text)
								.join('')
								.trim(),
						)
						.join(' | '),
				),
			);
		default:
			return [isOneLine(block.pieces.map(({ text }) => text).join(''))];
	}
}

test('characters that mean something in Markdown are shown as they are', () => {
	const lines = [
		'*stars* and _lines_ and `ticks`',
		'# no heading',
		'> no quotation',
		'- no item',
		'+ no item',
		'[no](link) and [no][link] and ![no](picture)',
		'[no]: definition',
		'<https://example.org> and <b>bold</b> and &amp; and &#1234;',
		'~~~ no fence',
		'| no | table |',
		'--- and ===',
		'---',
		'===',
		'_ _ _',
		'***',
		'C:\\folder\\*',
		'{{ no }} {% template %} {#no-id}',
		'1234567. no item',
		'Signature ____________ / ____________ /',
		'a_b_c snake_case_ and _x',
	];
	assert.equal(clausesOf(markdownBody(lines.map(paragraph)).body), lines);
});

test('a literal number stays the number it is', () => {
	for (const number of ['1.', '12)', 'a)', '(b)', '2.1.', '10.3.1', 'б)', '1999.', '01.']) {
		const { clauses } = parseClauses(markdownBody([paragraph(`${number} The text.`)]).body);
		assert.is(clauses.length, 1);
		assert.is(clauseWords(clauses[0]!), `${number} The text.`);
	}
	const { clauses } = parseClauses(markdownBody([paragraph('4. Four'), paragraph('6. Six')]).body);
	assert.equal(
		clauses.map(({ number }) => number?.text),
		['4.', '6.'],
	);
});

test('words that stand plainly are written plainly', () => {
	const lines = ['1. Terms (as of today) – “quoted”, 5 * 3 = 15 & more [1].', 'a) snake_case and ____ here'];
	assert.is(markdownBody(lines.map(paragraph)).body, `${lines.join('\n\n')}\n`);
});

test('forced breaks, emphasis and links are kept', () => {
	const pieces: readonly Piece[] = [
		{ text: 'Write to ', marks: [] },
		{ text: 'the office ', marks: [{ type: 'strong' }] },
		{ text: 'at', marks: [{ type: 'strong' }, { type: 'emphasis' }] },
		{ text: '\n- our site', marks: [{ type: 'link', href: 'https://example.org/a_b?c=(d)' }] },
	];
	const { body, losses } = markdownBody([{ type: 'paragraph', pieces, place: 3 }]);
	const { runs } = parseClauses(body).clauses[0]!;
	assert.is(runs.map(({ text }) => text).join(''), 'Write to the office at\n- our site');
	assert.ok(runs.some(({ isBreak }) => isBreak));
	assert.equal(runs.find(({ text }) => text.startsWith('the office'))!.marks, [{ type: 'strong' }]);
	const link = runs.at(-1)!.marks.find((mark): mark is Mark & { type: 'link' } => mark.type === 'link');
	assert.is(decodeURIComponent(link!.href), 'https://example.org/a_b?c=(d)');
	assert.equal(losses, []);
});

test('emphasis that Markdown cannot write is told, and its words are kept', () => {
	const pieces: readonly Piece[] = [
		{ text: 'слово', marks: [] },
		{ text: '«знак»', marks: [{ type: 'strong' }] },
		{ text: 'слово', marks: [] },
	];
	const { body, losses } = markdownBody([{ type: 'paragraph', pieces, place: 7 }]);
	assert.equal(clausesOf(body), ['слово«знак»слово']);
	assert.equal(
		losses.map(({ line, rule }) => `${line} ${rule}`),
		['7 import-marks'],
	);
});

test('a link beside such emphasis is kept', () => {
	const pieces: readonly Piece[] = [
		{ text: 'слово', marks: [] },
		{ text: '«знак»', marks: [{ type: 'strong' }] },
		{ text: 'там', marks: [{ type: 'link', href: 'https://example.org/' }] },
	];
	const { body, losses } = markdownBody([{ type: 'paragraph', pieces, place: 7 }]);
	assert.is(body, 'слово«знак»[там](https://example.org/)\n');
	assert.is(losses.length, 1);
});

test('lists keep their depth, and end where the list ends', () => {
	const bullet = (depth: number, text: string): ImportedBlock => ({
		type: 'bullet',
		depth,
		pieces: plain(text),
		place: 1,
	});
	const { body } = markdownBody([bullet(0, 'a'), bullet(2, 'b'), bullet(0, '- c'), paragraph('d')]);
	assert.is(body, '- a\n  - b\n- \\- c\n\nd\n');
});

const words = fc.string({
	unit: fc.constantFrom(...'ab1.)(#>-+*_~`[]!<&;:|\\={}/ \u00a0\n«Яж'),
	minLength: 1,
	maxLength: 16,
});
const marks = fc.subarray<Mark>([
	{ type: 'strong' },
	{ type: 'emphasis' },
	{ type: 'struck' },
	{ type: 'code' },
	{ type: 'link', href: 'https://example.org/' },
]);
const piecesOf = (text: fc.Arbitrary<string>) =>
	fc.array(fc.record({ text, marks }), { minLength: 1, maxLength: 4 });
const worded = piecesOf(words).filter((pieces) => pieces.some(({ text }) => text.trim() !== ''));
const block: fc.Arbitrary<ImportedBlock> = fc.oneof(
	fc
		.tuple(worded, fc.constantFrom('paragraph', 'quotation'))
		.map(([pieces, type]): ImportedBlock => ({ type, pieces, place: 1 })),
	fc
		.tuple(worded, fc.integer({ min: 1, max: 6 }))
		.map(([pieces, level]): ImportedBlock => ({ type: 'heading', level, pieces, place: 1 })),
	fc
		.tuple(worded, fc.nat(3))
		.map(([pieces, depth]): ImportedBlock => ({ type: 'bullet', depth, pieces, place: 1 })),
	fc
		.array(fc.tuple(worded, piecesOf(words)), { minLength: 1, maxLength: 3 })
		.map((rows): ImportedBlock => ({ type: 'table', rows, place: 1 })),
	fc.constant<ImportedBlock>({ type: 'rule', place: 1 }),
);

test('any words at all read back as the same words in the same clauses', () => {
	fc.assert(
		fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
			assert.equal(clausesOf(markdownBody(blocks).body), blocks.flatMap(shownBy));
		}),
	);
});

test.run();
