import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseLanguage, type Language } from '../../scripts/model/language.ts';
import { languageName, ownLanguageName } from '../../scripts/site/words/language-name.ts';
import { inWorkplace } from '../cli/workplace.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { htmlPage, ofClass, only } from './html-page.ts';
import { policyPage } from './policy-files.ts';

const test = suite('the name of a language');
const named = (tag: string): Language => parseLanguage(tag)!;

test('is, in itself, what those who speak it call it', () => {
	const tags = ['ru', 'be', 'en', 'uk', 'ar', 'pt-BR'].map(named);
	assert.equal(tags.map(ownLanguageName), [
		'Русский',
		'Беларуская',
		'English',
		'Українська',
		'العربية',
		'Português (Brasil)',
	]);
});

test('is, in the words of a page, that of its language', () => {
	const names = (['ru', 'be', 'en'] as const).map((language) => languageName(named('uk'), language));
	assert.equal(names, ['украинский', 'украінская', 'Ukrainian']);
});

test('is its tag where nobody knows it', () => {
	for (const tag of ['xx', 'de-12']) {
		assert.is(ownLanguageName(named(tag)), tag);
		assert.is(languageName(named(tag), 'en'), tag);
	}
});

test('is that of the text in a choice of languages, and two are never called alike', () =>
	inWorkplace(
		{
			'rules/policy.yaml': 'language: uk\n',
			'rules/2026-01-12.md': '# Правила\n\nСлова.\n',
			'rules/2026-01-12.en.md': '# Rules\n\nWords.\n',
			'rules/2026-01-12.pt-BR.md': '# Regras\n\nPalavras.\n',
		},
		async ({ policies }) => {
			const page = htmlPage(policyPage(await readCatalogue(policies), 'rules', '2026-06-01'));
			const menu = only(page, ofClass('languages'));
			const choices = menu.within.filter(({ attribute }) => attribute('lang') !== undefined);
			assert.equal(
				choices.map(({ text, attribute }) => [attribute('lang'), text]),
				[
					['uk', 'Українська'],
					['en', 'English'],
					['pt-BR', 'Português (Brasil)'],
				],
			);
			const main = only(page, ({ name }) => name === 'main');
			assert.match(main.text, 'There is a translation: English, Português (Brasil).');
		},
	));

test.run();
