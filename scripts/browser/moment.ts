import { askedMoment, periodAt, periodsAfter } from './asked-moment.ts';
import type { AnsweredPeriod, AskedMoment, MomentAnswers } from './asked-moment.ts';
import { shownMoment } from './shown-moment.ts';
import { isoIn, showingsOf } from './zone-time.ts';

/** What the page says, put by the build into `data-words`. */
export interface MomentScriptWords {
	/** Whose clocks moments are read from. */
	readonly zone: string;
	/** `{at}` and `{known}` become the moments asked about. */
	readonly asked: string;
	/** `{asOf}` becomes the moment up to which the site knows. */
	readonly knowsUntil: string;
	readonly later: string;
	readonly notAMoment: string;
	readonly failed: string;
	/** Of a time that clocks show twice or never: `{moment}` becomes what the answer is about, or the other moment. */
	readonly shownTwice: string;
	readonly second: string;
	readonly neverShown: string;
}

const minute = 60_000;

/** Answers what the address asks; where it asks nothing, the form begins with the present moment. */
async function answerAddress(page: HTMLElement): Promise<void> {
	const words = JSON.parse(page.dataset['words']!) as MomentScriptWords;
	const query = new URLSearchParams(location.search);
	const now = Math.floor(Date.now() / minute) * minute;
	if (!query.has('at') && !query.has('known-at')) return fill('at', isoIn(now, words.zone));
	page.classList.add('awaiting');
	try {
		const answers = (await (await fetch('index.json')).json()) as MomentAnswers;
		const asked = askedMoment(query, answers, now);
		if (asked === undefined) return say(page, [words.notAMoment]);
		fill('at', isoIn(asked.at, answers.zone));
		if (query.get('known-at')) fill('known-at', isoIn(asked.knownAt, answers.zone));
		const asOf = await knownUntil(answers, asked.knownAt);
		show(page, { words, answers: { ...answers, asOf }, asked, query });
	} catch {
		say(page, [words.failed]);
	}
}

/** The answers are of the last change; that there was none since then, until when, the policy's own data knows. */
async function knownUntil({ asOf }: MomentAnswers, knownAt: number): Promise<string> {
	if (knownAt <= Date.parse(asOf)) return asOf;
	const policy = (await (await fetch('../index.json')).json()) as { readonly asOf: string };
	return policy.asOf;
}

interface Answer {
	readonly words: MomentScriptWords;
	readonly answers: MomentAnswers;
	readonly asked: AskedMoment;
	readonly query: URLSearchParams;
}

function show(page: HTMLElement, answer: Answer): void {
	const { words, answers, asked } = answer;
	const { periods, zone, asOf } = answers;
	const language = document.documentElement.lang;
	const shown = (moment: number): string => shownMoment(isoIn(moment, zone), language);
	const now = periodAt(periods, asked);
	const later = periodsAfter(periods, asked);
	const question = words.asked.replace('{at}', shown(asked.at)).replace('{known}', shown(asked.knownAt));
	const isBeyond = asked.knownAt > Date.parse(asOf);
	say(page, [
		question,
		...clockNotes(answer),
		...(now === undefined ? [] : [linked(now)]),
		...(isBeyond ? [words.knowsUntil.replace('{asOf}', shownMoment(asOf, language))] : []),
		...(later.length === 0 ? [] : [words.later]),
		...later.map(linked),
	]);
}

/** What there is to say of a time that clocks show twice, with a way to ask of the second, or never. */
function clockNotes({ words, answers: { zone }, asked, query }: Answer): readonly Node[] {
	const moments = { at: asked.at, 'known-at': asked.knownAt };
	return Object.entries(moments).flatMap(([name, moment]) => {
		const showings = showingsOf(query.get(name) ?? '', zone);
		const told = (pattern: string, at: number): string =>
			pattern.replace('{moment}', shownMoment(isoIn(at, zone), document.documentElement.lang));
		if (showings?.length === 0) return [paragraphOf(told(words.neverShown, moment))];
		const second = showings?.[1];
		if (second === undefined) return [];
		const href = new URL(location.href);
		href.searchParams.set(name, isoIn(second, zone));
		return [
			paragraphOf(told(words.shownTwice, moment), { name: told(words.second, second), href: href.search }),
		];
	});
}

/** The sentence about a period, and the way to what it speaks of. */
function linked({ says, name, href }: AnsweredPeriod): Node {
	return name === null || href === null ? paragraphOf(says) : paragraphOf(says, { name, href });
}

function paragraphOf(text: string, onward?: { readonly name: string; readonly href: string }): Node {
	const paragraph = document.createElement('p');
	paragraph.append(text);
	if (onward !== undefined) {
		const link = document.createElement('a');
		link.href = onward.href;
		link.textContent = onward.name;
		paragraph.append(' ', link);
	}
	return paragraph;
}

function say(page: HTMLElement, lines: readonly (string | Node)[]): void {
	const paragraphs = lines.map((line) => (typeof line === 'string' ? paragraphOf(line) : line));
	page.replaceChildren(...paragraphs);
	page.hidden = false;
	page.classList.remove('awaiting');
}

function fill(name: string, iso: string): void {
	document.querySelector<HTMLInputElement>(`input[name="${name}"]`)!.value = iso.slice(0, 16);
}

const page = document.getElementById('answer');
if (page !== null) void answerAddress(page);
