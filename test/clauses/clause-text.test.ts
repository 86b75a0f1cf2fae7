import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { clausesIn, outline, wordsOf } from './outline.ts';

const text = suite('the clauses of a text');

text('are headings, paragraphs, items, rows, code and rules in reading order', () => {
	const body = [
		'# Borrowing rules',
		'',
		'A card is free.',
		'',
		'- bring an identity card',
		'- bring a photograph',
		'',
		'| Tool | Days |',
		'|---|---|',
		'| Drill | 7 |',
		'',
		'    draft 2 of 3',
		'',
		'---',
	].join('\n');
	assert.equal(outline(body), [
		'heading Borrowing rules',
		'paragraph A card is free.',
		'item bring an identity card',
		'item bring a photograph',
		'row ToolDays',
		'row Drill7',
		'code draft 2 of 3',
		'rule',
	]);
});

text('know what they stand in, outermost first', () => {
	const clauses = clausesIn('- tools\n  1. drills\n\n  > lent for a week\n');
	assert.equal(
		clauses.map((clause) => clause.containers.map((container) => container.type).join(' ')),
		['list item', 'list item list item', 'list item quote'],
	);
	assert.is(clauses[0]!.containers[0], clauses[1]!.containers[0]);
});

text('have one item for each bullet, even one without words of its own', () => {
	assert.equal(outline('- # Title\n-\n- end\n'), ['item', 'heading Title', 'item', 'item end']);
});

text('have the cells of a table that begins behind the mark of an item', () => {
	const clauses = clausesIn('- 1. | Tool | Days |\n     |---|---|\n     | Drill | 7 |\n');
	assert.equal(
		clauses.map((clause) => clause.cells?.map((cell) => cell.runs.map((run) => run.text).join(''))),
		[undefined, undefined, ['Tool', 'Days'], ['Drill', '7']],
	);
});

text('have cells by the bars of a row, those behind a backslash aside', () => {
	const body = '| Tool | Size |\n|:--|--:|\n| saw \\| blade | 30 | spare |\n';
	const [head, row] = clausesIn(body);
	assert.is(head!.isTableHead, true);
	assert.is(row!.isTableHead, undefined);
	assert.equal(
		row!.cells!.map((cell) => cell.runs.map((run) => run.text).join('')),
		['saw | blade', '30', 'spare'],
	);
	assert.equal(row!.containers, [{ type: 'table', alignments: ['left', 'right'] }]);
});

text('take the underlined for headings', () => {
	const [title, section] = clausesIn('Rules\n=====\n\nFees\n----\n');
	assert.equal([title!.kind, title!.level], ['heading', 1]);
	assert.equal([section!.kind, section!.level], ['heading', 2]);
});

text('show entities and escapes as one piece with their source', () => {
	const body = 'Tom &amp; Jo \\*free\\*';
	const [clause] = clausesIn(body);
	assert.is(wordsOf(clause), 'Tom & Jo *free*');
	const entity = clause!.runs.find((run) => run.text === '&')!;
	assert.is(body.slice(entity.start, entity.end), '&amp;');
});

text('keep marks and link targets on the words they cover', () => {
	const [clause] = clausesIn('Read **all *of* it** at [the desk](https://desk.example/a).');
	const marks = clause!.runs.map((run) => [run.text, run.marks.map((mark) => mark.type).join(' ')]);
	assert.equal(marks, [
		['Read ', ''],
		['all ', 'strong'],
		['of', 'strong emphasis'],
		[' it', 'strong'],
		[' at ', ''],
		['the desk', 'link'],
		['.', ''],
	]);
	assert.equal(clause!.runs[5]!.marks, [{ type: 'link', href: 'https://desk.example/a' }]);
});

text('take an address in angle brackets for a link, and a bare one for text', () => {
	const body = '<https://desk.example> or https://desk.example';
	const [link, rest] = clausesIn(body)[0]!.runs;
	assert.is(body.slice(link!.start, link!.end), 'https://desk.example');
	assert.is(link!.marks.length, 1);
	assert.is(rest!.marks.length, 0);
});

