import type { Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';
import { dayWords, idWords, momentWords } from './date-words.ts';
import type { RevisionState } from './revision-state.ts';
import { type EndedTurn, sentence, type Sentences, type Turn } from './sentence-set.ts';

/** The sentences in English. */
export const englishSentences: Sentences = {
	revisionName: ({ kind, id }) =>
		id === 'draft' ? 'Draft of the next revision' : `${kinds[kind]} of ${idWords(id, 'en')}`,
	kindName: (kind) => kinds[kind],
	stateName: (state) => states[state],

	takesEffect: (from) => `takes effect on ${words(from)}`,
	inForce: (turn) => sentence(`This text is in force from ${words(turn.from)}${endAhead(turn)}`),
	upcoming: (turn) => {
		const end = turn.until === undefined ? '' : ` and applies${endAhead(turn)}`;
		return sentence(`This text takes effect on ${words(turn.from)}${end}`);
	},
	over: (turn) =>
		sentence(`This text was in force from ${words(turn.from)} until ${words(turn.until)}, ${endPast(turn)}`),
	displaced: (from, by) =>
		sentence(
			`This text was to apply from ${words(from)}, but ${textNamed(by)} applies from that very moment`,
		),
	withdrawn: ({ due, at, by }) =>
		sentence(
			`This text was never in force: it was to take effect on ${words(due)}, but was withdrawn on ${words(at)} (notice of ${date(by)})`,
		),
	neverInForce: ({ due, at, by }) =>
		sentence(
			`This text was never in force: it was to take effect on ${words(due)}, but the revision of ${date(by)}, posted on ${words(at)}, withdrew it`,
		),
	overtaken: ({ due, by }) =>
		sentence(
			`This text was never in force: ${textNamed(by)}, posted later, was given the same commencement, ${words(due)}`,
		),
	correctedBeforehand: ({ due, by }) =>
		sentence(
			`This text was never in force: it was to take effect on ${words(due)}, but the correction of ${date(by)} took its place before that`,
		),
	correctionTooLate: () =>
		'This text was never in force: the period of the revision it corrects was over before it was posted.',
	correctionOfNothing: () => 'This text was never in force: there is no revision for it to correct.',

	correction: (corrected) =>
		sentence(
			`This corrects a slip: the text stands in for the ${corrected.kind === 'correction' ? 'correction' : 'revision'} of ${date(corrected)} and is not a new edition`,
		),
	retroactive: (from, reason) =>
		sentence(
			`This text also applies to the time before it was posted, from ${words(from)}${reason === undefined ? '' : `; the reason: ${reason}`}`,
		),
	withdrawalNotice: (withdrawn, due) =>
		sentence(
			`This notice withdraws the ${withdrawn.kind === 'repeal' ? 'notice of repeal' : 'revision'} of ${date(withdrawn)}, which was to take effect on ${words(due)}`,
		),
	idleWithdrawal: () => 'This notice of withdrawal changed nothing.',
	repealNotice: (from, until) =>
		sentence(
			`This is a notice of repeal: no revision is in force from ${words(from)}${until === undefined ? '' : ` until ${words(until)}`}`,
		),
	withdrawnRepeal: ({ due, at, by }) =>
		sentence(
			`This repeal did not happen: it was to take effect on ${words(due)}, but was withdrawn on ${words(at)} (${by.kind === 'edition' ? 'revision' : 'notice'} of ${date(by)})`,
		),

	posted: (at) => sentence(`Posted on ${words(at)}`),
	momentNotRecorded: (day) =>
		sentence(
			`The exact moment of posting was not recorded; the start of ${dayWords(day, 'en')} stands in for it`,
		),
	backfilled: (at) => sentence(`Posted on ${words(at)}; this was entered in the log later`),

	nothingInForce: () => 'No revision is in force.',
	nothingInForceSince: (repeal) =>
		sentence(`The document was repealed: no revision is in force from ${words(repeal)}`),
	nothingInForceUntil: (until) => sentence(`No revision is in force until ${words(until)}`),
	repealedUntil: (repeal, until) =>
		sentence(
			`The document was repealed: no revision is in force from ${words(repeal)} until ${words(until)}`,
		),
	nextChange: (at) => sentence(`Next change: ${words(at)}`),
	noChangeKnown: () => 'No further change has been announced.',
	asOf: (at) => sentence(`As of ${words(at)}`),
	changePassed: (at) =>
		`This page was made before the change due on ${words(at)}, and that moment has passed. Load it again.`,
	inForceSince: (at) => `As far as this page knows, in force from ${words(at)}:`,
	repealedSince: (at) => `As far as this page knows, no revision is in force from ${words(at)}:`,
	sample: () => 'This is a sample: it shows how the site works and binds nobody.',
	draft: () => 'This is a draft: it has not been posted and is not in force.',
};

const kinds: Readonly<Record<Revision['kind'], string>> = {
	edition: 'Revision',
	correction: 'Correction',
	withdrawal: 'Notice of withdrawal',
	repeal: 'Notice of repeal',
};

const states: Readonly<Record<RevisionState, string>> = {
	upcoming: 'upcoming',
	'in-force': 'in force',
	superseded: 'superseded',
	withdrawn: 'withdrawn',
	'never-in-force': 'never in force',
	repealed: 'repealed',
	notice: 'notice',
};

function words(moment: Moment): string {
	return momentWords(moment, 'en');
}

function date(revision: Revision): string {
	return idWords(revision.id, 'en');
}

function textNamed(by: Revision): string {
	const noun = by.kind === 'edition' ? 'revision' : by.kind;
	return `the ${noun} of ${date(by)}`;
}

function endAhead({ until, by }: Turn): string {
	if (until === undefined || by === undefined) return '';
	const end = ` until ${words(until)}`;
	if (by.kind === 'repeal') return `${end}, when the notice of ${date(by)} repeals it`;
	if (by.kind === 'correction') return `${end}, when the correction of ${date(by)} takes its place`;
	return `${end}, when the revision of ${date(by)} takes effect`;
}

function endPast({ by }: EndedTurn): string {
	if (by.kind === 'repeal') return `when the notice of ${date(by)} repealed it`;
	if (by.kind === 'correction') return `when the correction of ${date(by)} took its place`;
	return `when the revision of ${date(by)} took effect`;
}
