import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { changes, comparedBodies } from './revision-pair.ts';

const alignment = suite('clause alignment');

const articles = (...list: readonly string[]): string => `${list.join('\n\n')}\n`;

alignment('an article put before another is added whole, and the other keeps its heading', () => {
	const old = [
		'# Article 7',
		'The reading room opens at nine.',
		'# Article 8',
		'Coats are left at the door.',
	];
	const fresh = old.toSpliced(2, 0, '# Article 7-1', 'Bags are left at the door too, in the lockers.');
	assert.equal(
		changes(comparedBodies(articles(...old), articles(...fresh))).map((line) =>
			line.replace(/^.* > \S+ /, ''),
		),
		['added', 'added'],
	);
});

alignment('a clause rewritten whole in its place is modified, not removed and added', () => {
	const old = ['1. The reading room opens at nine.', '2. Coats are left at the door.', '3. Silence is kept.'];
	const fresh = old.with(1, '2. Nobody eats among the shelves.');
	assert.equal(changes(comparedBodies(articles(...old), articles(...fresh))), ['2 > 2 modified']);
});

alignment('a near twin put beside a clause is added and leaves the clause alone', () => {
	const clause = 'The librarian may end a loan where the reader keeps a book longer than thirty days.';
	const twin = 'The librarian may end a loan where the reader keeps a map longer than thirty days.';
	const pair = comparedBodies(articles('Loans', clause, 'Fines'), articles('Loans', twin, clause, 'Fines'));
	assert.equal(pair.comparison.summary, { unchanged: 3, added: 1 });
});

alignment('a clause that shares only common phrases with one far away has not moved', () => {
	const rest = ['one', 'two', 'three', 'four', 'five'].map(
		(word) => `Room ${word} is open to the reader on weekdays.`,
	);
	const old = articles('The map room is open to the reader on Sundays.', ...rest);
	const fresh = articles(...rest, 'The music hall is closed to the public on Sundays.');
	const { summary } = comparedBodies(old, fresh).comparison;
	assert.is(summary.moved ?? summary['moved-modified'], undefined);
});

alignment.run();
