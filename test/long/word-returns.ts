// Redlines for Word read back against the older text, as counsel's mark-up is: those of every pair of neighbours in the
// histories at hand, both ways, and those of generated pairs. PAIRS says how many of these, PROPERTY_SEED which.
import * as assert from 'node:assert/strict';
import { anyBodies } from '../comparison/any-bodies.ts';
import { hardPairs } from '../exports/word/hard-pairs.ts';
import type { BodyPair } from '../exports/word/read-back.ts';
import { corpusNeighbours, ownNeighbours } from '../exports/word/revision-pairs.ts';
import { isRevisionPair, returnFaults } from '../imports/redline-in-and-out.ts';
import { fc } from '../property.ts';

const { PAIRS = '1000', PROPERTY_SEED = '20261122' } = process.env;

const generated = fc
	.sample(anyBodies, { numRuns: Number(PAIRS), seed: Number(PROPERTY_SEED) })
	.map(([from, to]): BodyPair => ({ name: JSON.stringify([from, to]), from, to }));

const kinds: readonly (readonly [string, readonly BodyPair[]])[] = [
	['hard pairs', hardPairs],
	['neighbours of our own', ownNeighbours()],
	['neighbours of the corpus', corpusNeighbours()],
	['generated pairs', generated],
];

let faults = 0;
for (const [kind, forward] of kinds) {
	const pairs = forward
		.filter(isRevisionPair)
		.flatMap((pair) => [pair, { name: `${pair.name}, backward`, from: pair.to, to: pair.from }]);
	const found = pairs.flatMap(returnFaults);
	faults += found.length;
	console.log(`${pairs.length} ${kind} both ways, ${found.length} came back as another text`);
	for (const fault of found.slice(0, 5)) console.log(fault);
}
assert.equal(faults, 0);
