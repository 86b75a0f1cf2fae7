import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { importedFile } from '../../scripts/imports/imported-file.ts';
import {
	cell,
	instance,
	level,
	list,
	listed,
	paragraph,
	row,
	run,
	table,
	wordFileOf,
	type WordFileParts,
} from './word-file-of.ts';

const test = suite('a Word file as Markdown');

function imported(parts: WordFileParts): { readonly body: string; readonly losses: readonly string[] } {
	const { body, findings } = importedFile({ name: 'policy.docx', bytes: wordFileOf(parts) });
	return { body: body ?? '', losses: findings.map(({ line, message }) => `${line}: ${message}`) };
}

/** The paragraphs of a body; a line each, blank lines between. */
function paragraphsOf(parts: WordFileParts): readonly string[] {
	return imported(parts).body.trimEnd().split(/\n\n?/);
}

test('numbers that were typed stay what they are', () => {
	const lines = ['1. Terms', '1.1. What they mean', 'a) one', 'б) two', '(c) three', '§ 5. Five'];
	assert.equal(paragraphsOf({ body: lines.map((line) => paragraph(line)).join('') }), lines);
});

test('a number typed before a tab is parted from the words by a space', () => {
	assert.equal(paragraphsOf({ body: paragraph('<w:r><w:t>2.1.</w:t><w:tab/><w:t>Words</w:t></w:r>') }), [
		'2.1. Words',
	]);
});

test('automatic numbers of many levels are what Word shows', () => {
	const numbering =
		list(
			1,
			level(0, ['decimal', '%1.']) + level(1, ['decimal', '%1.%2.']) + level(2, ['lowerLetter', '%3)']),
		) + instance(1);
	const body = [
		listed('General', [1]),
		listed('Meaning', [1, 1]),
		listed('one', [1, 2]),
		listed('two', [1, 2]),
		listed('Scope', [1, 1]),
		listed('one again', [1, 2]),
		listed('Purposes', [1]),
		listed('Which', [1, 1]),
	].join('');
	assert.equal(paragraphsOf({ numbering, body }), [
		'1. General',
		'1.1. Meaning',
		'a) one',
		'b) two',
		'1.2. Scope',
		'a) one again',
		'2. Purposes',
		'2.1. Which',
	]);
});

test('numbers are shown in the format of their level', () => {
	const shown: readonly (readonly [string, string])[] = [
		['upperRoman', 'II'],
		['lowerRoman', 'ii'],
		['upperLetter', 'B'],
		['russianLower', 'б'],
		['russianUpper', 'Б'],
		['decimalZero', '02'],
		['ordinal', '2nd'],
	];
	for (const [format, second] of shown) {
		const numbering = list(1, level(0, [format, '(%1)'])) + instance(1);
		const lines = paragraphsOf({ numbering, body: listed('one', [1]) + listed('two', [1]) });
		assert.is(lines[1], `(${second}) two`);
	}
});

test('letters go on in pairs behind the last one, and Russian ones leave out those no list has', () => {
	const lettered = (format: string): string => {
		const numbering = list(1, level(0, [format, '%1)'])) + instance(1);
		return paragraphsOf({ numbering, body: Array.from({ length: 31 }, () => listed('x', [1])).join('') })
			.map((line) => line.split(')')[0])
			.join(' ');
	};
	assert.match(lettered('lowerLetter'), / y z aa bb cc dd ee$/);
	assert.is(lettered('russianLower'), 'а б в г д е ж з и к л м н о п р с т у ф х ц ч ш щ ы э ю я аа бб');
});

test('a list that begins anew does so, and one of the same template goes on', () => {
	const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
	const numbering =
		list(1, level(0, ['decimal', '%1.'])) + instance(1) + instance(2, 1) + instance(3, 1, restart);
	const body = listed('a', [1]) + listed('b', [2]) + listed('c', [3]) + listed('d', [3]) + listed('e', [1]);
	assert.equal(paragraphsOf({ numbering, body }), ['1. a', '2. b', '5. c', '6. d', '7. e']);
});

test('a level may go on over those above it, and show them as digits', () => {
	const numbering =
		list(
			1,
			level(0, ['upperRoman', '%1.']) + level(1, ['decimal', '%1.%2'], '<w:lvlRestart w:val="0"/><w:isLgl/>'),
		) + instance(1);
	const body = listed('a', [1]) + listed('b', [1, 1]) + listed('c', [1]) + listed('d', [1, 1]);
	assert.equal(paragraphsOf({ numbering, body }), ['I. a', '1.1 b', 'II. c', '2.2 d']);
});

test('a list that a style brings is counted, and its headings are headings', () => {
	const styles = [
		'<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>',
		'<w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:basedOn w:val="H1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>',
	].join('');
	const numbering =
		list(
			1,
			level(0, ['decimal', 'Article %1'], '<w:pStyle w:val="H1"/>') +
				level(1, ['decimal', '%1.%2'], '<w:pStyle w:val="H2"/>'),
		) + instance(1);
	const body = paragraph('Terms', '<w:pStyle w:val="H1"/>') + paragraph('Meaning', '<w:pStyle w:val="H2"/>');
	assert.equal(paragraphsOf({ styles, numbering, body }), ['# Article 1 Terms', '## 1.1 Meaning']);
});

