import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import type { Clause } from '../../scripts/model/clause.ts';
import { lint } from '../../scripts/lint/lint.ts';
import { parseMoment, type ZoneName } from '../../scripts/model/moment.ts';
import type { Revision } from '../../scripts/model/revision.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { inForceAt, stateAt, upcomingAt } from '../../scripts/timeline/point-in-time.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { nextTransition } from '../../scripts/timeline/transition.ts';

const catalogue = await readCatalogue('policies');
const policy = catalogue.policies.find(({ slug }) => slug === 'tool-library')!;

function revision(id: string): Revision {
	return policy.revisions.find((candidate) => candidate.id === id)!;
}

function english(original: Revision): Revision['translations'][number] {
	return original.translations.find(({ language }) => language === 'en')!;
}

function moment(text: string) {
	return parseMoment(text, 'Europe/Minsk' as ZoneName)!;
}

function words(clause: Clause | undefined): string {
	return clause?.runs.map((run) => run.text).join('') ?? '';
}

/** The words of a revision's clauses by their numbers. */
function wording(id: string): ReadonlyMap<string, string> {
	const { clauses } = parseClauses(revision(id).source.body);
	return new Map(clauses.flatMap((clause) => (clause.number ? [[clause.number.text, words(clause)]] : [])));
}

function rows(id: string): readonly string[] {
	const { clauses } = parseClauses(revision(id).source.body);
	return clauses
		.filter(({ kind }) => kind === 'row')
		.map(({ cells = [] }) => cells.map((cell) => cell.runs.map((run) => run.text).join('')).join(' | '));
}

/** Kind and number of every clause, in order. */
function skeleton(body: string): readonly string[] {
	return parseClauses(body).clauses.map(({ kind, number }) => `${kind} ${number?.text ?? ''}`);
}

/** The clauses a body refers to (`пункт 3.4`, `clause 3.4`), in order. */
function references(body: string): readonly string[] {
	return [...body.matchAll(/(?:пункт\p{L}*|clause) (\d+\.\d+)/gu)].map(([, number]) => `${number}.`);
}

const sample = suite('the sample policy');

sample('is read without a problem, and says that it is a sample', () => {
	assert.equal(catalogue.problems, []);
	assert.is(policy.sample, true);
	assert.is(policy.language, 'ru');
});

sample('breaks no rule of time and no promise of its own, and has no slip', () => {
	const found = lint(catalogue, moment('2026-11-23'));
	assert.equal(
		found.filter(({ path }) => path.startsWith('tool-library/')),
		[],
	);
});

sample('is in English clause by clause, with the same numbers and the same references', () => {
	for (const original of policy.revisions) {
		const translation = english(original);
		assert.equal(skeleton(translation.source.body), skeleton(original.source.body), original.id);
		assert.equal(references(translation.source.body), references(original.source.body), original.id);
	}
});

sample('refers to no clause that is not there', () => {
	for (const { id, source } of policy.revisions) {
		const numbers = wording(id);
		for (const reference of references(source.body)) assert.ok(numbers.has(reference), `${id}: ${reference}`);
	}
});

sample('says of every revision after the first what changed, in both languages', () => {
	for (const later of policy.revisions.slice(1)) {
		assert.match(later.summary ?? '', /[а-я]{3}/, later.id);
		assert.match(english(later).summary ?? '', /[a-z]{3}/, later.id);
	}
});

sample('moves the clause on inspection from section 5 to section 3 word for word', () => {
	assert.is(wording('2025-02-03').get('3.5.'), wording('2024-09-02').get('5.4.'));
	assert.match(wording('2025-02-03').get('3.5.') ?? '', /^При выдаче дежурный/);
});

sample('inserts clause 3.2, and the clauses after it move one number on', () => {
	const before = wording('2025-02-03');
	const after = wording('2025-09-01');
	assert.match(after.get('3.2.') ?? '', /^Инструмент можно заказать/);
	assert.is(before.has('3.6.'), false);
	for (const number of [2, 3, 4, 5]) {
		assert.is(after.get(`3.${number + 1}.`), before.get(`3.${number}.`), `3.${number}`);
	}
});

