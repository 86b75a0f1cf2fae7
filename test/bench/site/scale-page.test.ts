import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { measuredRates } from './measured-rates.ts';
import type { MeasuredRates } from './measured-rates.ts';
import { scalePage } from './scale-page.ts';
import { limitTable, reckoningTable } from './scale-tables.ts';

const test = suite('the reckoning of large sites');

const rates: MeasuredRates = {
	large: {
		revisions: 10_000,
		processorTime: 30,
		wallTime: 20,
		peakMemory: 700e6,
		pages: 20_000,
		files: 60_000,
		bytes: 2e9,
	},
	small: { revisions: 1000, peakMemory: 250e6 },
	fromCache: { processorTime: 8, wallTime: 5 },
	unchanged: { processorTime: 1.5, wallTime: 1 },
	oneMore: { processorTime: 2, wallTime: 1.5 },
	cache: 1e9,
};

/** The cells of a table's row, by its first. */
function row(table: string, name: string): readonly string[] {
	const found = table
		.split('\n')
		.find((line) => line.startsWith(`| ${name} |`) || line.includes(`[${name}]`));
	return (found ?? '')
		.split('|')
		.map((cell) => cell.trim())
		.slice(2, -1);
}

test('takes from ten and a hundred times as many revisions ten and a hundred times as much', () => {
	const table = reckoningTable(rates);
	assert.equal(row(table, 'processor time, from nothing'), ['30 s', '5 min', '50 min']);
	assert.equal(row(table, 'files'), ['60,000', '600,000', '6,000,000']);
	assert.equal(row(table, 'site'), ['2 GB', '20 GB', '200 GB']);
});

test('divides over machines what is made from nothing, and not what joins it', () => {
	assert.equal(row(reckoningTable(rates), 'wall time, split over 8 machines and joined'), [
		'7.5 s',
		'75 s',
		'13 min',
	]);
});

test('makes one policy anew for one revision more, and only looks at all others', () => {
	assert.equal(row(reckoningTable(rates), 'wall time, one revision more'), ['1.5 s', '11 s', '1.7 min']);
});

test('lets memory grow only by what each revision adds', () => {
	assert.equal(row(reckoningTable(rates), 'memory of the largest process'), ['700 MB', '5.2 GB', '50.2 GB']);
});

test('puts first what gives out first', () => {
	const table = limitTable(rates);
	assert.equal(row(table, 'Cloudflare Pages, free'), ['20,000 files', '3,330']);
	const held = [...table.matchAll(/\| ([\d,]+) \|$/gm)].map(([, number = '']) =>
		Number(number.replaceAll(',', '')),
	);
	assert.equal(
		held,
		held.toSorted((a, b) => a - b),
	);
});

test('is what docs/scale.md says (`npm run bench:scale` writes it there)', async () => {
	const { present, due } = await scalePage();
	assert.is(present, due);
	assert.ok(present.includes(reckoningTable(measuredRates).split('|').at(-2)?.trim() ?? ''));
});

test.run();
