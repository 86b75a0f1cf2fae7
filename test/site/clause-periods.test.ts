import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtSite } from './built-site.ts';
import { buildSite } from './command-line.ts';
import { htmlPage } from './html-page.ts';
import type { HtmlPage } from './html-page.ts';
import { workspace, writeBelow } from './workspace.ts';

const test = suite('the periods of a clause');

const folder = workspace();
const texts: Readonly<Record<string, string>> = {
	'privacy/2025-01-01.md': '# Privacy\n\n1. For a year.\n',
	'privacy/2025-03-01.md':
		'---\nsummary: Less.\n---\n# Privacy\n\n1. For a month.\n\n---\n\n[1]: https://example.org\n',
	'privacy/2025-06-01.md': '---\nkind: repeal\n---\n',
	'privacy/2026-01-01.md':
		'---\nsummary: Again.\n---\n# Privacy\n\n1. For a week.\n\n## Boats\n\nBlue ones.\n',
	'privacy/2026-02-01.md': '---\nkind: repeal\neffective: 2026-05-01T14:05:00+00:00\n---\n',
	'boats/2026-01-01.md': '# Boats\n\n- Blue ones.\n- Red ones.\n  - Green ones.\n',
	'boats/2026-02-01.md': '# Boats\n\n- Old blue ones.\n- Red ones.\n- Green ones.\n',
	'fees/2026-01-01.md': '# Fees\n\n| Boat | Fee |\n| --- | --- |\n| Blue | 4 |\n',
	'fees/2026-02-01.md': '# Fees\n\n| Boat | Fee |\n| --- | --- |\n| Blue | 5 |\n| Red | 6 |\n',
	'fees/2026-02-15.md':
		'# Fees\n\n| Boat | Length | Fee |\n| --- | --- | --- |\n| Blue | 3 m | 5 |\n| Red | 4 m | 6 |\n',
	'boats/2026-02-01.2.md':
		'---\neffective: 2026-02-01T15:30:00+00:00\n---\n# Boats\n\n- Old blue ones.\n- Old red ones.\n- Green ones.\n',
};
for (const [path, text] of Object.entries(texts)) writeBelow(join(folder, 'policies'), path, text);
await buildSite([
	'--policies',
	join(folder, 'policies'),
	'--output',
	join(folder, 'site'),
	'--as-of',
	'2026-03-01',
]);
const pageAt = (path: string): HtmlPage =>
	htmlPage(builtSite(join(folder, 'site')).text(`${path}index.html`));
const spaced = (words: string): string => words.replace(/[\s\u00a0]+/g, ' ');
const page = pageAt('privacy/clauses/');
const main = spaced(page.elements.find(({ name }) => name === 'main')!.text);

test('end with the period of the text, be it by a repeal, past or to come', () => {
	assert.match(main, /For a week\. from 1 January 2026 until 1 May 2026, 14:05 \(UTC\)/);
	assert.match(main, /modified; from 1 January 2026 until 1 May 2026, 14:05 \(UTC\)/);
	assert.match(main, /modified; from 1 March 2025 until 1 June 2025/);
	assert.match(main, /added; from 1 January 2025 until 1 March 2025/);
});

test('stand on a page that says whose days and hours they are', () => {
	const footer = page.elements.find(({ name }) => name === 'footer')!;
	assert.match(footer.text, /Dates and times are in the time zone UTC\./);
});

test('are told of a clause without a number with the heading it stands under', () => {
	assert.match(main, /Boats · Blue ones\. from 1 January 2026/);
	assert.not.match(main, /· 1\. For a week/);
});

test('are told of what has words alone, by a place a reader knows', () => {
	const steps = page.elements.filter(({ classes }) => classes.includes('step'));
	assert.ok(steps.length > 0);
	for (const { text } of steps) assert.not.match(text.replace(/^[^:]*: /, ''), /^[a-z]\d/, text);
	assert.match(main, /: Boats — added/);
});

test('stand under a heading that holds whenever it is read', () => {
	const headings = page.elements.filter(({ name }) => name === 'h2').map(({ text }) => text);
	assert.equal(headings, ['Clauses of the latest text']);
});

test('are told beside a clause to the moment where two texts began on one day', () => {
	const asides = (path: string): readonly string[] =>
		pageAt(path).elements.flatMap((element) =>
			element.classes.includes('since') ? [spaced(element.attribute('aria-label')!)] : [],
		);
	assert.equal(asides('boats/'), [
		'Reads so since 1 February 2026',
		'Reads so since 1 February 2026, 15:30 (UTC)',
		'Reads so since 1 February 2026',
	]);
	assert.is(asides('privacy/')[0], 'Reads so since 1 January 2026');
});

test('say of a clause that went to another level what its words do not', () => {
	const { elements } = pageAt('boats/clauses/');
	const histories = elements.filter(({ classes }) => classes.includes('history'));
	const told = histories.map(({ text }) => text.includes('Of another heading or list level'));
	assert.equal(
		told,
		histories.map(({ text }) => text.includes('Green')),
	);
});

test('show a row of a table under its head, with the columns the table had by then', () => {
	const { elements } = pageAt('fees/clauses/');
	const rows = elements
		.filter(({ classes }) => classes.includes('history'))
		.map((history) =>
			history.within
				.filter(({ name }) => name === 'table')
				.map((table) =>
					table.within
						.filter(({ name }) => name === 'tr')
						.map((row) => row.within.filter(({ name }) => /^t[dh]$/.test(name)).map(({ text }) => text)),
				),
		);
	// The latest wording comes first, and what a step inserted or deleted is marked in words too.
	const shown = JSON.stringify(rows);
	assert.ok(shown.includes('[["Boat","Fee"],["Blue","4"]]'), shown);
	assert.ok(shown.includes('[["Boat","Fee"],["Red","6"]]'), shown);
	for (const table of rows.flat().filter(([head, row]) => row !== undefined && head!.length === 3))
		assert.match(table[0]![1]!, 'Length');
	assert.is(rows.flat().filter(([head, row]) => row !== undefined && head!.length === 3).length, 2);
	const labels = elements.map((element) => element.attribute('aria-label'));
	assert.ok(labels.includes('Table: Boat, Fee') && labels.includes('Table: Boat, Length, Fee'));
});

test.run();
