import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { changes, comparedBodies } from './revision-pair.ts';

const headings = suite('headings that are a mere number');

const body = (...clauses: readonly string[]): string => `${clauses.join('\n\n')}\n`;
const article = (number: string, ...paragraphs: readonly string[]): readonly string[] => [
	`## Article ${number}`,
	...paragraphs,
];

const lamps = 'The keeper lights the lamps of the long gallery an hour before the sun goes down.';
const dogs = 'A visitor who brings a dog ties it to the ring beside the southern gate.';
const maps = 'Nobody unfolds a map of the harbour on a table where another reader has a book.';
const gulls = 'Whoever feeds the gulls from a window of the tower pays for the cleaning of the ledge.';
const clocks = 'The clock in the hall is wound on the first Monday of each month by two people.';
const fires = 'In frost a fire is kept in the small room for readers who come on foot.';

headings('an article put before one that was edited is new, and the other keeps its number', () => {
	const old = body(...article('7', lamps), ...article('8', dogs), ...article('9', maps));
	const fresh = body(
		...article('7', lamps),
		...article('7-1', gulls),
		...article('8', dogs.replace('southern', 'northern')),
		...article('9', maps),
	);
	assert.equal(changes(comparedBodies(old, fresh)), [
		' > article-7-1 added',
		' > article-7-1.p1 added',
		'article-8.p1 > article-8.p1 modified',
	]);
});

headings('articles behind a new one are renumbered with all that is under them, edited or not', () => {
	const old = body(...article('1', lamps), ...article('2', dogs), ...article('3', maps));
	const fresh = body(
		...article('1', gulls),
		...article('2', lamps.replace('an hour', 'two hours')),
		...article('3', dogs),
		...article('4', maps),
	);
	assert.equal(changes(comparedBodies(old, fresh)), [
		' > article-1 added',
		' > article-1.p1 added',
		'article-1 > article-2 renumbered',
		'article-1.p1 > article-2.p1 modified',
		'article-2 > article-3 renumbered',
		'article-3 > article-4 renumbered',
	]);
});

headings('numbers that were given other words stay, and the words moved', () => {
	const between = [...article('2', dogs), ...article('3', clocks)];
	const old = body(...article('1', lamps), ...between, ...article('4', maps));
	const fresh = body(...article('1', maps), ...between, ...article('4', gulls));
	assert.equal(changes(comparedBodies(old, fresh)), [
		'article-1.p1 >  removed',
		'article-4.p1 > article-1.p1 moved',
		' > article-4.p1 added',
	]);
});

headings('an article that got a number nobody had goes there with its heading', () => {
	const rest = [...article('3', maps), ...article('4', clocks), ...article('5', fires)];
	const old = body(...article('1', lamps), ...rest, ...article('6', dogs));
	const fresh = body(...article('1', lamps), ...article('1-1', dogs), ...rest, ...article('6', gulls));
	assert.equal(changes(comparedBodies(old, fresh)), [
		'article-6 > article-1-1 moved',
		'article-6.p1 > article-1-1.p1 moved',
		' > article-6 added',
		' > article-6.p1 added',
	]);
});

headings('a heading never goes to a number its words did not go to', () => {
	const old = body(
		...article('1', lamps, dogs),
		...article('2', maps),
		...article('3', clocks),
		...article('4', fires),
	);
	const fresh = body(
		...article('1', gulls),
		...article('2', dogs),
		...article('3', clocks),
		...article('4', fires, lamps),
	);
	const found = changes(comparedBodies(old, fresh));
	assert.equal(
		found.filter((one) => /article-\d( |$)/.test(one)),
		[],
	);
});

headings('a number alone never tells that a heading moved', () => {
	const old = body(
		...article('1', lamps),
		...article('2', dogs),
		...article('3', maps),
		...article('4', clocks),
	);
	const fresh = body(
		...article('3', gulls),
		...article('4', fires),
		...article('8', lamps),
		...article('9', dogs),
	);
	const { summary } = comparedBodies(old, fresh).comparison;
	assert.equal(summary, { added: 4, renumbered: 2, unchanged: 2, removed: 4 });
});

headings('the line drawn under a heading is no part of it', () => {
	const old = body('Article 1\n----', lamps, 'Article 2\n----', dogs);
	const fresh = body('Article 1\n---------', lamps, 'Article 2\n---------', dogs);
	assert.equal(comparedBodies(old, fresh).comparison.summary, { unchanged: 4 });
});

headings.run();
