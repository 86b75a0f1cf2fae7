import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PaperBlock } from '../../scripts/exports/paper/paper-document.ts';
import { pdf } from '../../scripts/exports/paper/pdf.ts';
import { fc } from '../property.ts';
import { blocksOf, documentOf, redlineOf } from './paper-text.ts';
import { pdfTools } from './pdf-text.ts';

const tools = await pdfTools();
const written = suite('a PDF');
const tried = tools === undefined ? written.skip : written;
const paged = (blocks: readonly PaperBlock[], language?: string) =>
	pdf(documentOf(blocks, language), tools!.typeset);
const wordsOf = (file: Uint8Array) => tools!.read(file, 'pdftotext', ['-raw']);

tried('is the same bytes for the same document', () => {
	const blocks = blocksOf('# Rules\n\nOne **bold** word.\n');
	assert.ok(Buffer.from(paged(blocks)).equals(paged(blocks)));
});

for (const [tag, told] of [
	['pt-BR', 'pt-BR'],
	['zh-Hant', 'zh'],
	['sr-Latn-RS', 'sr-RS'],
	['es-419', 'es'],
	['de-1996', 'de'],
] as const) {
	tried(`is in ${tag}`, () => {
		const file = Buffer.from(paged(blocksOf('# Rules\n\nWords.\n'), tag)).toString('latin1');
		assert.match(file, `/Lang (${told})`);
	});
}

tried('is marked as PDF/A-2a and PDF/UA-1, and reads without fault', () => {
	const file = paged(blocksOf('# Rules\n\n- one\n\n| a | b |\n|---|---|\n| c | d |\n'));
	const text = Buffer.from(file).toString('latin1');
	const metadata = text.slice(text.lastIndexOf('<?xpacket begin'));
	assert.match(metadata, '<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
	assert.match(metadata, '<pdfuaid:part>1</pdfuaid:part>');
	assert.match(metadata, '/DisplayDocTitle true');
	assert.match(tools!.read(file, 'pdfinfo'), /Title:\s+Rules\n[^]*Tagged:\s+yes/);
	assert.match(tools!.read(file, 'pdfinfo', ['-meta']), '<pdfuaid:part>1</pdfuaid:part>');
});

tried('tells headings, lists and tables for what they are', () => {
	const file = paged(blocksOf('# Rules\n\n- one\n\n| a | b |\n|---|---|\n| c | d |\n'));
	const structure = tools!.read(file, 'pdfinfo', ['-struct']);
	for (const tag of ['H1', 'H2', 'L ', 'LI', 'Lbl', 'Table', 'TH ', 'TD']) assert.match(structure, tag);
});

tried('gives a column of a table the more room the more text is in it', () => {
	const purpose = 'what the record is kept for, by whom it is seen, and when it is destroyed';
	const table = `| No. | Record | Purpose |\n|---|---|---|\n| 1 | loan | ${purpose} |\n`;
	const boxes = tools!.read(paged(blocksOf(table)), 'pdftotext', ['-bbox']);
	const [number, record, last] = ['No.', 'Record', 'Purpose'].map((head) =>
		Number(new RegExp(`xMin="([\\d.]+)"[^>]*>${head}<`).exec(boxes)![1]),
	) as [number, number, number];
	assert.ok(record - number < 100, `the column of numbers is ${record - number} points wide`);
	assert.ok(last - number < 200, `the last column begins ${last - number} points after the first`);
});

tried('has the fonts of the compiler alone, all of them embedded', () => {
	const file = paged(blocksOf('Правілы: ўзнос. *Rules* `code` → ✓\n'));
	const fonts = tools!.read(file, 'pdffonts').trim().split('\n').slice(2);
	assert.ok(fonts.length > 1);
	for (const line of fonts)
		assert.match(line, /^[A-Z]{6}\+(?:LibertinusSerif|DejaVuSansMono)\S*\s+CID.*\byes yes yes\b/);
});

tried('hyphenates Russian, Belarusian and English', () => {
	const long = {
		ru: 'Правообладатель предупреждает пользователя о последствиях неисполнения обязательств. ',
		be: 'Праваўладальнік папярэджвае карыстальніка пра наступствы невыканання абавязацельстваў. ',
		en: 'The administrator acknowledges responsibilities notwithstanding misrepresentation. ',
	};
	for (const [language, sentence] of Object.entries(long)) {
		assert.match(
			wordsOf(paged(blocksOf(sentence.repeat(12)), language)),
			/\p{L}[-\u00ad\u2010]\n\p{Ll}/u,
			language,
		);
	}
});

tried('gives the code points of what no font of it has', () => {
	assert.match(wordsOf(paged(blocksOf('Call \u{1F4DE} or 漢.\n'))), 'Call [U+1F4DE] or [U+6F22].');
});

tried(
	'gives the code point of a mark alone, not of the letter it stands on, nor of that letter elsewhere',
	() => {
		const words = wordsOf(paged(blocksOf('Tea and sea\u1ab0, и верх в\u1ab0, a \u{1F3FB} b.\n')));
		assert.match(words, 'Tea and sea[U+1AB0], и верх в[U+1AB0], a [U+1F3FB] b.');
	},
);

tried('sets what no PDF may say: a byte order mark within a text, and characters for private use', () => {
	assert.match(
		wordsOf(paged(blocksOf('be\ufefffore \ue000, 漢\ue000\n'))),
		'be\u2060fore [U+E000], [U+6F22][U+E000]',
	);
});

tried('lets nothing run over the edge of the page', () => {
	const words = 'x'.repeat(400);
	const body = `${words}\n\n\`${words}\`\n\n| a | b |\n|---|---|\n| ${words} | b |\n\n- ${words}\n`;
	const boxes = tools!.read(paged(blocksOf(body)), 'pdftotext', ['-bbox']);
	const edges = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, edge]) => Number(edge));
	assert.ok(edges.length > 4);
	// A4 is 595 points wide, and its margin is 25 mm.
	for (const edge of edges) assert.ok(edge <= 595.3 - 70, String(edge));
});

