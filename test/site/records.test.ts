import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 } from './built-site.ts';
import { clubDay, clubSite, clubSiteAsOf } from './club.ts';
import { xmlFault, xmlTexts } from './xml-fault.ts';

const site = await clubSite();
const earlier = await clubSiteAsOf('2026-09-25');

type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object that a contract names; more may be added to it. */
function fields(value: unknown, names: readonly string[]): Fields {
	assert.type(value, 'object');
	return Object.fromEntries(names.map((name) => [name, (value as Fields)[name]]));
}

const data = suite('the data beside the pages');

data('tells of the site what each policy has in force and coming', () => {
	const names = ['name', 'zone', 'asOf', 'builtAt', 'nextTransition'];
	assert.equal(fields(site.json('index.json'), names), {
		name: 'Документы клуба «Маяк»',
		zone: 'Europe/Minsk',
		asOf: clubDay,
		builtAt: clubDay,
		nextTransition: '2026-11-16T00:00:00+03:00',
	});
});

data('tells of each policy where it stands, by slug', () => {
	const names = ['policy', 'title', 'url', 'inForce', 'upcoming', 'nextTransition'];
	const { policies } = site.json('index.json') as { policies: readonly unknown[] };
	assert.equal(
		policies.map((policy) => Object.values(fields(policy, names))),
		[
			['cards', 'Gift Cards', 'cards/', null, ['2026-09-21'], '2027-01-01T00:00:00+03:00'],
			['raffle', 'Raffle Rules', 'raffle/', '2026-01-12', [], null],
			['rules', 'Правила клуба', 'rules/', '2026-03-02', ['2026-09-21'], '2026-11-16T00:00:00+03:00'],
			['terms/business', 'Terms for Businesses', 'terms/business/', null, [], null],
		],
	);
});

data('tells of a policy its language, its zone, what is in force and the next change', () => {
	const names = ['policy', 'title', 'language', 'zone', 'asOf', 'builtAt', 'nextTransition', 'inForce'];
	assert.equal(fields(site.json('rules/index.json'), names), {
		policy: 'rules',
		title: 'Правила клуба',
		language: 'ru',
		zone: 'Europe/Minsk',
		asOf: clubDay,
		builtAt: clubDay,
		nextTransition: '2026-11-16T00:00:00+03:00',
		inForce: '2026-03-02',
	});
});

/** The revisions of a policy as its data file lists them, by id. */
function revisionsOf(policy: string): ReadonlyMap<unknown, Fields> {
	const { revisions } = site.json(`${policy}/index.json`) as { revisions: readonly Fields[] };
	return new Map(revisions.map((revision) => [revision['revision'], revision]));
}

data('lists the revisions oldest first, each with all that is fixed about it', () => {
	assert.equal(
		[...revisionsOf('rules').keys()],
		['2026-01-12', '2026-02-02', '2026-03-02', '2026-09-07', '2026-09-14', '2026-09-21'],
	);
	const source = site.bytes('rules/2026-01-12/source.md');
	const first = revisionsOf('rules').get('2026-01-12')!;
	assert.equal(fields(first['posted'], ['at', 'recorded']), {
		at: '2026-01-12T10:30:15+03:00',
		recorded: true,
	});
	const { posted: _, ...rest } = first;
	assert.equal(fields(rest, Object.keys(expectedFirst)), { ...expectedFirst, sha256: sha256(source) });
});

const expectedFirst = {
	revision: '2026-01-12',
	title: 'Правила клуба',
	kind: 'edition',
	state: 'superseded',
	commencement: { at: '2026-01-12T10:30:15+03:00', declared: false },
	until: '2026-02-02T00:00:00+03:00',
	sha256: '',
	summary: null,
	languages: ['ru', 'en'],
	corrects: null,
	withdraws: null,
	url: 'rules/2026-01-12/',
	source: 'rules/2026-01-12/source.md',
};

data('tells what each revision is, what it corrects or withdraws, and its period', () => {
	const told = [...revisionsOf('rules').values(), ...revisionsOf('terms/business').values()];
	const names = ['kind', 'state', 'corrects', 'withdraws', 'until'];
	assert.equal(
		told.map((revision) => Object.values(fields(revision, names)).join(' ')),
		[
			'edition superseded   2026-02-02T00:00:00+03:00',
			'correction superseded 2026-01-12  2026-04-01T00:00:00+03:00',
			'edition in-force   2026-11-16T00:00:00+03:00',
			'edition withdrawn   ',
			'withdrawal notice  2026-09-07 ',
			'edition upcoming   ',
			'edition repealed   2026-06-01T00:00:00+03:00',
			'repeal notice   ',
		],
	);
});

data('says of a moment that was not recorded that it was not', () => {
	const posted = revisionsOf('raffle').get('2026-01-12')!['posted'];
	assert.equal(fields(posted, ['at', 'recorded']), { at: '2026-01-12T00:00:00+03:00', recorded: false });
});

data('lists the comparisons, each at its own address', () => {
	const { comparisons } = site.json('rules/index.json') as { comparisons: readonly Fields[] };
	for (const comparison of comparisons) {
		const { from, to, url } = comparison as Readonly<Record<string, string>>;
		assert.is(url, `rules/${from}...${to}/`);
		assert.ok(site.files.includes(`${url}index.html`), url);
		// A Word document is a ZIP.
		assert.is(site.bytes(`${url}changes.docx`).subarray(0, 2).toString(), 'PK');
		assert.match(site.text(`${url}index.html`), '<a href="changes.docx"');
	}
});

