import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubSite } from './club.ts';
import { htmlPage, inlineScripts, ofClass, only, withId, type HtmlElement } from './html-page.ts';

const site = await clubSite();

function pageAt(address: string) {
	return htmlPage(site.text(`${address}index.html`));
}

function textAt(address: string): HtmlElement {
	return only(pageAt(address), withId('text'));
}

function words(element: HtmlElement): string {
	return element.text.replaceAll(/\s+/g, ' ').trim();
}

function named(element: HtmlElement, name: string): readonly HtmlElement[] {
	return element.within.filter((inner) => inner.name === name);
}

const rules = textAt('rules/2026-01-12/');

const texts = suite('the text of a policy');

texts('is never run as a template', () => {
	for (const literal of [
		'{{ 7 * 6 }}',
		'{% include "secret" %}',
		'<%= name %>',
		'${name}',
		'{% raw %}{{ config }}</pre>',
	]) {
		assert.ok(rules.text.includes(literal), literal);
	}
	assert.ok(textAt('en/rules/2026-01-12/').text.includes('{{ 7 * 6 }}, {% include "secret" %}'));
});

texts('keeps the marks its author wrote', () => {
	assert.ok(words(rules).includes('Правила (c) приняты "как есть" -- и остаются такими...'));
});

texts('shows HTML as text and makes no element of it', () => {
	const shown = '<script>alert(1)</script>, <img src=x onerror=alert(1)>, </article></main>, <b>жирный</b>.';
	assert.ok(words(rules).includes(shown));
	const { elements } = pageAt('rules/2026-01-12/');
	assert.equal(
		elements.filter(({ name }) => name === 'img' || name === 'b'),
		[],
	);
	const main = only({ elements }, ({ name }) => name === 'main');
	assert.equal(named(main, 'script'), []);
});

texts('shows HTML as text in comparisons and summaries too', () => {
	for (const path of site.pages) {
		const page = htmlPage(site.text(path));
		assert.equal(inlineScripts(page), [], path);
		assert.is(page.elements.filter(({ name }) => name === 'img').length, 0, path);
	}
});

texts('links only where a link does no harm, and turns a picture into a link', () => {
	const links = named(rules, 'a').filter((link) => !link.classes.includes('number'));
	assert.equal(
		links.map((link) => [link.attribute('href'), link.text]),
		[
			['https://tracker.example/pixel.png', 'карта'],
			['mailto:club@example.org', 'письмо'],
			['https://example.org/club', 'https://example.org/club'],
		],
	);
	assert.ok(words(rules).includes('[опасная](javascript:alert(1))'));
});

texts('shows each number as it is written: 4, then 6', () => {
	const numbers = rules.within.filter(ofClass('number')).map(({ text }) => text);
	const expected = ['1.', '1.1.', '1.2.', '1.', '2.', '1.3.', '2.', '4.', '6.', '2.1.', '2.2.', '3.', '3.1.'];
	assert.equal(numbers, expected);
});

texts('lets no browser count: where numbers are written, lists have no marks of their own', () => {
	for (const list of named(rules, 'ol')) assert.is(list.attribute('start'), undefined);
	assert.match(site.text('assets/in-force.css'), /\.text ul,\s*\.text ol\s*\{[^}]*list-style:\s*none/);
});

