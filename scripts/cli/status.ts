import { jsonText, jsonMoment } from '../exports/json.ts';
import { isoMoment, type Moment, parseMoment, type ZoneName } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import { hasErrors } from '../model/problem.ts';
import { WrongMoment } from '../store/clock.ts';
import { momentWords } from '../timeline/date-words.ts';
import { englishSentences } from '../timeline/english-sentences.ts';
import { inForceAt, upcomingAt } from '../timeline/point-in-time.ts';
import { policyTitle } from '../timeline/policy-title.ts';
import { nothingInForceSentence, statusSentences } from '../timeline/status-sentences.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { nextTransition } from '../timeline/transition.ts';
import type { Command, Invocation } from './command.ts';
import { chosenWord } from './chosen-word.ts';
import { policyNamed } from './named-revision.ts';

/** The two axes of a question: what was in force at one moment, as known at the other. */
interface Moments {
	readonly at: Moment;
	readonly knownAt: Moment;
}

/** `status`: what is in force and what is coming, at a moment, as known at another. */
export const status: Command = {
	name: 'status',
	summary: 'tell what is in force and what is coming',
	usage: '[POLICY] [--at MOMENT] [--known-at MOMENT] [--format text|json]',
	help: [
		['--at MOMENT', 'what was, or will be, in force then (default: the moment of --known-at)'],
		['--known-at MOMENT', 'by what was posted until then (default: now)'],
		['--format FORMAT', 'text (default) or json'],
	],
	options: {
		at: { type: 'string' },
		'known-at': { type: 'string' },
		format: { type: 'string', default: 'text' },
	},
	positionals: { least: 0, most: 1 },
	run: async (invocation) => {
		const { values, positionals, terminal } = invocation;
		const isJson = chosenWord('--format', values['format'], ['text', 'json']) === 'json';
		const { catalogue, now, errors } = await invocation.read('published');
		const found = errors();
		invocation.tell(found);
		// Where a file could not be read, what is in force may be the very text that is missing.
		if (hasErrors(catalogue.problems)) return 1;
		const moments = momentsOf(invocation, now, catalogue.settings.zone);
		const [slug] = positionals;
		const asked = slug === undefined ? catalogue.policies : [policyNamed(catalogue, slug)];
		if (isJson) {
			const answers = asked.map((policy) => answer(policy, moments));
			terminal.out(jsonText(slug === undefined ? answers : answers[0]));
		} else {
			terminal.out(asked.map((policy) => answerText(policy, moments)).join('\n'));
		}
		return hasErrors(found) ? 1 : 0;
	},
};

function momentsOf({ values }: Invocation, now: Moment, zone: ZoneName): Moments {
	const momentNamed = (option: 'at' | 'known-at', otherwise: Moment): Moment => {
		const text = values[option];
		if (typeof text !== 'string') return otherwise;
		const moment = parseMoment(text, zone);
		if (moment === undefined) throw new WrongMoment(text);
		return moment;
	};
	const knownAt = momentNamed('known-at', now);
	return { knownAt, at: momentNamed('at', knownAt) };
}

function answer({ slug, revisions }: Policy, { at, knownAt }: Moments) {
	const timeline = timelineOf(revisions, knownAt);
	const next = nextTransition(timeline, at);
	return {
		policy: slug,
		at: isoMoment(at),
		knownAt: isoMoment(knownAt),
		inForce: inForceAt(timeline, at)?.id ?? null,
		upcoming: upcomingAt(timeline, at).map(({ id }) => id),
		nextTransition: jsonMoment(next),
	};
}

function answerText(policy: Policy, { at, knownAt }: Moments): string {
	const timeline = timelineOf(policy.revisions, knownAt);
	const inForce = inForceAt(timeline, at);
	const next = nextTransition(timeline, at);
	const told = [...(inForce === undefined ? [] : [inForce]), ...upcomingAt(timeline, at)];
	const lines = [
		`${policy.slug}: ${policyTitle(policy, timeline, at)}`,
		`At ${momentWords(at, 'en')}, as known at ${momentWords(knownAt, 'en')}:`,
		...(inForce === undefined ? [nothingInForceSentence(timeline, at, 'en')] : []),
		...told.map((revision) => {
			const [sentence] = statusSentences({ timeline, revision, at }, 'en');
			return `${revision === inForce ? 'In force' : 'Upcoming'}: ${revision.id}. ${sentence}`;
		}),
		next === undefined ? englishSentences.noChangeKnown() : englishSentences.nextChange(next),
	];
	return lines.map((line, index) => `${index === 0 ? '' : '  '}${line.replaceAll('\u00a0', ' ')}\n`).join('');
}