data('serves the publication log and the sources byte for byte', () => {
	assert.match(site.text('publications.jsonl'), /^\{"seq":1,"event":"published","policy":"terms\/business"/);
	for (const policy of ['rules', 'terms/business', 'cards', 'raffle']) {
		for (const revision of revisionsOf(policy).values()) {
			assert.is(sha256(site.bytes(String(revision['source']))), revision['sha256']);
		}
	}
});

const feeds = suite('the feeds');

feeds('are well-formed', () => {
	for (const path of site.files.filter((file) => file.endsWith('.xml'))) {
		assert.is(xmlFault(site.text(path)), undefined, path);
	}
	assert.ok(xmlFault('<a><b></a>') && xmlFault('<a>&</a>') && xmlFault('<a b=c/>') && xmlFault('<a>'));
});

feeds('name each posted revision by an id that stays the same', () => {
	const [before, after] = [earlier, site].map((built) => xmlTexts(built.text('rules/feed.xml'), 'id'));
	assert.is(before!.length, 1 + 6);
	assert.equal(after, before);
	assert.is(new Set(after).size, after!.length);
});

feeds('are updated when something is posted, not when the site is built', () => {
	const moments = [
		'2026-09-21T09:00:00+03:00',
		'2026-09-21T09:00:00+03:00',
		'2026-09-14T00:00:00+03:00',
		'2026-09-07T00:00:00+03:00',
		'2026-03-02T00:00:00+03:00',
		'2026-02-02T00:00:00+03:00',
		'2026-01-12T10:30:15+03:00',
	];
	assert.equal(xmlTexts(site.text('rules/feed.xml'), 'updated'), moments);
	const { items } = site.json('rules/feed.json') as { items: readonly Fields[] };
	assert.equal(
		items.map((item) => item['date_modified']),
		moments.slice(1),
	);
});

feeds('tell the same in both forms', () => {
	const { items } = site.json('rules/feed.json') as { items: readonly Fields[] };
	const ids = xmlTexts(site.text('rules/feed.xml'), 'id').slice(1);
	assert.equal(
		items.map((item) => item['id']),
		ids,
	);
});

feeds('speak the language of their tree, of what is translated in the words of its translation', () => {
	const feed = site.text('en/rules/feed.xml');
	assert.match(feed, /<feed [^>]*xml:lang="en">/);
	const entry = feed.split('<entry>').find((part) => part.includes('/en/rules/2026-01-12/'))!;
	assert.match(entry.replaceAll('\u00a0', ' '), /Revision of 12 January 2026/);
	assert.match(entry, /This text was in force from/);
	const { language, items } = site.json('en/rules/feed.json') as {
		language: string;
		items: readonly Fields[];
	};
	assert.is(language, 'en');
	for (const { url } of items) assert.match(String(url), /\/en\/rules\//);
	const ids = xmlTexts(feed, 'id');
	for (const id of xmlTexts(site.text('rules/feed.xml'), 'id')) assert.not.ok(ids.includes(id), id);
});

const calendar = suite('the calendar');

/** The content lines of a calendar, unfolded. */
function contentLines(path: string): readonly string[] {
	return site.text(path).replaceAll('\r\n ', '').split('\r\n');
}

calendar('has lines of at most 75 octets, ended as the format wants, none cut inside a character', () => {
	for (const path of site.files.filter((file) => file.endsWith('.ics'))) {
		const text = site.text(path);
		assert.not.match(text, /(?<!\r)\n|\uFFFD/, path);
		for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, `${path}: ${line}`);
	}
});

calendar('has an event for each commencement there was or is to be, at that moment in UTC', () => {
	const starts = contentLines('rules/calendar.ics').filter((line) => line.startsWith('DTSTART:'));
	assert.equal(starts.toSorted(), [
		'DTSTART:20260112T073015Z',
		'DTSTART:20260201T210000Z',
		'DTSTART:20260331T210000Z',
		'DTSTART:20261115T210000Z',
	]);
});

calendar('speaks the language of its tree', () => {
	const lines = contentLines('en/rules/calendar.ics').map((line) => line.replaceAll('\u00a0', ' '));
	assert.ok(
		lines.some((line) => line.startsWith('SUMMARY:') && line.includes('Revision of 12 January 2026')),
	);
	assert.ok(lines.filter((line) => line.startsWith('URL:')).every((line) => line.includes('/en/rules/')));
});

calendar('has in every event what the format requires, and ends what it begins', () => {
	const lines = contentLines('rules/calendar.ics');
	for (const name of ['UID:', 'DTSTAMP:', 'DTSTART:', 'SUMMARY:', 'BEGIN:VEVENT', 'END:VEVENT']) {
		assert.is(lines.filter((line) => line.startsWith(name)).length, 4, name);
	}
	assert.is(lines[0], 'BEGIN:VCALENDAR');
	assert.equal(lines.slice(-2), ['END:VCALENDAR', '']);
});

data.run();
feeds.run();
calendar.run();
