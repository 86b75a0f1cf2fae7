import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { citationOfWhole, citationPattern } from '../../scripts/site/parts/citation.ts';
import { genitiveTitle } from '../../scripts/site/words/genitive-title.ts';
import { clubSite } from './club.ts';
import { htmlPage, withId } from './html-page.ts';
import { parseRevisionId } from '../../scripts/model/revision-id.ts';

const test = suite('A citation');

const revision = parseRevisionId('2026-11-22')!;

for (const [title, genitive] of [
	['Политика конфиденциальности', 'Политики конфиденциальности'],
	['Правила пользования библиотекой', 'Правил пользования библиотекой'],
	['Пользовательское соглашение', 'Пользовательского соглашения'],
	['Публичная оферта', 'Публичной оферты'],
	['Общие условия договора', 'Общих условий договора'],
	['Внутренний регламент', 'Внутреннего регламента'],
] as const) {
	test(`puts «${title}» in the genitive`, () => {
		assert.is(genitiveTitle(title, 'ru'), genitive);
	});
}

test('in Belarusian puts the title in the genitive too', () => {
	assert.is(genitiveTitle('Палітыка прыватнасці', 'be'), 'Палітыкі прыватнасці');
});

test('in Russian reads as a lawyer writes it', () => {
	assert.is(
		citationPattern({ title: 'Политика конфиденциальности', revision }, 'ru'),
		'{place} Политики конфиденциальности в редакции от 22.11.2026',
	);
});

test('in Belarusian joins the date with ў behind a vowel', () => {
	assert.is(
		citationPattern({ title: 'Палітыка прыватнасці', revision }, 'be'),
		'{place} Палітыкі прыватнасці ў рэдакцыі ад 22.11.2026',
	);
});

test('in English puts the place behind the title', () => {
	assert.is(
		citationPattern({ title: 'Privacy Policy', revision }, 'en'),
		'Privacy Policy, {place}, as revised on 22 November 2026',
	);
});

test('quotes a title whose noun it does not know, rather than guess its case', () => {
	assert.is(
		citationPattern({ title: 'Хартия читателя', revision }, 'ru'),
		'{place} документа «Хартия читателя» в редакции от 22.11.2026',
	);
});

test('of a whole text names it once, as it is called', () => {
	const cite = (title: string, language: 'ru' | 'be' | 'en') =>
		citationOfWhole({ title, revision }, language);
	assert.is(cite('Правила клуба', 'ru'), 'Правила клуба в редакции от 22.11.2026');
	assert.is(cite('Правілы клуба', 'be'), 'Правілы клуба ў рэдакцыі ад 22.11.2026');
	assert.is(cite('Club Rules', 'en'), 'Club Rules, as revised on 22 November 2026');
});

test('tells apart two revisions of one day', () => {
	const second = parseRevisionId('2026-11-22.2')!;
	assert.match(citationPattern({ title: 'Политика', revision: second }, 'ru'), 'от 22.11.2026 (2)');
});

test('names the place in the language of the text, on a page that speaks another', async () => {
	const site = await clubSite();
	const article = htmlPage(site.text('en/rules/2026-03-02/index.html')).elements.find(withId('text'))!;
	assert.match(article.attribute('data-citation')!, /^\{place\} Правил клуба/);
	const words = JSON.parse(article.attribute('data-words')!) as Record<string, string>;
	assert.is(words['place'], 'п. {number}');
	assert.is(words['link'], 'copy link');
	assert.is(words['quoted'], '«{words}»');
});

test.run();
