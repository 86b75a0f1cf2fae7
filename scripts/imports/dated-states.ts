import type { ProblemWords } from '../model/problem.ts';

/** A text as it stood from some moment of a day on. */
export interface DatedState<T> {
	readonly day: string;
	/** Equal texts have equal keys; undefined where there was none. */
	readonly key: string | undefined;
	/** What was said of it by whoever wrote it. */
	readonly message: string;
	readonly state: T;
}

/** A state that becomes a revision, under its id. */
export interface DatedRevision<T> {
	readonly id: string;
	readonly summary: string;
	readonly state: T;
}

/** The states of a history that become revisions, and what is said of the rest. */
export interface DatedRevisions<T> {
	readonly revisions: readonly DatedRevision<T>[];
	readonly remarks: readonly (ProblemWords & { readonly state: T })[];
}

/**
 * Of states in the order of their time, the last of each day, or every one, numbered within its day. One equal to the
 * revision before it is none, and what was said of it goes with the next; nor is a day that ends without a text.
 */
export function datedRevisions<T>(states: readonly DatedState<T>[], isEvery: boolean): DatedRevisions<T> {
	const revisions: DatedRevision<T>[] = [];
	const remarks: (ProblemWords & { state: T })[] = [];
	let before: string | undefined;
	let messages: string[] = [];
	states.forEach((one, index) => {
		const { day, key, message, state } = one;
		if (message !== '' && !messages.includes(message)) messages.push(message);
		if (!isEvery && states[index + 1]?.day === day) return;
		if (key === undefined) {
			remarks.push({ ...goneWords(day), state });
			before = undefined;
			return;
		}
		if (key !== before) {
			revisions.push({ id: nextId(day, revisions.at(-1)?.id), summary: messages.join('\n\n'), state });
			messages = [];
		}
		before = key;
	});
	return { revisions, remarks };
}

/** The second of a day is `.2`. */
function nextId(day: string, before: string | undefined): string {
	if (before === undefined || before.slice(0, 10) !== day) return day;
	return `${day}.${Number(before.slice(11) || 1) + 1}`;
}

function goneWords(day: string): ProblemWords {
	return {
		message: `the file was taken away on ${day}, which is kept by no revision`,
		advice: 'if the policy ended then, add a revision of that day with `kind: repeal`',
	};
}
