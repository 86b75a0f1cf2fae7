import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { guessedLanguage } from '../../scripts/source/guessed-language.ts';

const test = suite('guessed language');

test('mostly Cyrillic letters are Russian', () => {
	assert.is(guessedLanguage('Политика действует с момента размещения на сайте example.org.'), 'ru');
});

test('a Russian text that quotes Belarusian stays Russian', () => {
	assert.is(guessedLanguage('Настоящие правила приняты и опубликованы организацией «Вісь».'), 'ru');
});

test('more і than и is Belarusian, ї and є instead of ы and э Ukrainian', () => {
	assert.is(
		guessedLanguage('Палітыка дзейнічае з моманту размяшчэння і можа быць зменена ў любы час.'),
		'be',
	);
	assert.is(guessedLanguage('Політика діє з моменту розміщення її на сайті; є чинною й надалі.'), 'uk');
});

test('anything else is English until it is declared', () => {
	assert.is(guessedLanguage('This policy takes effect when it is posted. Политика.'), 'en');
	assert.is(guessedLanguage('2026-11-22'), 'en');
});

test.run();