texts('gives a clause the id its author declared, and does not show it', () => {
	const heading = only(pageAt('rules/2026-01-12/'), withId('membership'));
	assert.is(words(heading), '1. Членство');
	assert.not.match(site.text('rules/2026-01-12/index.html'), /\{#/);
});

texts('keeps lists within lists', () => {
	const [outer] = named(rules, 'ul');
	const [middle] = named(outer!, 'ol');
	const [inner] = named(middle!, 'ul');
	assert.equal(
		named(inner!, 'li').map((item) => words(item)),
		['очных,', 'заочных;'],
	);
	assert.ok(words(outer!).endsWith('разовый.'));
});

texts('keeps tables with their heads and the sides their columns keep to', () => {
	const [table] = named(rules, 'table');
	assert.equal(
		named(table!, 'th').map((cell) => words(cell)),
		['Взнос', 'Сумма', 'Срок'],
	);
	assert.equal(
		named(table!, 'td').map((cell) => `${words(cell)} ${cell.attribute('class')}`),
		[
			'Годовой left',
			'60 руб. right',
			'31 января center',
			'Разовый left',
			'5 руб. right',
			'день посещения center',
		],
	);
});

texts('keeps quotations within quotations', () => {
	const [outer] = named(rules, 'blockquote');
	assert.is(words(outer!), 'Цитата из устава. Цитата в цитате.');
	assert.is(words(named(outer!, 'blockquote')[0]!), 'Цитата в цитате.');
});

const standing = suite('the page of a policy');

standing('says that nothing is in force yet, and what is to come', () => {
	const page = pageAt('cards/');
	assert.equal(page.elements.filter(withId('text')), []);
	const status = only(page, ofClass('status'));
	assert.match(words(status), /1 January 2027/);
	assert.equal(page.elements.filter(ofClass('neighbours')), [], 'what is to come is not what came before');
	assert.ok(named(status, 'a').some((link) => link.attribute('href') === '2026-09-21/'));
});

standing('says since when nothing is in force, where the policy was repealed', () => {
	const page = pageAt('terms/business/');
	assert.equal(page.elements.filter(withId('text')), []);
	assert.match(words(only(page, ofClass('status'))), /1 June 2026/);
});

standing('shows the text in force and names what is to come, with its day', () => {
	assert.ok(words(textAt('rules/')).includes('уплатил взнос и прочёл эти правила'));
	const status = words(only(pageAt('rules/'), ofClass('status')));
	for (const day of ['1 апреля 2026', '16 ноября 2026']) assert.ok(status.includes(day), day);
});

standing('tells apart what was withdrawn, what withdrew it, what is to come and what is over', () => {
	const states = {
		'rules/2026-01-12/': 'superseded',
		'rules/2026-02-02/': 'superseded',
		'rules/2026-03-02/': 'in-force',
		'rules/2026-09-07/': 'withdrawn',
		'rules/2026-09-14/': 'notice',
		'rules/2026-09-21/': 'upcoming',
		'terms/business/2025-05-05/': 'repealed',
		'terms/business/2026-05-04/': 'notice',
	};
	for (const [address, state] of Object.entries(states)) {
		assert.ok(only(pageAt(address), ofClass('status')).classes.includes(`status-${state}`), address);
	}
});

standing('says of a text that is not translated that it stands in its own language', () => {
	const page = pageAt('en/rules/');
	assert.is(only(page, ({ name }) => name === 'html').attribute('lang'), 'en');
	assert.is(only(page, withId('text')).attribute('lang'), 'ru');
	assert.is(page.elements.filter(ofClass('notice-translation')).length, 1);
});

standing(
	'says of clause histories that not all texts are translated, and gives them in their own language',
	() => {
		const page = pageAt('en/rules/clauses/');
		const notice = only(page, ofClass('notice-translation'));
		assert.match(words(notice), /Not every revision has been translated/);
		const histories = page.elements.filter(ofClass('history'));
		assert.ok(histories.length > 0);
		for (const history of histories) assert.is(named(history, 'span')[0]!.attribute('lang'), 'ru');
		assert.is(pageAt('rules/clauses/').elements.filter(ofClass('notice-translation')).length, 0);
	},
);

const comparisons = suite('a comparison page');

comparisons('marks the words that changed, and counts the clauses', () => {
	const page = pageAt('rules/2026-01-12...2026-02-02/');
	const redline = only(page, ofClass('text'));
	assert.ok(named(redline, 'del').some((mark) => words(mark).includes('заплатил')));
	assert.ok(named(redline, 'ins').some((mark) => words(mark).includes('уплатил')));
	assert.match(words(only(page, ofClass('lead'))), /(?<!\d)1(?!\d)/);
});

comparisons('says that a clause moved where it only moved', () => {
	const changes = pageAt('rules/2026-03-02...2026-09-21/').elements.filter(({ classes }) =>
		classes.some((name) => name.startsWith('change-moved')),
	);
	assert.ok(changes.length > 0);
});

comparisons('stands in the language of the texts it compares', () => {
	const page = pageAt('en/rules/2026-01-12...2026-02-02/');
	assert.is(page.elements.find(ofClass('text'))?.attribute('lang'), 'ru');
});

texts.run();
standing.run();
comparisons.run();
