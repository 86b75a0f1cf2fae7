import { momentIn } from './zone-time.ts';

/** A period as `moment/index.json` tells it: what it was, and from when until when that was known. */
export interface AnsweredPeriod {
	/** ISO 8601 with the zone's offset; null where an end is open, on either axis. */
	readonly from: string | null;
	readonly until: string | null;
	readonly knownFrom: string | null;
	readonly knownUntil: string | null;
	/** What was in force; null in a gap, and then `repeal` is what made it, if one did. */
	readonly revision: string | null;
	readonly repeal: string | null;
	/** The same in words: a sentence, and the revision to read. */
	readonly says: string;
	readonly name: string | null;
	/** Relative to the page. */
	readonly href: string | null;
}

/** `moment/index.json`: the answer to what was in force at any moment, as known at any other. */
export interface MomentAnswers {
	readonly policy: string;
	readonly zone: string;
	/** The moment of the last change the answers know. */
	readonly asOf: string;
	readonly periods: readonly AnsweredPeriod[];
}

/** The two axes of a question, in milliseconds since 1970. */
export interface AskedMoment {
	readonly at: number;
	readonly knownAt: number;
}

/**
 * What an address asks. As in the command, what is not named is asked of the moment of the knowledge, and that is now; what
 * the answers know is known even where the reader's clock is behind. Undefined where what it names is no moment.
 */
export function askedMoment(
	query: URLSearchParams,
	{ zone, asOf }: MomentAnswers,
	now: number,
): AskedMoment | undefined {
	const named = (name: string, otherwise: number): number | undefined => {
		const text = query.get(name);
		return text ? momentIn(text, zone) : otherwise;
	};
	const knownAt = named('known-at', Math.max(now, Date.parse(asOf)));
	const at = knownAt === undefined ? undefined : named('at', knownAt);
	return at === undefined || knownAt === undefined ? undefined : { at, knownAt };
}

/** The period that holds at a moment as known at another; undefined only where the periods do not tile time. */
export function periodAt(
	periods: readonly AnsweredPeriod[],
	{ at, knownAt }: AskedMoment,
): AnsweredPeriod | undefined {
	return periods.find((period) => isKnown(period, knownAt) && isWithin(at, period.from, period.until));
}

/** What comes after a moment, as known at another, in order. */
export function periodsAfter(
	periods: readonly AnsweredPeriod[],
	{ at, knownAt }: AskedMoment,
): readonly AnsweredPeriod[] {
	return periods
		.filter((period) => isKnown(period, knownAt) && period.from !== null && Date.parse(period.from) > at)
		.toSorted((a, b) => Date.parse(a.from!) - Date.parse(b.from!));
}

function isKnown({ knownFrom, knownUntil }: AnsweredPeriod, knownAt: number): boolean {
	return isWithin(knownAt, knownFrom, knownUntil);
}

function isWithin(at: number, from: string | null, until: string | null): boolean {
	return (from === null || Date.parse(from) <= at) && (until === null || at < Date.parse(until));
}
