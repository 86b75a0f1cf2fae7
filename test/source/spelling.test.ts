import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nearestWord } from '../../scripts/source/spelling.ts';

const test = suite('spelling');
const keys = ['title', 'effective', 'kind', 'keeps', 'summary'];

test('a slip of the finger finds the word that was meant', () => {
	assert.is(nearestWord('tilte', keys), 'title');
	assert.is(nearestWord('efective', keys), 'effective');
	assert.is(nearestWord('Effective', keys), 'effective');
	assert.is(nearestWord('sumary', keys), 'summary');
	assert.is(nearestWord('knid', keys), 'kind');
});

test('a word of its own finds none', () => {
	assert.is(nearestWord('permalink', keys), undefined);
	assert.is(nearestWord('', keys), undefined);
	assert.is(nearestWord('t'.repeat(60_000), keys), undefined);
});

test.run();