test('a title stands above the headings', () => {
	const styles =
		'<w:style w:styleId="T"><w:name w:val="Title"/></w:style><w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>';
	const body = paragraph('Policy', '<w:pStyle w:val="T"/>') + paragraph('Terms', '<w:pStyle w:val="H"/>');
	assert.equal(paragraphsOf({ styles, body }), ['# Policy', '## Terms']);
});

test('bullets are a list, automatic or typed', () => {
	const numbering = list(1, level(0, ['bullet', '\uf0b7']) + level(1, ['bullet', 'o'])) + instance(1);
	const typed = (words: string): string => paragraph(`<w:r><w:t>•</w:t><w:tab/><w:t>${words}</w:t></w:r>`);
	const body = listed('one', [1]) + listed('under it', [1, 1]) + paragraph('Between.') + typed('two');
	assert.equal(paragraphsOf({ numbering, body }), ['- one', '  - under it', 'Between.', '- two']);
});

test('typed bullets stand as deep as they are set in, and a quotation is one', () => {
	const styles = '<w:style w:styleId="Q"><w:name w:val="Quote"/></w:style>';
	const typed = (words: string, left: number): string => paragraph(`• ${words}`, `<w:ind w:left="${left}"/>`);
	const body =
		typed('a', 400) +
		typed('b', 800) +
		typed('c', 800) +
		typed('d', 400) +
		paragraph('said', '<w:pStyle w:val="Q"/>') +
		typed('e', 800);
	assert.is(imported({ styles, body }).body, '- a\n  - b\n  - c\n- d\n\n> said\n\n- e\n');
});

test('a number in a format that is not known is shown in digits, and that is told', () => {
	const numbering = list(1, level(0, ['chosung', '%1.'])) + instance(1);
	const { body, losses } = imported({ numbering, body: listed('one', [1]) });
	assert.is(body, '1. one\n');
	assert.equal(losses, ['1: a number in the format chosung is shown in digits: `1.`']);
});

test('emphasis, breaks, hyphens, links and signs are kept', () => {
	const body = paragraph(
		[
			run('bold', '<w:b/>'),
			run(' and '),
			run('slanted', '<w:i/><w:b w:val="0"/>'),
			'<w:r><w:br/><w:t>next</w:t><w:noBreakHyphen/><w:t>line</w:t></w:r>',
			run(' at '),
			`<w:hyperlink r:id="l1">${run('our site')}</w:hyperlink>`,
			'<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>',
			run('m'),
			run('2', '<w:vertAlign w:val="superscript"/>'),
		].join(''),
	);
	assert.is(
		imported({ body, links: { l1: 'https://example.org/' } }).body,
		'**bold** and *slanted*\\\nnext\u2011line at [our site](https://example.org/)☑m²\n',
	);
});

test('bold is on only where it says so, and a heading is no more emphasised for being bold throughout', () => {
	const styles = '<w:style w:styleId="H"><w:name w:val="heading 2"/></w:style>';
	const body =
		paragraph(run('plain', '<w:b w:val="false"/>')) +
		paragraph(run('Terms', '<w:b/>') + run(' of use', '<w:b/>'), '<w:pStyle w:val="H"/>');
	assert.equal(paragraphsOf({ styles, body }), ['plain', '## Terms of use']);
});

test('tables are tables, and cells that are one are told', () => {
	const body = table(
		row([cell('Purpose'), cell('Term')]),
		row([cell('Mail | post'), cell(paragraph('one') + paragraph('two'))]),
		row([cell('Both', '<w:gridSpan w:val="2"/>')]),
		row([cell('Down', '<w:vMerge w:val="restart"/>'), cell('x')]),
		row([cell(paragraph('<w:r/>'), '<w:vMerge/>'), cell('y')]),
	);
	const { body: markdown, losses } = imported({ body });
	assert.is(
		markdown,
		'| Purpose | Term |\n| --- | --- |\n| Mail \\| post | one two |\n| Both |  |\n| Down | x |\n|  | y |\n',
	);
	assert.is(losses.length, 3);
	assert.ok(losses.some((loss) => loss.includes('`Both`')));
	assert.ok(losses.some((loss) => loss.includes('`Down`')));
	assert.ok(losses.some((loss) => loss.includes('paragraphs of a cell')));
});

test('a column in which no row has a cell of its own is none', () => {
	const wide = '<w:gridSpan w:val="2"/>';
	const body = table(row([cell('Boat', wide), cell('Seats')]), row([cell('Blue', wide), cell('4')]));
	const { body: markdown, losses } = imported({ body });
	assert.is(markdown, '| Boat | Seats |\n| --- | --- |\n| Blue | 4 |\n');
	assert.equal(losses, []);
});