tried('numbers its pages', () => {
	const text = wordsOf(paged(blocksOf('One more clause of the rules.\n\n'.repeat(120))));
	assert.match(text, '1/3');
	assert.match(text, '3/3');
});

/** Markdown of every kind a text may have, however little of it. */
const anyWords = fc
	.array(
		fc.constantFrom(
			'fee',
			'срок',
			'~~not~~',
			'**bold**',
			'*due*',
			'`x`',
			'[to](https://a.example/x)',
			'[](https://a.example/)',
			'~~[x](https://a.example)~~',
			'**~~s~~**',
			'~~`c`~~',
			'![seal](https://a.example/a.png)',
			'\u200b',
			'a\ufeffb',
			'\u{1F3FB}',
			'в\u1ab0',
			'\u0645\u0670',
			'\ue000',
			'漢\u0301',
			'\u{1F468}\u200d\u{1F469}',
			'',
		),
		{ minLength: 1, maxLength: 4 },
	)
	.map((words) => words.join(' '));
const anyPart = fc
	.tuple(
		fc
			.constantFrom(
				'# @',
				'##### @',
				'##',
				'@',
				'1. @\n2. @',
				'- @\n  - @\n- ',
				'> @\n>\n> - @',
				'> ',
				'- # @',
			)
			.chain((shape) => fc.tuple(fc.constant(shape), anyWords)),
		fc.constantFrom(
			'',
			'\n\n| @ | b |\n|---|---|\n| c | @ |',
			'\n\n|  |\n|---|\n|  |',
			'\n\n```\n```',
			'\n\n---',
		),
	)
	.map(([[shape, words], more]) => (shape + more).replaceAll('@', words));
const anyText = fc.array(anyPart, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('\n\n')}\n`);

tried('is made of any text, and of what changed between any two, however they are marked', () => {
	fc.assert(
		fc.property(anyText, anyText, (from, to) => {
			for (const blocks of [blocksOf(to), redlineOf(from, to)]) assert.ok(paged(blocks).length > 1000);
		}),
		{ numRuns: 30 },
	);
});

tried('shows words that were struck out anew, and a heading that has lost its words', () => {
	const words = wordsOf(paged(redlineOf('## Terms\n\nThe fee is due.\n', '##\n\nThe fee is ~~not~~ due.\n')));
	assert.match(words, 'The fee is not due.');
	assert.match(words, 'Terms');
});

/** Text that would do something in Typst, were it read as markup. */
const hostile = fc.constantFrom(
	'#eval("1+1")',
	'#sys.inputs',
	'#include "document.typ"',
	'#pagebreak()',
	'$ x^2 $',
	'*b*',
	'_e_',
	'`raw`',
	'<label>',
	'@reference',
	'= heading',
	'- item',
	'+ item',
	'/ term: x',
	'\\u{41}',
	'\\',
	'//',
	'/* */',
	'"',
	'#"',
	'}{',
	')])',
	'~',
	'---',
	"'",
	'{page}',
	'слова',
);

tried('shows every text as it stands, and runs none of it', () => {
	const spoken = fc.array(hostile, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '));
	const documents = fc.array(spoken, { minLength: 1, maxLength: 12 });
	fc.assert(
		fc.property(documents, (texts) => {
			const blocks = texts.map((text) => ({ type: 'paragraph' as const, number: [], spans: [{ text }] }));
			const shown = wordsOf(paged([...blocks, { type: 'note', text: texts[0]! }]));
			const squeezed = shown.replace(/\s+/g, '');
			for (const text of texts) assert.ok(squeezed.includes(text.replace(/\s+/g, '')), `${text}\n${shown}`);
		}),
		{ numRuns: 25 },
	);
});

written.run();
