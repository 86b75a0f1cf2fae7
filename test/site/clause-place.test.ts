import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { clausePlaces } from '../../scripts/site/parts/clause-place.ts';
import { interfaceWords } from '../../scripts/site/words/words.ts';

const place = suite('the place of a clause in words');

function placesIn(text: string, language: 'ru' | 'en'): readonly string[] {
	const { clauses } = parseClauses(text);
	return clauses.map(clausePlaces(clauses, interfaceWords[language].citing));
}

place('is its number, and without one that of what it stands in and its turn there', () => {
	const text =
		'## Article 7\n\nBlue boats.\n\n- with oars;\n\n2.1. Dogs come aboard:\n\n- at noon;\n- at one.\n';
	assert.equal(placesIn(text, 'en'), [
		'Article 7',
		'Article 7, paragraph 1',
		'Article 7, item 1',
		'2.1.',
		'2.1, item 1',
		'2.1, item 2',
	]);
});

place('is told in the language of the page', () => {
	assert.equal(placesIn('Лодки синие.\n', 'ru'), ['абз. 1']);
});

place('is the words of what has no number, as a reader sees them, and never an anchor', () => {
	const text = '# Rules\n\n## Boats & oars\n\n- Blue ones.\n\nDogs stay ashore. {#dogs}\n';
	assert.equal(placesIn(text, 'en'), ['Rules', 'Boats & oars', 'Boats & oars, item 1', 'Dogs stay ashore.']);
});

place('is no more than the first words of a long heading', () => {
	const [heading = ''] = placesIn(`## ${'Boats and oars and '.repeat(9)}\n`, 'en');
	assert.ok(heading.length < 70);
	assert.ok(heading.endsWith('…'));
});

place.run();
