import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clausesIn, outline } from './outline.ts';

const places = suite('the places of clauses');

places('begin an item at its mark, wherever its words stand', () => {
	const body = '*\n  one\n1. two*\n';
	assert.equal(outline(body), ['item one', 'item 1. two*']);
	const [first, second] = clausesIn(body);
	assert.equal([first!.start, second!.start], [0, body.indexOf('1.')]);
	assert.equal(outline('1. - '), ['item 1.', 'item']);
	assert.equal(outline('- a\n\n  -\n    b\n'), ['item a', 'item b']);
});

places('are none in a quotation of nothing, and the next takes its place', () => {
	assert.equal(outline('>'), []);
	assert.equal(outline('>\n\n> >\n\nwords'), ['paragraph words']);
});

places('keep code as its author sees it, where indentation leaves spaces of a tab', () => {
	const runsOf = (body: string) =>
		clausesIn(body)
			.at(-1)!
			.runs.map((run) => [run.text, body.slice(run.start, run.end)]);
	assert.equal(runsOf(' ~~~ x\n\t# Title\n'), [
		['   ', '\t'],
		['# Title', '# Title'],
	]);
	assert.equal(runsOf('- ~~~\n\t~~ \n'), [
		['  ', '\t'],
		['~~ ', '~~ '],
	]);
	assert.equal(runsOf('>\t\tlent'), [
		['  ', '\t'],
		['lent', 'lent'],
	]);
	assert.equal(runsOf('> ```\n> \t a\n> a\n'), [
		['\t a', '\t a'],
		['\n', '\n'],
		['a', 'a'],
	]);
	assert.equal(runsOf('> ```\r\n> \r\n>  a \r\n'), [
		['\n', '\r\n'],
		[' a ', ' a '],
	]);
});

places('keep code that is wrapped on one line, whatever the next is indented by', () => {
	const body = '- read `all\n\tof it` and `\n  sign ` it';
	assert.equal(outline(body), ['item read all of it and sign it']);
	const end = clausesIn(body)[0]!.runs.find((run) => body[run.start] === '\n')!;
	assert.equal([end.text, body.slice(end.start, end.end)], [' ', '\n\t']);
});

places('keep the mark of an item out of its words, wherever tabs stand in nested quotations', () => {
	assert.equal(outline('>\t>\t0. lent\n'), ['item 0. lent']);
	assert.equal(outline('>\t>\t- lent\n>\t>\t- given\n'), ['item lent', 'item given']);
	assert.equal(outline('>\t>\t- Lent\n>\t>\t  ===\n').at(-1), 'heading Lent');
	assert.is(outline('>\t>\t-      lent\n').at(-1)!.replace(/ +/, ' '), 'code lent');
});

places.run();
