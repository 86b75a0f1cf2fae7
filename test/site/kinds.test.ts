import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubSite, clubSiteAsOf } from './club.ts';
import { htmlPage, ofClass, only, withId } from './html-page.ts';
import { xmlTexts } from './xml-fault.ts';

const site = await clubSite();
/** Before the rules' revision of 7 September was taken back, and before the terms were repealed. */
const beforeNotices = await clubSiteAsOf('2026-05-20T12:00:00+03:00');

function plain(text: string): string {
	return text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

function pageOf(address: string, built = site) {
	return htmlPage(built.text(`${address}index.html`));
}

/** What a page shows of a revision: its name, the first sentence of its status and the names of its facts. */
function shownOf(address: string): readonly string[] {
	const page = pageOf(address);
	const status = only(page, ofClass('status'));
	const sentence = status.within.find(({ name }) => name === 'p')!.text;
	const terms = status.within.filter(({ name }) => name === 'dt').map(({ text }) => text);
	// From the digest on it is about the files.
	const told = terms.slice(
		0,
		terms.findIndex((term) => term.includes('SHA-256')),
	);
	return [only(page, ofClass('edition')).text, sentence, told.join(', ')].map(plain);
}

const kinds = suite('a revision that is no plain edition');

kinds('is on its page a correction that stands in for what it corrects, for a period of its own', () => {
	assert.equal(shownOf('rules/2026-02-02/'), [
		'Исправление от 2 февраля 2026 г.',
		'Этот текст действовал с 2 февраля 2026 г. до 1 апреля 2026 г., когда вступила в силу редакция от 2 марта 2026 г.',
		'Размещена, Начало действия, Окончание действия',
	]);
	const status = plain(only(pageOf('rules/2026-02-02/'), ofClass('status')).text);
	assert.match(status, /на место редакции от 12 января 2026 г\. и новой редакцией не считается/);
	assert.match(shownOf('rules/2026-01-12/')[1]!, /когда его заменило исправление от 2 февраля 2026 г\./);
});

kinds('is on its page a notice that withdraws, and has no period', () => {
	const [name, sentence, terms] = shownOf('rules/2026-09-14/');
	assert.is(name, 'Уведомление об отзыве от 14 сентября 2026 г.');
	assert.match(sentence!, /отзывает редакцию от 7 сентября 2026 г\./);
	assert.is(terms, 'Размещена');
});

kinds('is on its page a text that was taken back and never applied, and has no period', () => {
	const [, sentence, terms] = shownOf('rules/2026-09-07/');
	assert.match(sentence!, /никогда не действовал.*1 декабря 2026 г\..*отозван 14 сентября 2026 г\./);
	assert.is(terms, 'Размещена');
	assert.match(plain(only(pageOf('rules/2026-09-07/'), withId('status')).text), /^Отозвана по состоянию на /);
});

kinds('is on its page a repeal, which is not said to be in force itself', () => {
	assert.equal(shownOf('terms/business/2026-05-04/'), [
		'Notice of repeal of 4 May 2026',
		'This is a notice of repeal: no revision is in force from 1 June 2026.',
		'Posted, Repeal from',
	]);
	assert.match(
		shownOf('terms/business/2025-05-05/')[1]!,
		/until 1 June 2026, when the notice of 4 May 2026 repealed it/,
	);
});

kinds('is announced before its time as what it is', () => {
	const policy = plain(only(pageOf('terms/business/', beforeNotices), ofClass('status')).text);
	assert.match(
		policy,
		/in force from 5 May 2025 until 1 June 2026, when the notice of 4 May 2026 repeals it/,
	);
	assert.match(policy, /Notice of repeal of 4 May 2026 — takes effect on 1 June 2026/);
	assert.match(policy, /In force as of 20 May 2026, 12:00 \(UTC\+3\)/);
});

kinds('is in the archive what it is, with the ends that are its own', () => {
	const rows = (address: string) =>
		pageOf(address)
			.elements.filter(({ name, classes }) => name === 'tr' && !classes.includes('details'))
			.slice(1)
			.map((row) =>
				row.within
					.filter(({ name }) => name === 'th' || name === 'td')
					.map((cell) =>
						plain(cell.within.find((badge) => badge.classes.includes('badge'))?.text ?? cell.text),
					)
					.join(' | '),
			);
	assert.equal(rows('terms/business/archive/'), [
		'4 May 2026 (repeal) | notice | 4 May 2026* | Repeal from 1 June 2026 | —',
		'5 May 2025 | repealed | 5 May 2025* | 5 May 2025 | 1 June 2026',
	]);
	assert.equal(rows('rules/archive/').slice(1, 3), [
		'14 сентября 2026 г. (отзыв) | уведомление | 14 сентября 2026 г.* | — | —',
		'7 сентября 2026 г. | отозвана | 7 сентября 2026 г.* | — | —',
	]);
	assert.match(rows('rules/archive/')[4]!, /^2 февраля 2026 г\. \(исправление\) \| утратило силу \|/);
});

kinds('is in the feed what it is, by a title that stays true', () => {
	assert.equal(xmlTexts(site.text('rules/feed.xml'), 'title').map(plain), [
		'Правила клуба',
		'Правила клуба. Редакция от 21 сентября 2026 г. (вступает в силу 16 ноября 2026 г.)',
		'Правила клуба. Уведомление об отзыве от 14 сентября 2026 г.',
		'Правила клуба. Редакция от 7 сентября 2026 г. (отозвана)',
		'Правила клуба. Редакция от 2 марта 2026 г.',
		'Правила клуба. Исправление от 2 февраля 2026 г. (утратило силу)',
		'Правила клуба. Редакция от 12 января 2026 г. (утратила силу)',
	]);
	const [, repeal] = xmlTexts(site.text('terms/business/feed.xml'), 'title').map(plain);
	assert.is(repeal, 'Terms for Businesses. Notice of repeal of 4 May 2026');
});

kinds('has in the calendar the day on which it does what it does, or none', () => {
	const starts = (path: string) =>
		site
			.text(path)
			.replaceAll('\r\n ', '')
			.split('\r\n')
			.filter((line) => /^(?:DTSTART|SUMMARY):/.test(line))
			.map(plain);
	assert.equal(starts('terms/business/calendar.ics'), [
		'DTSTART:20260531T210000Z',
		'SUMMARY:Terms for Businesses. Notice of repeal of 4 May 2026',
		'DTSTART:20250504T210000Z',
		'SUMMARY:Terms for Businesses. Revision of 5 May 2025 (repealed)',
	]);
	assert.not.match(starts('rules/calendar.ics').join('\n'), /7 сентября|14 сентября/);
});

kinds(
	'is in the data what it is: a text that never applied has no commencement, but the one it was due',
	() => {
		const { revisions } = site.json('rules/index.json') as { revisions: readonly Record<string, unknown>[] };
		const told = revisions.map(({ revision, kind, state, commencement, due, until }) =>
			[revision, kind, state, (commencement as { at: string } | null)?.at, due, until].join(' '),
		);
		assert.equal(told.slice(1, 5), [
			'2026-02-02 correction superseded 2026-02-02T00:00:00+03:00 2026-02-02T00:00:00+03:00 2026-04-01T00:00:00+03:00',
			'2026-03-02 edition in-force 2026-04-01T00:00:00+03:00 2026-04-01T00:00:00+03:00 2026-11-16T00:00:00+03:00',
			'2026-09-07 edition withdrawn  2026-12-01T00:00:00+03:00 ',
			'2026-09-14 withdrawal notice   ',
		]);
	},
);

kinds.run();
