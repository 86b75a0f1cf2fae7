import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { importedFile } from '../../scripts/imports/imported-file.ts';
import { bodyWords, provenBody } from '../../scripts/imports/proven-body.ts';
import { readWordFile } from '../../scripts/imports/word/word-file.ts';
import type { Side } from '../../scripts/imports/word/tracked-changes.ts';
import { fc } from '../property.ts';
import { cell, deleted, inserted, mark, paragraph, row, run, table, wordFileOf } from './word-file-of.ts';

const test = suite('any Word file');

type Fate = 'kept' | 'inserted' | 'deleted';
interface TrackedParagraph {
	readonly words: readonly (readonly [Fate, string])[];
	readonly mark: Fate;
}

const fate = fc.constantFrom<Fate>('kept', 'inserted', 'deleted');
const trackedParagraph: fc.Arbitrary<TrackedParagraph> = fc.record({
	words: fc.array(fc.tuple(fate, fc.string({ unit: fc.constantFrom(...'abв '), maxLength: 4 })), {
		maxLength: 4,
	}),
	mark: fate,
});
const trackedText = fc.array(trackedParagraph, { maxLength: 6 });

const writers = { kept: run, inserted, deleted };
const marks = { kept: '', inserted: mark('ins'), deleted: mark('del') };

function isThere(fate: Fate, side: Side): boolean {
	return fate === 'kept' || (fate === 'inserted') === (side === 'accepted');
}

/** The paragraphs of a text, worked out as on a string in which marks are line ends. */
function paragraphsOf(text: readonly TrackedParagraph[], side: Side): readonly string[] {
	const written = text.map(({ words, mark: end }, index) => {
		const there = words.filter(([one]) => isThere(one, side)).map(([, word]) => word);
		// The last mark of a text cannot go.
		return `${there.join('')}${isThere(end, side) || index === text.length - 1 ? '\n' : ''}`;
	});
	return written
		.join('')
		.split('\n')
		.map((line) => line.replace(/\s+/g, ' ').trim())
		.filter((line) => line !== '');
}

test('gives the text with its changes accepted, and the one with them rejected', () => {
	fc.assert(
		fc.property(trackedText, (text) => {
			const body = text
				.map(({ words, mark: end }) =>
					paragraph(words.map(([one, word]) => writers[one](word)).join('') || '<w:r/>', marks[end]),
				)
				.join('');
			const read = readWordFile(wordFileOf({ body }));
			assert.is(read.type, 'file');
			if (read.type !== 'file') return;
			assert.equal(bodyWords(provenBody(read.file.accepted()).body), paragraphsOf(text, 'accepted'));
			assert.equal(bodyWords(provenBody(read.file.rejected()).body), paragraphsOf(text, 'rejected'));
		}),
	);
});

/** XML of whatever stands in Word files and what does not, with a word of its own in each run. */
function anyContent(count: { words: number }, depth: number): fc.Arbitrary<() => string> {
	const word = fc
		.constantFrom('', '<w:vanish/>', '<w:b/>', '<w:vertAlign w:val="superscript"/>')
		.map((look) => () => run(`word${count.words++}x`, look));
	if (depth === 0) return word;
	const inner = fc
		.array(anyContent(count, depth - 1), { maxLength: 3 })
		.map((parts) => () => parts.map((part) => part()).join(''));
	const wrappers: readonly ((content: string) => string)[] = [
		(content) => paragraph(content === '' ? '<w:r/>' : content),
		(content) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
		(content) =>
			`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
		(content) => table(row([cell(content === '' ? 'x' : paragraph(content)), cell('y')])),
		(content) => `<w:hyperlink w:anchor="a">${content}</w:hyperlink>`,
		(content) => `<w:smartTag>${content}</w:smartTag>`,
		(content) => `<w:unheard>${content}</w:unheard>`,
		(content) => `<w:fldSimple w:instr="REF x">${content}</w:fldSimple>`,
		(content) =>
			`<w:r><w:fldChar w:fldCharType="begin"/></w:r>${content}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
		(content) => `<w:r><w:pict><w:txbxContent>${content}</w:txbxContent></w:pict></w:r>`,
		(content) => `<w:r><w:drawing>${content}</w:drawing></w:r>`,
		(content) => `<m:oMath>${content}</m:oMath>`,
		(content) => `<w:ruby><w:rt>${content}</w:rt><w:rubyBase/></w:ruby>`,
		(content) => `<mc:AlternateContent><mc:Choice Requires="x">${content}</mc:Choice></mc:AlternateContent>`,
		(content) => `<w:txbxContent>${content}</w:txbxContent>`,
	];
	return fc.oneof(
		word,
		fc.tuple(fc.constantFrom(...wrappers), inner).map(
			([wrap, content]) =>
				() =>
					wrap(content()),
		),
	);
}

test('has each of its words in the text, or told', () => {
	const count = { words: 0 };
	fc.assert(
		fc.property(fc.array(anyContent(count, 4), { maxLength: 4 }), (parts) => {
			count.words = 0;
			const bytes = wordFileOf({ body: parts.map((part) => part()).join('') });
			const { body = '', findings } = importedFile({ name: 'a.docx', bytes });
			const all = `${body}\n${findings.map(({ message }) => message).join('\n')}`;
			for (let word = 0; word < count.words; word++)
				assert.ok(all.includes(`word${word}x`), `word${word}x in ${all}`);
		}),
	);
});

test('is read or refused, however it is damaged', () => {
	const whole = wordFileOf({
		body: paragraph(run('Words') + inserted('more')) + table(row([cell('a'), cell('b')])),
		styles: '<w:style w:styleId="a"><w:basedOn w:val="a"/></w:style>',
	});
	fc.assert(
		fc.property(
			fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
			(changes) => {
				const bytes = whole.slice();
				for (const [at, value] of changes) bytes[at] = value;
				const { body, findings } = importedFile({ name: 'a.docx', bytes });
				assert.ok(body !== undefined || findings.some(({ severity }) => severity === 'error'));
			},
		),
	);
});

test.run();
