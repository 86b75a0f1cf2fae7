// Redlines read back by LibreOffice, pandoc and the rules of ECMA-376: those of every pair of neighbours in the histories at hand, both ways, and
// those of generated pairs. PAIRS says how many of these, PROPERTY_SEED which.
import * as assert from 'node:assert/strict';
import { anyBodies } from '../comparison/any-bodies.ts';
import { hardPairs } from '../exports/word/hard-pairs.ts';
import { readingFaults } from '../exports/word/read-back.ts';
import type { BodyPair } from '../exports/word/read-back.ts';
import { corpusNeighbours, ownNeighbours } from '../exports/word/revision-pairs.ts';
import { resolvedClauses } from '../exports/word/resolved-document.ts';
import { shownClauses, styledRuns } from '../exports/word/shown-clauses.ts';
import { wordReaders } from '../exports/word/word-readers.ts';
import { writtenRedline } from '../exports/word/written-redline.ts';
import { fc } from '../property.ts';

const { PAIRS = '1000', PROPERTY_SEED = '20261122' } = process.env;

const generated = fc
	.sample(anyBodies, { numRuns: Number(PAIRS), seed: Number(PROPERTY_SEED) })
	.map(([from, to]): BodyPair => ({ name: JSON.stringify([from, to]), from, to }));

const backward = (pairs: readonly BodyPair[]): readonly BodyPair[] =>
	pairs.map(({ name, from, to }) => ({ name: `${name}, backward`, from: to, to: from }));

const kinds: readonly (readonly [string, readonly BodyPair[]])[] = [
	['hard pairs', [...hardPairs, ...backward(hardPairs)]],
	['neighbours of our own', [...ownNeighbours(), ...backward(ownNeighbours())]],
	['neighbours of the corpus', [...corpusNeighbours(), ...backward(corpusNeighbours())]],
	['generated pairs', generated],
];

let faults = 0;
for (const [kind, pairs] of kinds) {
	for (const { name, from, to } of pairs) {
		const written = writtenRedline('redline', from, to);
		assert.deepEqual(resolvedClauses(written.bytes, 'reject'), shownClauses(written.from, styledRuns), name);
		assert.deepEqual(resolvedClauses(written.bytes, 'accept'), shownClauses(written.to, styledRuns), name);
	}
	console.log(
		`the rules of ECMA-376: ${pairs.length} ${kind}, with their styles, links and levels, none read otherwise`,
	);
}
for (const reader of wordReaders()) {
	for (const [kind, pairs] of kinds) {
		const found = await readingFaults(reader, pairs);
		faults += found.length;
		console.log(
			`${reader.name}: ${pairs.length} ${kind}, ${found.length} of ${2 * pairs.length} texts read otherwise`,
		);
		for (const fault of found.slice(0, 5)) console.log(fault);
	}
}
assert.equal(faults, 0);
