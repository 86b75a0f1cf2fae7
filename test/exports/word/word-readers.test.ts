import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hardPairs } from './hard-pairs.ts';
import { readingFaults } from './read-back.ts';
import { corpusNeighbours, ownNeighbours } from './revision-pairs.ts';
import { wordReaders } from './word-readers.ts';

const readers = suite('a redline for Word in the programs of others');

/** Some of many; `npm run test:long word` tries them all. */
const pairs = [
	...hardPairs,
	...ownNeighbours().filter((_, index) => index % 3 === 0),
	...corpusNeighbours().filter((_, index) => index % 60 === 0),
];

for (const reader of wordReaders()) {
	readers(
		`is the new text once ${reader.name} has accepted all changes, the old once it has rejected them`,
		async () => {
			assert.equal(await readingFaults(reader, pairs), []);
		},
	);
}

readers.run();
