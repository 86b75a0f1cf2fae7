import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { importedFile } from '../../scripts/imports/imported-file.ts';

const test = suite('a page of HTML as Markdown');

function imported(page: string | Uint8Array): { readonly body: string; readonly losses: readonly string[] } {
	const bytes = typeof page === 'string' ? new TextEncoder().encode(page) : page;
	const { body, findings } = importedFile({ name: 'policy.html', bytes });
	return { body: body ?? '', losses: findings.map(({ line, message }) => `${line}: ${message}`) };
}

test('headings, paragraphs, emphasis and links are kept', () => {
	const { body, losses } = imported(`<!doctype html><title>Not text</title><style>p {}</style>
<h1>Policy</h1>
<p>We   keep <strong>your</strong> <em>data</em>
as <a href="https://example.org/law">the law</a> says.<br>Next line.</p>
<div>Loose words <p>and a paragraph</p> and more</div><blockquote>Quoted<p>twice</p></blockquote><hr><p>2<sup>10</sup></p>`);
	assert.is(
		body,
		'# Policy\n\nWe keep **your** *data* as [the law](https://example.org/law) says.\\\nNext line.\n\nLoose words\n\nand a paragraph\n\nand more\n\n> Quoted\n\n> twice\n\n***\n\n2¹⁰\n',
	);
	assert.equal(losses, []);
});

test('the numbers of lists are what a browser shows', () => {
	const { body } = imported(
		'<ol start="4"><li>four<ol type="a"><li>under<li>again</ol><li value="9">nine</ol><ol type="I"><li>one</ol><ol style="list-style: none"><li>(1) typed</ol><ol reversed><li>two<li>one</ol><ul><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ul>',
	);
	assert.equal(body.trimEnd().split(/\n\n?/), [
		'4. four',
		'a. under',
		'b. again',
		'9. nine',
		'I. one',
		'(1) typed',
		'2. two',
		'1. one',
		'- a',
		'  - b',
		'- c',
		'd',
	]);
});

test('an item that has only a list shows its number', () => {
	assert.equal(imported('<ol><li><ol type="a"><li>x</ol></ol>').body, '1\\.\n\na. x\n');
});

test('tables are tables, and what they cannot keep is told', () => {
	const { body, losses } = imported(
		'<table><caption>Terms</caption>\n<tr><th colspan="2">Both</th></tr>\n<tr><td>a<td><p>b</p><p>c</p></td></tr></table>',
	);
	assert.is(body, '| Both |  |\n| --- | --- |\n| a | b c |\n');
	assert.equal(losses, [
		'2: cells that are one are kept as several, the words in the first: `Both`',
		'1: the caption of a table is not kept: `Terms`',
		'3: paragraphs of a cell are kept on one line',
	]);
});

test('a page with a main part gives that part, and what stands beside it is told', () => {
	const { body, losses } = imported('<nav>Home</nav><main><h1>Policy</h1></main><footer>Contacts</footer>');
	assert.is(body, '# Policy\n');
	assert.equal(losses, ['1: what stands outside of the main part of the page is not kept: `Home Contacts`']);
});

test('what is not kept is told', () => {
	const { losses } = imported(
		'<p>Words <img alt="Our seal"></p>\n<p hidden>secret</p>\n<p><a href="#x">up</a> <a href="javascript:alert(1)">bad</a></p><script>alert(1)</script>',
	);
	assert.equal(losses, [
		'1: the img of the page is not kept: `Our seal`',
		'2: hidden words are not kept: `secret`',
		'3: a link to a place of that site or page is kept as words: `#x`',
		'3: a link to a place of that site or page is kept as words: `javascript:alert(1)`',
	]);
});

test('a page in another encoding is read where it says which', () => {
	const ascii = new TextEncoder().encode('<html><meta charset="windows-1251"><p>');
	assert.is(imported(new Uint8Array([...ascii, 0xcf, 0xf0, 0xe0, 0xe2, 0xee])).body, 'Право\n');
	const unsaid = importedFile({ name: 'a.html', bytes: new Uint8Array([0x3c, 0x70, 0x3e, 0xcf, 0xf0]) });
	assert.is(unsaid.body, undefined);
	assert.is(unsaid.findings[0]!.rule, 'encoding');
});

test('elements nested without end are refused', () => {
	const { body, findings } = importedFile({
		name: 'a.html',
		bytes: new TextEncoder().encode(`${'<div>'.repeat(50_000)}x`),
	});
	assert.is(body, undefined);
	assert.match(findings[0]!.message, /nested/);
});

test.run();
