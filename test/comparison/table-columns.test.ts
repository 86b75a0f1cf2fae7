import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RedlineCell } from '../../scripts/comparison/redline/redline-piece.ts';
import { redlineRowHtml } from '../../scripts/comparison/html/redline-html.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { paperBlocks } from '../../scripts/exports/paper/paper-blocks.ts';
import { shownRows } from '../../scripts/exports/paper/redline-blocks.ts';
import { english } from '../../scripts/site/words/words-en.ts';
import { plainLabels } from './plain-labels.ts';
import { comparedBodies } from './revision-pair.ts';
import { shownText, withoutMarks } from './shown-text.ts';

const tables = suite('columns of a redline');

const old = `| Boat | Price | Term |
|---|---|---|
| Blue | 10 | 1 month |
| Old grey barge | 20 | 12 months |
| Red | 30 | 2 months |
`;
const fresh = `| Boat | Seats | Price | Term |
|---|---|---|---|
| Blue | 1 | 10 | 1 month |
| Red | 2 | 35 | 3 months |
`;

function shownCell({ type, pieces }: RedlineCell): string {
	const words = pieces.map((piece) => {
		const text = 'runs' in piece ? piece.runs.map((run) => run.text).join('') : '';
		return piece.type === 'inserted' ? `+${text}` : piece.type === 'deleted' ? `-${text}` : text;
	});
	return `${type === 'same' ? '' : `${type}: `}${words.join('')}`;
}

function cells(from: string, to: string): readonly (readonly string[])[] {
	const pair = comparedBodies(from, to);
	return redline(pair.from, pair.to, pair.comparison).map(({ text }) => text.cells!.map(shownCell));
}

tables('a row that went stands under the columns it had', () => {
	assert.equal(cells(old, fresh), [
		['Boat', 'inserted: +Seats', 'Price', 'Term'],
		['Blue', 'inserted: +1', '10', '1 month'],
		['-Old grey barge', 'inserted: ', '-20', '-12 months'],
		['Red', 'inserted: +2', '-30+35', '-2+3 months'],
	]);
});

tables('a row that came stands under the columns it has', () => {
	assert.equal(cells(fresh, old)[2], ['+Old grey barge', 'deleted: ', '+20', '+12 months']);
});

tables('a row whose cells all changed keeps to the columns of its table', () => {
	const from =
		'| Boat | Price | Berth |\n|---|---|---|\n| Blue | 10 | north |\n| Red | 7 | south |\n| Grey | 30 | west |\n';
	const to =
		'| Boat | Seats | Price | Berth |\n|---|---|---|---|\n| Blue | 4 | 10 | north |\n| Pink | 5 | 8 | east |\n| Grey | 6 | 30 | west |\n';
	assert.equal(
		cells(from, to).map((row) => row.findIndex((cell) => cell.startsWith('inserted:'))),
		[1, 1, 1, 1],
	);
});

tables('a row that moved away stands under the columns it had', () => {
	const row =
		'| Wooden boat of the club, with a sail that nobody but the warden may hoist | 40 | 9 months |\n';
	const others = ['Blue', 'Green', 'Black', 'White'].map(
		(boat, index) => `| ${boat} | 1${index} | ${index} months |\n`,
	);
	const head = '| Boat | Price | Term |\n|---|---|---|\n';
	const wide = (line: string): string => line.replace(/^\| ([^|]*) \|/, '| $1 | x |');
	const from = head + row + others.join('');
	const to = `| Boat | Seats | Price | Term |\n|---|---|---|---|\n${others.map(wide).join('')}${wide(row)}`;
	const pair = comparedBodies(from, to);
	const gone = redline(pair.from, pair.to, pair.comparison).find(({ type }) => type === 'moved-from')!;
	assert.equal(
		gone.text.cells!.map(({ type, pieces }) => [type, pieces.length]),
		[
			['same', 1],
			['inserted', 0],
			['same', 1],
			['same', 1],
		],
	);
});

tables('pages and paper draw as many cells in every row', () => {
	for (const [from, to] of [
		[old, fresh],
		[fresh, old],
	] as const) {
		const pair = comparedBodies(from, to);
		const rows = redline(pair.from, pair.to, pair.comparison);
		for (const row of rows) {
			const html = redlineRowHtml(row, plainLabels);
			assert.is([...html.matchAll(/<t[hd]\b/g)].length, 4, html);
		}
		const [table] = paperBlocks(shownRows(rows, english.section));
		assert.ok(table?.type === 'table');
		const price = table.rows.map((row) => row.cells[2]!.map(({ text }) => text.trim()).join(' '));
		assert.equal(
			price.map((text) => /^(Price|10|20|30 35|35 30)$/.test(text)),
			[true, true, true, true],
		);
	}
});

tables('side by side each text has its own columns, and an empty one over that which came', () => {
	const pair = comparedBodies(old, fresh);
	const head = redlineRowHtml(redline(pair.from, pair.to, pair.comparison)[0]!, plainLabels, {
		hasSides: true,
	});
	const left = /<tr class="old">(.*?)<\/tr>/s.exec(head)![1]!;
	const cells = [...withoutMarks(left, 'ins').matchAll(/<th\b[^>]*>(.*?)<\/th>/gs)].map(([, words]) =>
		shownText(words!),
	);
	assert.equal(cells, ['Boat', '', 'Price', 'Term']);
});

tables.run();