sample('changes one row of the table, and adds one later', () => {
	const [before, changed, added] = ['2025-09-01', '2026-02-02', '2026-08-10'].map(rows);
	assert.equal(
		changed!.filter((row) => !before!.includes(row)),
		['Бензиновый | 2 дня | 120 руб. | 6 руб.'],
	);
	assert.is(changed!.length, before!.length);
	assert.equal(
		added!.filter((row) => !changed!.includes(row)),
		['Аккумуляторный | 7 дней | 40 руб. | 2 руб.'],
	);
});

sample('splits clause 4.3 in two without changing a word', () => {
	const after = wording('2026-02-02');
	assert.is(`${after.get('4.3.')} ${after.get('4.4.')}`, wording('2025-09-01').get('4.3.'));
});

sample('takes a revision back by a notice with a title of its own', () => {
	const notice = revision('2026-06-15');
	assert.is(notice.kind, 'withdrawal');
	assert.is(notice.withdraws, '2026-05-04');
	assert.is(notice.title, 'Извещение об отзыве редакции Правил');
	assert.is(english(notice).title, 'Notice Withdrawing a Revision of the Rules');
});

sample('corrects one reference and nothing else', () => {
	const slip = revision('2026-02-02').source.body;
	assert.is(slip.split('по пункту 3.5').length, 2);
	assert.is(revision('2026-03-16').source.body, slip.replace('по пункту 3.5', 'по пункту 3.4'));
});

sample('renumbers the sections after a new one', () => {
	const titles = ['5.', '6.', '7.', '8.'].map((number) => wording('2026-08-10').get(number));
	const later = ['6.', '7.', '8.', '9.'].map((number) => wording('2026-11-09').get(number));
	assert.equal(later, titles);
	assert.is(wording('2026-11-09').get('5.'), 'Возврат инструмента');
});

sample('has been in force, and will be, in the revisions its texts announce', () => {
	const timeline = timelineOf(policy.revisions, moment('2026-11-23'));
	const expected: readonly (readonly [string, string | undefined])[] = [
		['2024-02-04', undefined],
		['2024-02-06', '2024-02-05'],
		['2024-09-03', '2024-09-02'],
		['2025-02-28', '2024-09-02'],
		['2025-03-01', '2025-02-03'],
		['2025-09-02', '2025-09-01'],
		['2026-02-28', '2025-09-01'],
		['2026-03-01', '2026-02-02'],
		['2026-03-17', '2026-03-16'],
		['2026-07-01', '2026-03-16'],
		['2026-09-01', '2026-08-10'],
		['2026-12-13', '2026-08-10'],
		['2026-12-14', '2026-11-16'],
		['2027-02-28', '2026-11-16'],
		['2027-03-01', '2026-11-09'],
	];
	for (const [day, id] of expected) assert.is(inForceAt(timeline, moment(day))?.id, id, day);
});

sample('shows every state but repealed on 23 November 2026', () => {
	const today = moment('2026-11-23');
	const timeline = timelineOf(policy.revisions, today);
	assert.equal(
		policy.revisions.map(({ id }) => [id, stateAt(timeline, revision(id), today)]),
		[
			['2024-02-05', 'superseded'],
			['2024-09-02', 'superseded'],
			['2025-02-03', 'superseded'],
			['2025-09-01', 'superseded'],
			['2026-02-02', 'superseded'],
			['2026-03-16', 'superseded'],
			['2026-05-04', 'withdrawn'],
			['2026-06-15', 'notice'],
			['2026-08-10', 'in-force'],
			['2026-11-09', 'upcoming'],
			['2026-11-16', 'upcoming'],
		],
	);
	assert.equal(
		upcomingAt(timeline, today).map(({ id }) => id),
		['2026-11-16', '2026-11-09'],
	);
	assert.is(nextTransition(timeline, today)?.toISODate(), '2026-12-14');
});

sample('was expected to charge for membership until that revision was withdrawn', () => {
	const day = moment('2026-07-01');
	const before = timelineOf(policy.revisions, moment('2026-06-14'));
	const after = timelineOf(policy.revisions, moment('2026-06-17'));
	assert.is(inForceAt(before, day)?.id, '2026-05-04');
	assert.is(inForceAt(after, day)?.id, '2026-03-16');
});

sample.run();
