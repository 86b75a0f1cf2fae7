import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { clausePlace } from '../../scripts/site/clause-place.ts';
import { interfaceWords } from '../../scripts/site/words.ts';

const place = suite('the place of a clause in words');

function placesIn(text: string, language: 'ru' | 'en'): readonly string[] {
	return parseClauses(text).clauses.map((clause) => clausePlace(clause, interfaceWords[language].citing));
}

place('is its number, and without one that of what it stands in and its turn there', () => {
	const text =
		'## Article 7\n\nBlue boats.\n\n- with oars;\n\n2.1. Dogs come aboard:\n\n- at noon;\n- at one.\n';
	assert.equal(placesIn(text, 'en'), [
		'Article 7',
		'article-7, paragraph 1',
		'article-7, item 1',
		'2.1.',
		'2.1, item 1',
		'2.1, item 2',
	]);
});

place('is told in the language of the page', () => {
	assert.equal(placesIn('Лодки синие.\n', 'ru'), ['абз. 1']);
});

place('is the anchor of what has a name and no number', () => {
	assert.equal(placesIn('## Boats\n', 'en'), ['boats']);
});

place.run();
