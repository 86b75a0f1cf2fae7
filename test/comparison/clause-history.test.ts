import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { clauseHistories } from '../../scripts/comparison/clause-history.ts';
import type { ClauseHistories, ClauseHistory } from '../../scripts/comparison/clause-history.ts';
import { compareTexts } from '../../scripts/comparison/comparison.ts';

const history = suite('clause histories');

function historiesOf(...bodies: readonly string[]): ClauseHistories {
	const texts = bodies.map((body) => parseClauses(body));
	return clauseHistories({
		length: texts.length,
		textAt: (place) => texts[place]!,
		comparisonAt: (place) => compareTexts(texts[place - 1]!, texts[place]!),
	});
}

/** Each step of a clause: the text it came with, the clause's number then, and what made it. */
function steps({ steps: list }: ClauseHistory): readonly string[] {
	return list.map(({ text, clause, change }) => `${text}: ${clause.number?.text} ${change}`);
}

const coats = 'Coats are left at the door with the keeper.';
const lamps = 'A lamp is lent to a reader for two evenings in a row.';
const maps = 'Maps are read at the long table by the window.';
const bags = 'Bags larger than a volume of the atlas stay in the lockers downstairs.';

history('follow a clause through a new number and new words', () => {
	const { standing } = historiesOf(
		`1. ${coats}\n\n2. ${lamps}\n`,
		`1. ${coats}\n\n2. ${maps}\n\n3. ${lamps}\n`,
		`1. ${coats}\n\n2. ${maps}\n\n3. ${lamps.replace('two', 'three')}\n`,
	);
	assert.equal(standing.map(steps), [
		['0: 1. added'],
		['1: 2. added'],
		['0: 2. added', '1: 3. renumbered', '2: 3. modified'],
	]);
});

history('stand in the order of the last text, whichever text a clause last changed with', () => {
	const { standing } = historiesOf(
		`1. ${coats}\n\n2. ${lamps}\n\n- ${maps}\n`,
		`1. ${coats}\n\n2. ${lamps.replace('two', 'three')}\n\n- ${maps.replace('window', 'stove')}\n`,
		`1. ${coats}\n\n2. ${bags} ${bags}\n\n3. ${lamps.replace('two', 'three')}\n\n- ${maps.replace('window', 'stove')}\n`,
	);
	assert.equal(
		standing.map((one) => one.steps.at(-1)!.clause.number?.text ?? 'item'),
		['1.', '2.', '3.', 'item'],
	);
});

history('end with the text that leaves a clause out, and begin again if it comes back', () => {
	const { all, standing } = historiesOf(
		`1. ${coats}\n\n2. ${maps}\n`,
		`1. ${coats}\n`,
		`1. ${coats}\n\n2. ${maps}\n`,
	);
	assert.is(all.length, 3);
	assert.is(standing.length, 2);
	assert.is(all.find(({ removedIn }) => removedIn !== undefined)?.removedIn, 1);
	assert.equal(steps(standing[1]!), ['2: 2. added']);
});

history('of a split go on with the first part, and of a merger from the first merged', () => {
	const split = historiesOf(`1. ${maps} ${bags}\n`, `1. ${maps}\n\n2. ${bags}\n`);
	assert.equal(split.standing.map(steps), [['0: 1. added', '1: 1. split'], ['1: 2. split']]);
	const merged = historiesOf(`1. ${maps}\n\n2. ${bags}\n`, `1. ${maps} ${bags}\n`);
	assert.equal(merged.standing.map(steps), [['0: 1. added', '1: 1. merged']]);
	assert.equal(
		merged.all.map(({ removedIn }) => removedIn),
		[undefined, 1],
	);
});

history('tell since which text a clause reads as it does: a new number alone is no new wording', () => {
	const { since } = historiesOf(
		`1. ${coats}\n\n2. ${lamps}\n`,
		`1. ${coats.replace('keeper', 'porter')}\n\n2. ${lamps}\n`,
		`1. ${bags}\n\n2. ${coats.replace('keeper', 'porter')}\n\n3. ${lamps}\n`,
	);
	assert.equal(
		[0, 1, 2].map((clause) => since(2, clause)),
		[2, 1, 0],
	);
});

history.run();
