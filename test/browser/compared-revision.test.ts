import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
	askedText,
	comparedRevision,
	comparedTexts,
	isSinceAhead,
	pageOfText,
} from '../../scripts/browser/compared-revision.ts';
import type { ComparedRevision } from '../../scripts/browser/compared-revision.ts';

function applied(revision: string, from: string | null, until: string | null): ComparedRevision {
	return {
		revision,
		name: revision,
		day: revision,
		state: '',
		sentences: [],
		texts: [],
		page: '',
		from,
		until,
	};
}

/** The revision of November is still to apply, that of May was taken back. */
const revisions = [
	applied('2026-02-02', '2026-03-01T00:00:00+03:00', '2026-09-01T00:00:00+03:00'),
	applied('2026-05-04', null, null),
	applied('2026-08-10', '2026-09-01T00:00:00+03:00', '2026-12-14T18:00:00+03:00'),
	applied('2026-11-16', '2026-12-14T18:00:00+03:00', null),
];
const clock = { now: Date.parse('2026-11-28T12:00:00+03:00'), zone: 'Europe/Minsk' };

/** The ids of what the two sides of an address mean. */
function meant(address: string): readonly (string | undefined)[] {
	const query = new URLSearchParams(address);
	return (['from', 'to'] as const).map((side) => {
		const asked = askedText(query, side);
		return asked && comparedRevision(revisions, asked, clock)?.revision;
	});
}

const asked = suite('the texts an address asks to compare');

asked('are revisions by their ids, also those that never applied, and what is in force now', () => {
	assert.equal(meant('from=2026-05-04&to=2026-11-16'), ['2026-05-04', '2026-11-16']);
	assert.equal(meant('from=2026-02-02&to=now'), ['2026-02-02', '2026-08-10']);
});

asked('are by a date what was in force as the day began, though a revision has that date for its id', () => {
	assert.equal(meant('from-date=2026-05-04&to-date=2026-11-16'), ['2026-02-02', '2026-08-10']);
	assert.equal(meant('from-date=2026-11-16&to=now'), ['2026-08-10', '2026-08-10']);
	assert.equal(meant('from-date=2026-12-14&to-date=2026-12-15'), ['2026-08-10', '2026-11-16']);
	assert.equal(meant('from-date=2026-08-31&to-date=2026-09-01'), ['2026-02-02', '2026-08-10']);
});

asked('are by a word that is no id but a date what was in force as that day began', () => {
	assert.equal(meant('from=2026-05-05&to=2026-10-01'), ['2026-02-02', '2026-08-10']);
});

asked(
	'are by a date what was in force as the day began, where clocks skip its midnight or show it twice',
	() => {
		const inForceOn = (zone: string, turn: string, date: string): string | undefined => {
			const turned = [applied('old', '2020-01-01T00:00:00+00:00', turn), applied('new', turn, null)];
			return comparedRevision(turned, { date }, { ...clock, zone })?.revision;
		};
		assert.is(inForceOn('Asia/Beirut', '2024-03-31T01:00:00+03:00', '2024-03-31'), 'new');
		assert.is(inForceOn('America/Havana', '2024-11-03T00:00:00-05:00', '2024-11-03'), 'old');
	},
);

asked('are by a moment what was in force then', () => {
	assert.equal(meant('from=2026-12-14T17:59&to=2026-12-14T16:00:00%2B01:00'), ['2026-08-10', '2026-11-16']);
});

asked('are none where nothing was in force, nothing has that name, or nothing is asked', () => {
	assert.equal(meant('from-date=2026-02-02&to=2026-02-03'), [undefined, undefined]);
	assert.equal(meant('from-date=2026-05-04.2&to=later'), [undefined, undefined]);
	assert.equal(meant('from-date=2026-13-45&to=2026-02-30'), [undefined, undefined]);
	assert.equal(meant('from=&to-date='), [undefined, undefined]);
});

asked('cannot be what changed since a day that is still to come', () => {
	const since = (day: string): boolean => isSinceAhead({ date: day }, { word: 'now' }, clock.now);
	assert.ok(since('2027-05-01'));
	assert.not.ok(since('2026-11-01'));
	assert.not.ok(
		isSinceAhead({ date: '2027-05-01' }, { date: '2027-06-01' }, clock.now),
		'what is known to come',
	);
	assert.not.ok(isSinceAhead({ word: '2027-05-01' }, { word: 'now' }, clock.now), 'an id');
});

asked(
	'are the prevailing ones where only one has a translation, and links lead to the pages of these',
	() => {
		const text = (language: string, source: string) => ({ language, source, sha256: '', bodyStart: 0 });
		const old = {
			...applied('2026-02-02', null, null),
			page: '../2026-02-02/',
			texts: [text('en', '../../../terms/2026-02-02/source.md')],
		};
		const fresh = {
			...applied('2026-08-10', null, null),
			page: '../2026-08-10/',
			texts: [text('pl', '../2026-08-10/source.md'), text('en', '../../../terms/2026-08-10/source.md')],
		};
		const [oldText, freshText] = comparedTexts(old, fresh);
		assert.equal([oldText.language, freshText.language], ['en', 'en']);
		assert.is(pageOfText(old, oldText), '../2026-02-02/');
		assert.is(pageOfText(fresh, freshText), '../../../terms/2026-08-10/');
		assert.is(pageOfText(fresh, fresh.texts[0]!), '../2026-08-10/');
	},
);

asked.run();
