import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { markedUpDraft } from '../../scripts/imports/marked-up-draft.ts';
import { readWordFile } from '../../scripts/imports/word/word-file.ts';
import { hardPairs } from '../exports/word/hard-pairs.ts';
import { corpusNeighbours, ownNeighbours } from '../exports/word/revision-pairs.ts';
import { writtenRedline } from '../exports/word/written-redline.ts';
import { isRevisionPair, returnFaults } from './redline-in-and-out.ts';

const test = suite('a redline for Word that comes back as it went out');

/** Some of many; `npm run test:long word` tries them all. */
const own = ownNeighbours().filter((_, index) => index % 3 === 0);
const pairs = [...hardPairs, ...own, ...corpusNeighbours().filter((_, index) => index % 60 === 0)];

test('becomes the newer text, word for word, when it is read against the older', () => {
	assert.equal(pairs.filter(isRevisionPair).flatMap(returnFaults), []);
});

test('becomes the text itself, to the character, where nothing changed', () => {
	for (const { name, to } of own) {
		const read = readWordFile(writtenRedline(name, to, to).bytes);
		assert.is(read.type, 'file', name);
		if (read.type === 'file') assert.is(markedUpDraft(read.file, parseClauses(to)).body, to, name);
	}
});

test.run();