text('turn an image into a link with its words, or with its address', () => {
	const shown = clausesIn('![Map](map.png) ![](plan.png)')[0]!.runs.filter((run) => run.text !== ' ');
	assert.equal(
		shown.map((run) => [run.text, run.marks]),
		[
			['Map', [{ type: 'link', href: 'map.png' }]],
			['plan.png', [{ type: 'link', href: 'plan.png' }]],
		],
	);
});

text('show the address of a link without words as one piece, however long it is', () => {
	for (const address of ['a', 'ab', 'abc', 'abcd']) {
		const body = `see [](${address})`;
		const run = clausesIn(body)[0]!.runs.at(-1)!;
		assert.is(run.text, address);
		assert.is.not(run.end - run.start, address.length, address);
	}
});

text('tell a forced line break from a wrapped line', () => {
	const breaks = (body: string): readonly (true | undefined)[] =>
		clausesIn(body)[0]!
			.runs.filter((run) => run.text === '\n')
			.map((run) => run.isBreak);
	assert.equal(breaks('one\ntwo'), [undefined]);
	assert.equal(breaks('one  \ntwo\\\nthree'), [true, true]);
	assert.equal(breaks('*one*  \ntwo'), [true]);
});

text('keep their places whatever ends the lines', () => {
	for (const end of ['\n', '\r\n', '\r']) {
		const body = ['# Rules', '', '1.1. Tools are', 'lent *free*.', ''].join(end);
		const clause = clausesIn(body).at(-1)!;
		assert.is(wordsOf(clause), 'Tools are\nlent free.', JSON.stringify(end));
		const last = clause.runs.find((run) => run.text === 'free')!;
		assert.is(body.slice(last.start, last.end), 'free');
	}
});

text('begin behind a byte order mark', () => {
	const body = '\uFEFF# Rules\n';
	const [title] = clausesIn(body);
	assert.equal([title!.kind, title!.start, wordsOf(title)], ['heading', 0, 'Rules']);
});

text('show NUL as the replacement character, in its place', () => {
	assert.equal(outline('a\0b'), ['paragraph a\uFFFDb']);
});

text('take raw HTML and template marks for words', () => {
	assert.equal(outline('<b>now</b> {{ secret }} {% if x %}'), [
		'paragraph <b>now</b> {{ secret }} {% if x %}',
	]);
});

text('leave out of their words the id an author declares', () => {
	const [title] = clausesIn('## 2. Purposes {#purposes}');
	assert.equal([title!.id, title!.isDeclared, wordsOf(title)], ['purposes', true, 'Purposes']);
});

text('show an id that has no words before it, so that nothing is lost', () => {
	assert.equal(outline('{#purposes}\n\n- {#two}\n'), ['paragraph {#purposes}', 'item {#two}']);
});

text('show what an author says is no id', () => {
	assert.equal(outline('Write \\{#purposes}\n'), ['paragraph Write {#purposes}']);
});

text('have a cell of a table that looks like the mark of a quotation', () => {
	assert.equal(outline('>|a\n-|-\n'), ['row >a']);
	assert.equal(outline('> > | b | c |\n> > |---|---|\n> > | d | e |\n'), ['row bc', 'row de']);
});

text('read a link by a definition anywhere in the text', () => {
	const [clause, definition] = clausesIn('See [the desk].\n\n[the desk]: https://desk.example\n');
	assert.equal(clause!.runs[1]!.marks, [{ type: 'link', href: 'https://desk.example' }]);
	assert.is(definition!.kind, 'definition');
});

text('read the same words otherwise where a definition makes them a link', () => {
	assert.is(clausesIn('See [the desk].')[0]!.runs.length, 1);
	assert.is(clausesIn('See [the desk].\n\n[the desk]: a.html\n')[0]!.runs.length, 3);
});

text('are read from an empty text as none, and from blank lines as none', () => {
	assert.equal(parseClauses('').clauses, []);
	assert.equal(parseClauses('\n \n').clauses, []);
});

text('are the same however often a text is read, and whatever was read before it', () => {
	const body = '# Rules\n\n## 1. Scope\n\n1.1. Tools *and* books.\n\n## 2. Fees\n\n- none\n';
	const before = JSON.stringify(parseClauses(body));
	parseClauses('## 1. Scope\n\n1.1. Tools *and* books.\n\n[Scope]: x\n');
	parseClauses(`Preface.\n\n${body}`);
	assert.is(JSON.stringify(parseClauses(body)), before);
});

text.run();
