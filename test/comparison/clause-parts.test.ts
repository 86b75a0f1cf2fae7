import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { changes, comparedBodies, markedWords } from './revision-pair.ts';

const parts = suite('parts of clauses');

const body = (...clauses: readonly string[]): string => `${clauses.join('\n\n')}\n`;

const doors = 'The doors of the reading room are locked at seven, and the attendant keeps both of the keys.';
const lamps = 'A lamp on the long table may burn until the last reader of the evening has left it.';
const wardens =
	'Whoever wants to know more of how the rooms are guarded asks the warden for the printed sheet.';

parts('where the words of two clauses are divided between two others otherwise, no word is marked', () => {
	const old = body('## Rooms', `${doors} ${lamps}`, wardens, '## Fees');
	const fresh = body('## Rooms', doors, `${lamps} ${wardens}`, '## Fees');
	const pair = comparedBodies(old, fresh);
	assert.equal(changes(pair), ['rooms.p1+rooms.p2 > rooms.p1+rooms.p2 split']);
	assert.equal(markedWords(pair), []);
});

parts('where they are divided otherwise and edited, only the edit is marked', () => {
	const old = body('## Rooms', `${doors} ${lamps}`, wardens, '## Fees');
	const fresh = body('## Rooms', doors, `${lamps.replace('evening', 'night')} ${wardens}`, '## Fees');
	assert.equal(markedWords(comparedBodies(old, fresh)), ['-evening', '+night']);
});

parts('an item that names something else did not move, though the rest of it says the same', () => {
	const list = (...items: readonly string[]): string => items.map((item) => `- ${item}\n`).join('');
	const maps = 'Maps of the harbour and of both rivers.';
	const old = `In the east wing:\n\n${list('Ivanova. Mends the bindings of large volumes.', maps)}\nThe keys are below.\n`;
	const fresh = `In the east wing:\n\n${list(maps)}\nThe keys are below.\n\nElsewhere:\n\n${list('Petrov. Mends the bindings of large volumes.')}`;
	const { summary } = comparedBodies(old, fresh).comparison;
	assert.equal(summary, { unchanged: 3, removed: 1, added: 2 });
});

parts.run();
