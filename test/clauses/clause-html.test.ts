import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clausesHtml } from '../../scripts/clauses/clause-html.ts';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';

const html = suite('the HTML of a text');

function htmlOf(body: string): string {
	return clausesHtml(parseClauses(body).clauses);
}

html('gives each clause its anchor, and each number the way to its own clause', () => {
	assert.is(
		htmlOf('## 2. Purposes\n\n2.1. We lend.\n'),
		'<h2 id="2"><a class="number" href="#2">2.</a> Purposes</h2>\n' +
			'<p id="2.1" class="numbered"><a class="number" href="#2.1">2.1.</a> We lend.</p>\n',
	);
});

html('has headings from the second level down without a gap, whatever levels the author left out', () => {
	const levels = (body: string) => [...htmlOf(body).matchAll(/<h(\d)/g)].map(([, level]) => level).join('');
	assert.is(levels('# Title\n\n## One\n\n### Two\n\n## Three\n'), '2343');
	assert.is(levels('# Title\n\n#### One\n\n#### Two\n\n##### Three\n\n## Four\n'), '23343');
	assert.is(levels('### One\n\n## Two\n\n# Three\n\n###### Four\n'), '2223');
	assert.is(levels('# 1\n\n## 2\n\n### 3\n\n#### 4\n\n##### 5\n\n###### 6\n'), '234566');
});

html('shows the number written at a list item', () => {
	assert.match(htmlOf('4. Keep receipts\n'), /<ol role="list">\n<li><p id="4".*>4\.<\/a> Keep receipts<\/p>/);
});

html('keeps the emphasis of a number', () => {
	assert.is(
		htmlOf('**2.1. Term.** Lent\n'),
		'<p id="2.1" class="numbered"><a class="number" href="#2.1"><strong>2.1.</strong></a> ' +
			'<strong>Term.</strong> Lent</p>\n',
	);
});

html('opens each mark once for all it covers', () => {
	assert.match(htmlOf('**all *of* it**'), '<strong>all <em>of</em> it</strong>');
});

html('escapes whatever a text says', () => {
	const shown = htmlOf('<script>alert(1)</script> "a" & b [x](<a"b>) `<i>`');
	assert.not.match(shown, '<script');
	assert.not.match(shown, '<i>');
	assert.match(shown, '&lt;script&gt;alert(1)&lt;/script&gt; &quot;a&quot; &amp; b');
});

html('makes no link of an address that could run', () => {
	assert.not.match(htmlOf('[x](javascript:alert(1)) [y](data:text/html,z) <javascript:alert(1)>'), 'href=');
});

html('loads no image', () => {
	const shown = htmlOf('![Map](https://other.example/map.png)');
	assert.not.match(shown, '<img');
	assert.match(shown, '<a href="https://other.example/map.png" rel="noreferrer">Map</a>');
});

html('heads a table by its first row and fills its columns', () => {
	const shown = htmlOf('| Tool | Days |\n|---|--:|\n| drill |\n');
	assert.match(
		shown,
		'<thead><tr id="r1"><th scope="col">Tool</th><th scope="col" class="right">Days</th></tr>',
	);
	assert.match(shown, '<td>drill</td><td class="right"></td>');
});

html('closes what it opened, in order', () => {
	const shown = htmlOf('> - a\n>   1. b\n>\n> | c |\n> |---|\n> | d |\n\n## End\n');
	const open: string[] = [];
	for (const [, slash, tag] of shown.matchAll(/<(\/?)([a-z]+\d?)[^>]*>/g)) {
		if (slash === '') open.push(tag!);
		else assert.is(open.pop(), tag);
	}
	assert.equal(open, []);
});

html('names each table by its head, or by its first row with words', () => {
	const names = (body: string): readonly string[] =>
		[
			...htmlOf(body).matchAll(/<div class="table" role="group" aria-labelledby="([^"]+)" tabindex="0">/g),
		].map(([, name]) =>
			new RegExp(`<tr id="${name}">.*`)
				.exec(htmlOf(body))![0]
				.replace(/<[^>]*>/g, ' ')
				.trim(),
		);
	const [head, line, row] = ['| Boat | Seats |\n', '| --- | --- |\n', '| Blue | 4 |\n'];
	assert.equal(
		names(head + line + row + '\n> | | |\n> | --- | --- |\n> | Red | 6 |\n').map((name) => name.split(/\s+/)),
		[
			['Boat', 'Seats'],
			['Red', '6'],
		],
	);
});

html.run();
