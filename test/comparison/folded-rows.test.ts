import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clauseOf, foldedRows } from '../../scripts/comparison/redline/folded-rows.ts';
import type { Stretch } from '../../scripts/comparison/redline/folded-rows.ts';
import { redlineSectionHtml } from '../../scripts/comparison/html/redline-section.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import type { RedlineRow } from '../../scripts/comparison/redline/redline-row.ts';
import { interfaceWords } from '../../scripts/site/words/words.ts';
import { fc } from '../property.ts';
import { comparedBodies } from './revision-pair.ts';

const folding = suite('what a redline carries of the unchanged text');

/** A clause of some two hundred characters. */
function clause(number: number, fee = 10): string {
	return `${number}. The Hirer of boat ${number} pays ${fee} euros a day${' and brings it back clean before dark'.repeat(4)}.\n\n`;
}

/** The redline of two texts of so many clauses, of which those at the places changed. */
function rowsOf(count: number, ...changed: readonly number[]): readonly RedlineRow[] {
	const numbers = Array.from({ length: count }, (_, number) => number);
	const old = numbers.map((number) => clause(number)).join('');
	const fresh = numbers.map((number) => clause(number, changed.includes(number) ? 12 : 10)).join('');
	const { from, to, comparison } = comparedBodies(old, fresh);
	return redline(from, to, comparison);
}

function sectionOf(rows: readonly RedlineRow[]): string {
	return redlineSectionHtml(rows, interfaceWords.en.section, { oldPage: '../old/', freshPage: '../new/' });
}

/** The numbers of the clauses left out, in order. */
function left(stretches: readonly Stretch[]): readonly number[] {
	return stretches.flatMap((stretch) =>
		stretch.type === 'folded' ? stretch.left.map((row) => Number(clauseOf(row).id)) : [],
	);
}

/** How many clauses are carried, changed ones with them. */
function carried(rows: readonly RedlineRow[]): number {
	return rows.length - left(foldedRows(rows)).length;
}

folding('is all of it in a text of usual length', () => {
	assert.equal(left(foldedRows(rowsOf(150, 75))), []);
	assert.equal(left(foldedRows(rowsOf(150, 149))), []);
});

folding('is in a long text what is nearest to a change, on either side alike', () => {
	const gone = left(foldedRows(rowsOf(1000, 500)));
	const [before, after] = [gone.filter((number) => number < 500), gone.filter((number) => number > 500)];
	assert.is(500 - before.at(-1)!, after[0]! - 500);
	assert.is(before.length + after.length, gone.length);
	const near = (1000 - gone.length) * clause(500).length;
	assert.ok(near > 35_000 && near < 42_000, `${near} characters`);
});

folding('is beside every change of a text that changed everywhere', () => {
	const changed = Array.from({ length: 100 }, (_, place) => 20 * place + 10);
	const gone = new Set(left(foldedRows(rowsOf(2000, ...changed))));
	assert.ok(gone.size > 1000);
	for (const place of changed)
		for (const neighbour of [-3, -2, -1, 1, 2, 3]) assert.not.ok(gone.has(place + neighbour));
});

folding('grows and shrinks by little where a text does', () => {
	for (let count = 178; count < 198; count++) {
		const step = carried(rowsOf(count + 1, 20, 90)) - carried(rowsOf(count, 20, 90));
		assert.ok(Math.abs(step) <= 4, `${step} at ${count}`);
	}
});

folding('leaves no single clause out', () => {
	for (let count = 178; count < 198; count++)
		for (const stretch of foldedRows(rowsOf(count, 20, count - 20)))
			if (stretch.type === 'folded') assert.is.not(stretch.left.length, 1);
});

folding('loses no row, and keeps them in order', () => {
	const pairs = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.array(fc.nat(400), { maxLength: 3 }));
	fc.assert(
		fc.property(pairs, ([count, changed]) => {
			const rows = rowsOf(count, ...changed);
			const all = foldedRows(rows).flatMap((stretch) =>
				stretch.type === 'shown' ? stretch.rows : [...stretch.before, ...stretch.left, ...stretch.after],
			);
			assert.equal(
				all.map((row) => rows.indexOf(row)),
				rows.map((_, place) => place),
			);
		}),
		{ numRuns: 20 },
	);
});

folding('says how much is left out, where it would stand and in all, and leads to it', () => {
	const rows = rowsOf(1000, 500);
	const gone = left(foldedRows(rows));
	const after = gone.filter((number) => number > 500);
	const html = sectionOf(rows);
	assert.ok(
		html.includes(
			`<p class="fold">${after.length} clauses unchanged — <a href="../new/#${after[0]}">read them in the revision</a></p>`,
		),
	);
	assert.match(html, new RegExp(`<p class="left-out">${gone.length} unchanged clauses`));
	assert.not.match(html, `id="${after[0]}"`);
	assert.not.match(sectionOf(rowsOf(150, 75)), 'left-out');
});

folding('is with what changed drawn part by part where that is long', () => {
	const part = /<div class="part">\n/g;
	assert.equal(sectionOf(rowsOf(20, 10)).match(part), null);
	const changed = Array.from({ length: 100 }, (_, number) => 4 * number);
	const rows = rowsOf(400, ...changed);
	const html = sectionOf(rows);
	assert.ok((html.match(part) ?? []).length > 2);
	assert.is(html.match(/<div\b/g)?.length, html.match(/<\/div>/g)?.length);
	const ids = [...html.matchAll(/<div class="redline-row[^>]* id="(\d+)"/g)].map(([, id]) => Number(id));
	assert.equal(
		ids,
		rows.map((_, number) => number),
	);
});

folding.run();
