import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { countedWords } from '../../scripts/model/counted-words.ts';

const counted = suite('a phrase about a number of things');

counted('is in Russian in the form its number asks for', () => {
	const forms = ['найден {count} пункт', 'найдено {count} пункта', 'найдено {count} пунктов'] as const;
	const said = [0, 1, 2, 4, 5, 11, 12, 14, 20, 21, 22, 25, 101, 111, 112, 122].map((count) =>
		countedWords(forms, count),
	);
	assert.equal(said, [
		'найдено 0 пунктов',
		'найден 1 пункт',
		'найдено 2 пункта',
		'найдено 4 пункта',
		'найдено 5 пунктов',
		'найдено 11 пунктов',
		'найдено 12 пунктов',
		'найдено 14 пунктов',
		'найдено 20 пунктов',
		'найден 21 пункт',
		'найдено 22 пункта',
		'найдено 25 пунктов',
		'найден 101 пункт',
		'найдено 111 пунктов',
		'найдено 112 пунктов',
		'найдено 122 пункта',
	]);
});

counted('is in English singular for one alone', () => {
	const said = [0, 1, 2, 21].map((count) => countedWords(['{count} clause', '{count} clauses'], count));
	assert.equal(said, ['0 clauses', '1 clause', '2 clauses', '21 clauses']);
});

counted('may have one form for all', () => {
	assert.equal(
		[1, 2, 5].map((count) => countedWords(['{count} modified'], count)),
		['1 modified', '2 modified', '5 modified'],
	);
});

counted.run();
