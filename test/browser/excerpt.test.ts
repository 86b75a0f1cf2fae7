import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { excerptPieces } from '../../scripts/browser/excerpt.ts';

const excerpt = suite('the excerpt of a clause that was found');

/** The words from one number to another, each its own number. */
function numbered(from: number, to: number): string {
	return Array.from({ length: to - from + 1 }, (_, index) => String(from + index)).join(' ');
}

excerpt('is the whole of a short clause, with the words that were found told apart', () => {
	assert.equal(excerptPieces('2.1. Залог возвращается в день возврата', [1, 5]), [
		{ text: '2.1. ', isFound: false },
		{ text: 'Залог', isFound: true },
		{ text: ' возвращается в день ', isFound: false },
		{ text: 'возврата', isFound: true },
	]);
});

excerpt('is the whole of a short clause of which no word was found, but its heading', () => {
	assert.equal(excerptPieces('Плата за день', []), [{ text: 'Плата за день', isFound: false }]);
});

excerpt('shows sixty words of a long clause around the first that was found, and that there are more', () => {
	const pieces = excerptPieces(numbered(0, 199), [100, 150]);
	assert.is(pieces.map(({ text }) => text).join(''), `… ${numbered(88, 147)} …`);
	assert.equal(
		pieces.filter(({ isFound }) => isFound).map(({ text }) => text),
		['100'],
	);
});

excerpt('ends with the clause where the word stands near its end', () => {
	const pieces = excerptPieces(numbered(0, 99), [98]);
	assert.is(pieces.map(({ text }) => text).join(''), `… ${numbered(40, 99)}`);
});

excerpt('keeps what looks like markup as the text it is', () => {
	assert.equal(excerptPieces('<b>&lt; залог', [1]), [
		{ text: '<b>&lt; ', isFound: false },
		{ text: 'залог', isFound: true },
	]);
});

excerpt.run();
