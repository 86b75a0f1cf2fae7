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

const shelves = [
	'## Shelves',
	'A map borrowed for the weekend comes back on Monday before the hall opens.',
	'A volume with coloured plates is read at the table by the window only.',
	'A newspaper older than ten years is brought from the cellar within an hour.',
];
const merged = [shelves[0]!, `${shelves[1]} ${shelves[2]}`, shelves[3]!];
const rooms = ['one', 'two', 'three', 'four', 'five', 'six'].map(
	(word) => `Room ${word} closes when the last of its readers has left, whatever the hour.`,
);

alignment('clauses merged within a section that moved are merged, and the section stays one', () => {
	const { summary } = comparedBodies(
		articles(...shelves, ...rooms),
		articles(...rooms, ...merged),
	).comparison;
	assert.equal(summary, { unchanged: 6, moved: 2, merged: 1 });
});

alignment('a clause split within a section that moved is split, and the section stays one', () => {
	const { summary } = comparedBodies(
		articles(...merged, ...rooms),
		articles(...rooms, ...shelves),
	).comparison;
	assert.equal(summary, { unchanged: 6, moved: 2, split: 2 });
});

alignment('two clauses that moved and became one are merged, though that one is as much like either', () => {
	const old = articles(shelves[1]!, shelves[2]!, ...rooms);
	const { summary } = comparedBodies(old, articles(...rooms, merged[1]!)).comparison;
	assert.equal(summary, { unchanged: 6, merged: 1 });
});

alignment('a near twin that took the number of a clause is added, and the clause keeps its words', () => {
	const clause = 'The keeper of the hall may lend a lamp to a reader for two evenings in a row.';
	const twin = 'The keeper of the house may sell a lamp to a reader for two evenings in a row.';
	const edited = clause.replace('two', 'three');
	const old = articles('1. Coats are left at the door.', `2. ${clause}`);
	const fresh = articles('1. Coats are left at the door.', `2. ${twin}`, `3. ${edited}`);
	assert.equal(changes(comparedBodies(old, fresh)), [' > 2 added', '2 > 3 modified']);
});

alignment('a clause that went under the next heading moved, and the heading stays', () => {
	const loans = [
		'## Loans',
		'A reader may borrow five books at a time and keep each of them for thirty days.',
	];
	const lost =
		'Whoever loses a book brings another copy of it, or pays what the librarian says it was worth.';
	const fines = 'A book kept too long costs ten roubles a day.';
	const old = articles(...loans, lost, '## Fines', fines);
	const pair = comparedBodies(old, articles(...loans, '## Fines', lost, fines));
	assert.equal(pair.comparison.summary, { unchanged: 4, moved: 1 });
});

alignment('a short heading moves with its section though the first clause under it is new', () => {
	const hours = ['## Hours', 'The reading room opens at nine and closes at seven on every day but Monday.'];
	const coats = ['## Coats', 'Coats and large bags are left with the attendant at the door.'];
	const books = [
		'## Books',
		'A reader may borrow five books at a time and keep each of them for thirty days.',
	];
	const later = hours.toSpliced(1, 0, 'In August it is closed.');
	const pair = comparedBodies(articles(...hours, ...coats, ...books), articles(...coats, ...books, ...later));
	assert.equal(pair.comparison.summary, { unchanged: 4, moved: 2, added: 1 });
});

alignment('clauses that say the same in two places both move', () => {
	const same = '- The card of the reader, on which the librarian has written the day.';
	const other = [
		'One bag.',
		'Two books may be read at a time.',
		'Three maps may be seen by appointment only.',
	];
	const old = articles('# Bring', same, ...other, same, 'The end of these rules.');
	const fresh = articles('# Bring', ...other, 'The end of these rules.', same, 'Note.', same);
	assert.is(comparedBodies(old, fresh).comparison.summary.moved, 2);
});

alignment('a heading in other words beside a new clause is modified under its number', () => {
	const old = articles(
		'## 1. Hours',
		'The room opens at nine.',
		'## 2. Fines',
		'A late book costs ten roubles.',
	);
	const fresh = articles(
		'## 1. Hours',
		'The room opens at nine.',
		'Visitors are asked to ring first.',
		'## 2. Charges for delay',
		'A late book costs ten roubles.',
	);
	assert.equal(changes(comparedBodies(old, fresh)), [' > 1.p2 added', '2 > 2 modified']);
});

alignment('an item of one word that stands elsewhere in its list moved', () => {
	const list = (...towns: readonly string[]): string => towns.map((town) => `- ${town}\n`).join('');
	const old = `Readers come from:\n\n${list('Brest', 'Vitebsk', 'Grodno', 'Gomel', 'Lida')}\nThe hall is warm.\n`;
	const fresh = `Readers come from:\n\n${list('Brest', 'Grodno', 'Gomel', 'Kobrin', 'Lida', 'Vitebsk')}\nThe hall is warm.\n`;
	assert.equal(changes(comparedBodies(old, fresh)), [' > i4 added', 'i2 > i6 moved']);
});

alignment('a word that is now an item of another list went and came', () => {
	const old = 'Bring:\n\n- Paper\n- Ink\n- Chalk\n\nLeave at home:\n\n- Bread\n- Cheese\n';
	const fresh = 'Bring:\n\n- Paper\n- Chalk\n\nLeave at home:\n\n- Bread\n- Cheese\n- Ink\n';
	assert.equal(changes(comparedBodies(old, fresh)), ['i2 >  removed', ' > i5 added']);
});

alignment('the one clause under a heading is replaced, whatever happened to the headings behind', () => {
	const old = [
		'## Hours',
		'The hall opens at nine.',
		'## Fees',
		'A card costs ten roubles.',
		'## Dogs',
		'No dogs.',
	];
	const fresh = ['## Hours', 'Ring before you come.', '## Dogs', 'No dogs.'];
	assert.equal(changes(comparedBodies(articles(...old), articles(...fresh))), [
		'hours.p1 > hours.p1 modified',
		'fees >  removed',
		'fees.p1 >  removed',
	]);
});

alignment('a clause taken out at the end of a section did not become the one under a new heading', () => {
	const old = ['## Hours', 'The hall opens at nine.', 'Ring twice.', '## Dogs', 'No dogs.'];
	const fresh = [
		'## Hours',
		'The hall opens at nine.',
		'## Fees',
		'A card costs ten roubles.',
		'## Dogs',
		'No dogs.',
	];
	assert.equal(changes(comparedBodies(articles(...old), articles(...fresh))), [
		'hours.p2 >  removed',
		' > fees added',
		' > fees.p1 added',
	]);
});

alignment('each pair says what matched it', () => {
	const old = [
		'# Rules',
		'## Order {#order}',
		'Coats are left at the door.',
		'1. A reader may borrow five books at a time and keep each of them for thirty days.',
		'2. The attendant locks the cabinet of maps whenever the last visitor has left the hall.',
		'3. Silence.',
		'The end.',
	];
	const fresh = [
		'# Rules',
		'2. The attendant locks the cabinet of prints whenever the last visitor has left the hall.',
		'## Sequence {#order}',
		'Coats are left at the door.',
		'1. A reader may borrow six books at a time and keep each of them for thirty days.',
		'3. Nobody eats among the shelves.',
		'The end.',
	];
	const { clauses } = comparedBodies(articles(...old), articles(...fresh)).comparison;
	assert.equal(
		clauses.map(({ matchedBy }) => matchedBy),
		['words', 'phrases', 'id', 'words', 'likeness', 'number', 'words'],
	);
});

alignment.run();
