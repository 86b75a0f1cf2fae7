import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { firstWords } from '../../scripts/clauses/first-words.ts';

const first = suite('the first words of a clause');

function wordsOf(body: string, most: number): string {
	return firstWords(parseClauses(body).clauses[0]!, most);
}

first('are all of them where they fit, with the number', () => {
	assert.is(wordsOf('2.1. Взнос платят до 31 января.', 40), '2.1. Взнос платят до 31 января.');
});

first('end between two words and in a mark where they do not', () => {
	assert.is(wordsOf('2.1. Взнос платят до 31 января.', 15), '2.1. Взнос …');
});

first('are never none', () => {
	assert.is(wordsOf('-', 40), '…');
});

first.run();
