import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { dateClaims } from '../../scripts/lint/date-claim.ts';
import { lint } from '../../scripts/lint/lint.ts';
import { moment } from '../timeline/history.ts';
import { catalogueOf, found, places, written } from './policies.ts';

const test = suite('lint: texts');

test('an edition after the first says what it changes', () => {
	const history = [
		written('2026-01-01'),
		written('2026-02-01', { kind: 'correction', corrects: '2026-01-01' }),
		written('2026-03-01', { summary: 'Cookies.' }),
		written('2026-04-01'),
		written('2026-05-01', { summary: ' ' }),
	];
	assert.equal(places(lint(catalogueOf(history), moment('2026-12-31'))), [
		'privacy/2026-04-01.md:1 warning missing-summary',
		'privacy/2026-05-01.md:2 warning missing-summary',
	]);
});

test('a text that is that of the revision before is reported', () => {
	const body = '# Privacy policy\n\nThe same words.\n';
	const history = [written('2026-01-01', {}, body), written('2026-03-01', { summary: 'All new.' }, body)];
	const problems = found(history);
	assert.equal(places(problems), ['privacy/2026-03-01.md:1 warning identical-text']);
	assert.match(problems[0]!.message, /that of 2026-01-01/);
});

test('a text posted again with another commencement in place of the first is fine', () => {
	const body = '# Privacy policy\n\nThe same words.\n';
	const history = [
		written('2026-01-01', { effective: '2026-06-01' }, body),
		written('2026-03-01', { effective: '2026-07-01', withdraws: '2026-01-01' }, body),
	];
	assert.equal(found(history), []);
});

test('a date in the text that contradicts the metadata is told at its place', () => {
	const body = '# Политика\n\nНастоящая редакция **вступает в силу с 1 сентября 2025 г.**\n';
	const [problem, ...others] = found([written('2026-03-01', { effective: '2026-09-01' }, body)]);
	assert.equal(others, []);
	// Three lines of front matter, then the third line of the body, behind "Настоящая редакция **".
	assert.is(`${problem?.line}:${problem?.column} ${problem?.severity}`, '6:22 warning');
	assert.match(problem?.message ?? '', /takes effect on 2025-09-01, but it takes effect on 2026-09-01/);
});

test('a date in the text that agrees with the metadata is fine, and so is the date of what is corrected', () => {
	const body = '# Policy\n\nEffective from 1 September 2026. Last updated: March 1, 2026.\n';
	const first = written('2026-03-01', { effective: '2026-09-01' }, body);
	const mended = `${body}A slip less.\n`;
	assert.equal(
		found([first, written('2026-04-01', { kind: 'correction', corrects: '2026-03-01' }, mended)]),
		[],
	);
});

test('a notice speaks of the dates of others', () => {
	const body = '# Notice\n\nThe revision that was to be in force from 1 June 2026 is withdrawn.\n';
	const history = [
		written('2026-03-01', { effective: '2026-06-01' }),
		written('2026-04-01', { kind: 'withdrawal', withdraws: '2026-03-01' }, body),
	];
	assert.equal(found(history), []);
});

test('a wrong date of posting is reported, also in a translation', () => {
	const told = written('2026-03-01');
	const body = '# Policy\n\nLast updated: 1 March 2025\n';
	const source = { ...told.source, path: 'privacy/2026-03-01.en.md', text: body, body };
	const translated = {
		...told,
		translations: [{ language: 'en' as never, title: 'Policy', source, recorded: false }],
	};
	assert.equal(places(found([translated])), ['privacy/2026-03-01.en.md:3 warning date-in-text']);
});

for (const [text, expected] of Object.entries({
	'вступает в силу с 1 сентября 2026 г.': 'commencement 2026-09-01',
	'Вступает в силу 01.09.2026': 'commencement 2026-09-01',
	'вступает в силу с «1» сентября 2026 года': 'commencement 2026-09-01',
	'Дата вступления в силу: 1 мая 2026 г.': 'commencement 2026-05-01',
	'действует с 2026-09-01': 'commencement 2026-09-01',
	'уступае ў сілу з 1 верасня 2026 г.': 'commencement 2026-09-01',
	'набывае моц з 12 жніўня 2026 г.': 'commencement 2026-08-12',
	'Effective from 1 September 2026': 'commencement 2026-09-01',
	'Effective Date: September 1st, 2026': 'commencement 2026-09-01',
	'**Effective:** Sept. 1, 2026': 'commencement 2026-09-01',
	'takes effect on 1 Sep 2026': 'commencement 2026-09-01',
	'shall come into force': '',
	'will come into force on September 1, 2026': 'commencement 2026-09-01',
	'Последнее обновление: 1 марта 2026 г.': 'posting 2026-03-01',
	'абноўлена 1 сакавіка 2026 г.': 'posting 2026-03-01',
	'Last updated on March 1, 2026': 'posting 2026-03-01',
	'вступает в силу с момента размещения': '',
	'вступил в силу 15 ноября 2021 г.': '',
	'Закон от 7 мая 2021 г. № 99-З': '',
	'effective measures of 1 September 2026': '',
	'действует с 31 февраля 2026 г.': '',
	'ineffective from 1 September 2026': '',
})) {
	test(`“${text}” claims ${expected === '' ? 'nothing' : expected}`, () => {
		assert.is(
			dateClaims(text)
				.map(({ about, date }) => `${about} ${date}`)
				.join(', '),
			expected,
		);
	});
}

test.run();