test('notes stand at the end, numbered as in the text', () => {
	const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
	const note = (kind: string, id: number, words: string): string =>
		`<w:${kind} w:id="${id}">${paragraph(`<w:r><w:${kind}Ref/></w:r>${run(` ${words}`)}`)}</w:${kind}>`;
	assert.equal(
		paragraphsOf({
			body:
				paragraph(run('One') + reference('footnote', 7) + run(' and two') + reference('footnote', 3)) +
				paragraph(run('Three') + reference('endnote', 2)),
			footnotes: note('footnote', 3, 'Second.') + note('footnote', 7, 'First.'),
			endnotes: note('endnote', 2, 'Third.'),
		}),
		['One[1] and two[2]', 'Three[i]', '***', '[1] First.', '[2] Second.', '[i] Third.'],
	);
});

test('a field shows its result, a form its choice, and one that shows nothing is told', () => {
	const turn = (type: string, form = ''): string =>
		`<w:r><w:fldChar w:fldCharType="${type}">${form}</w:fldChar></w:r>`;
	const field = (code: string, result?: string, form = ''): string =>
		`${turn('begin', form)}<w:r><w:instrText>${code}</w:instrText></w:r>${result === undefined ? '' : turn('separate') + run(result)}${turn('end')}`;
	const box = '<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>';
	const { body, losses } = imported({
		body: paragraph(
			run('See ') +
				field('REF _Ref1 \\r', '2.1') +
				run(' ') +
				field('HYPERLINK "https://example.org/"', 'there') +
				run(' ') +
				field('FORMCHECKBOX', undefined, box) +
				field('PAGE'),
		),
	});
	assert.is(body, 'See 2.1 [there](https://example.org/) ☒\n');
	assert.equal(losses, ['1: a field without a result is not kept: `PAGE`']);
});

test('content controls and text boxes are read, and a prompt is not', () => {
	const prompt = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here')}</w:sdtContent></w:sdt>`;
	const control = `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('In a control')}</w:sdtContent></w:sdt>`;
	const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph('In a box')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${paragraph('In a box')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
	const { body, losses } = imported({ body: control + paragraph(run('Words') + box + prompt) });
	assert.is(body, 'In a control\n\nWords\n\nIn a box\n');
	assert.equal(losses, [
		'2: the prompt of an empty field is not kept: `Click here`',
		'2: words of a box are kept behind their paragraph: `In a box`',
	]);
});

test('what is not kept is told with its place and its words', () => {
	const contents = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph('Terms 1')}</w:sdtContent></w:sdt>`;
	const { body, losses } = imported({
		body:
			contents +
			paragraph(
				`<w:commentRangeStart w:id="4"/>${run('Kept')}${run('secret', '<w:vanish/>')}<w:r><w:softHyphen/><w:drawing><wp:docPr descr="Our seal"/></w:drawing></w:r><w:r><w:commentReference w:id="4"/></w:r>`,
			) +
			paragraph(run('Line', '<w:u w:val="single"/>')) +
			paragraph(run('Lines', '<w:u w:val="single"/>')) +
			paragraph(run('E=') + '<m:oMath><m:r><m:t>mc</m:t></m:r></m:oMath>') +
			'<w:altChunk r:id="x"/>',
		comments: `<w:comment w:id="4" w:author="A. Lawyer">${paragraph('Why so?')}</w:comment>`,
		header: paragraph('DRAFT'),
		footer: paragraph('page 1'),
		others: { 'word/vbaProject.bin': 'x' },
	});
	assert.is(body, 'Kept\n\nLine\n\nLines\n\nE=mc\n');
	assert.equal(
		[...losses].sort(),
		[
			'1: a footer is not kept: `page 1`',
			'1: a header is not kept: `DRAFT`',
			'1: a table of contents is not kept, for the site makes its own: `Terms 1`',
			'1: the file has macros, which are neither run nor kept',
			'2: a comment by A. Lawyer is not kept: `Why so?`',
			'2: a picture is not kept: `Our seal`',
			'2: hidden text is not kept: `secret`',
			'2: soft hyphens are left out',
			'3: underlined words are kept without the line (here and in 1 more places)',
			'5: a document within the document is not kept',
			'5: a formula is kept as its characters in a row: `mc`',
		].sort(),
	);
});

test('elements nobody knows are not dropped in silence', () => {
	const { body, losses } = imported({
		body: `${paragraph(`${run('Known')}<w:unheard><w:t>inside</w:t></w:unheard>`)}<w:block><w:t>outside</w:t></w:block>`,
	});
	assert.is(body, 'Known\n');
	assert.equal(losses, [
		'1: what stands here as w:unheard is not kept: `inside`',
		'1: what stands here as w:block is not kept: `outside`',
	]);
});

test('white space that the file does not ask to keep is its own', () => {
	assert.is(imported({ body: '<w:p><w:r><w:t>\n  Words\n</w:t></w:r></w:p>' }).body, 'Words\n');
});

test.run();
