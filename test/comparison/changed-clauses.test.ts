import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { changedClausesHtml } from '../../scripts/comparison/html/changed-clauses.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { redlineRowHtml } from '../../scripts/comparison/html/redline-html.ts';
import { english } from '../../scripts/site/words/words-en.ts';
import { fc } from '../property.ts';
import { anyBodies } from './any-bodies.ts';
import { comparedBodies } from './revision-pair.ts';

const changed = suite('changed clauses');

function changedHtml(from: string, to: string): string {
	const pair = comparedBodies(from, to);
	return changedClausesHtml(redline(pair.from, pair.to, pair.comparison), english.section);
}

/** What the list says, an item a line. */
function list(from: string, to: string): readonly string[] {
	return changedHtml(from, to)
		.trim()
		.split('\n')
		.map((item) => item.replace(/<[^>]*>/g, ''));
}

const boats = `## 1. Boats

A boat is taken from the southern pier and brought back to it before dusk.

Nobody stands up in a boat while another one passes it.

## 2. Oars

Oars are kept in the long shed, and whoever breaks one says so at the desk.

Children row with the short oars only, and never alone on the lower lake.

## 3. Dogs

A dog rides in the bow.
`;

const rowing = 'Children row with the short oars only, and never alone on the lower lake.';

const sections = boats.split(/(?=## )/);
const turned = [sections[1]!.replace('2.', '1.'), sections[0]!.replace('1.', '2.'), sections[2]].join('');

changed('a section that moved is listed once', () => {
	assert.equal(list(boats, turned).length, 2);
});

changed('a section that moved says once where it was', () => {
	const pair = comparedBodies(boats, turned);
	const html = redline(pair.from, pair.to, pair.comparison)
		.map((row) => redlineRowHtml(row, english.section.redline))
		.join('');
	assert.is(html.split('Moved; formerly').length, 2);
	assert.is(html.split('Moved; now').length, 2);
});

changed('a clause without a number says under which heading it was', () => {
	const pair = comparedBodies(
		`# Hire\n\n## Boats\n\n${rowing}\n\n## Oars\n\nOars are kept in the long shed.\n\nA broken one is shown at the desk.\n`,
		`# Hire\n\n## Boats\n\n## Oars\n\nOars are kept in the long shed.\n\nA broken one is shown at the desk.\n\n${rowing}\n`,
	);
	const html = redline(pair.from, pair.to, pair.comparison)
		.map((row) => redlineRowHtml(row, english.section.redline))
		.join('');
	assert.match(html, />Moved; formerly Boats</);
	assert.match(html, />Moved; now Oars</);
});

changed('what was edited in a section that moved is listed too', () => {
	assert.ok(
		list(boats, turned.replace('never alone', 'never')).some((item) => item.includes('Children row')),
	);
});

changed('a new column is listed once, with the rows in which more has changed', () => {
	const old = '| Boat | Seats |\n|---|---|\n| Blue | 4 |\n| Red | 6 |\n| Green | 2 |\n';
	const fresh =
		'| Boat | Length | Seats |\n|---|---|---|\n| Blue | 5 m | 4 |\n| Red | 7 m | 5 |\n| Green | 3 m | 2 |\n';
	assert.equal(
		list(old, fresh).map((item) => item.split(' ')[0]),
		['Boat', 'Red'],
	);
	assert.match(list(old, fresh)[0]!, / — modified, and 2 more rows of the table$/);
	const html = changedHtml(old, fresh);
	assert.is(html.split('href="#r2"').length, 2, html);
});

changed('a column of a table whose head came is listed by its rows', () => {
	const old = '| Blue | 4 |\n|---|---|\n| Red | 6 |\n| Green | 2 |\n';
	const fresh =
		'| Boat | Length | Seats |\n|---|---|---|\n| Blue | 5 m | 4 |\n| Red | 7 m | 6 |\n| Green | 3 m | 2 |\n';
	assert.is(listedInAll(old, fresh), countedInAll(old, fresh));
});

/** How many clauses the list speaks of, and how many the summary does. */
function listedInAll(from: string, to: string): number {
	const items = changedHtml(from, to)
		.split('\n')
		.filter((item) => item !== '');
	// The words of a text are in the first link alone.
	return items.reduce((sum, item) => {
		const [, more = '0'] = /,<\/a> <a [^>]*>and (\d+) more [a-z ]+<\/a><\/li>$/.exec(item) ?? [];
		return sum + 1 + Number(more);
	}, 0);
}

function countedInAll(from: string, to: string): number {
	const { unchanged: _, ...counts } = comparedBodies(from, to).comparison.summary;
	return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

changed('all that is listed is all that is counted', () => {
	assert.is(listedInAll(boats, turned), countedInAll(boats, turned));
	fc.assert(
		fc.property(anyBodies, ([from, to]) => {
			assert.is(listedInAll(from, to), countedInAll(from, to), JSON.stringify([from, to]));
		}),
	);
});

changed('a change that is not of words says what it is of', () => {
	assert.equal(list('See [us](https://a.example/1).\n', 'See [us](https://a.example/2).\n'), [
		'See us. — modified: link addresses',
	]);
	assert.equal(list('# Rules\n\n### Boats\n', '# Rules\n\n## Boats\n'), [
		'Boats — modified: heading or list level',
	]);
	assert.equal(list('Bring two oars.\n', 'Bring two paddles.\n'), ['Bring two paddles. — modified']);
});

changed('clauses divided otherwise are not said to be split', () => {
	const [hall, lamps, keys] = [
		'The hall is swept on the first Monday of every month by whoever opened it.',
		'Two of the lamps above the long table stay lit through the night in winter.',
		'Keys to the cellar hang behind the picture of the old bridge, out of sight.',
	];
	const pair = comparedBodies(`${hall} ${lamps}\n\n${keys}\n`, `${hall}\n\n${lamps} ${keys}\n`);
	const [row] = redline(pair.from, pair.to, pair.comparison);
	assert.match(redlineRowHtml(row!, english.section.redline), />Divided into clauses otherwise</);
});

changed.run();
