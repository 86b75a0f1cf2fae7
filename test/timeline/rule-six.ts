import type { Moment } from '../../scripts/model/moment.ts';
import type { Revision } from '../../scripts/model/revision.ts';

/**
 * What is in force at `at` as known at `knownAt`, asked of the rules one by one and of every revision each time. It is
 * slow and shares nothing with the timeline, which it is to agree with.
 */
export function inForceByRules(
	revisions: readonly Revision[],
	{ at, knownAt }: { readonly at: Moment; readonly knownAt: Moment },
): Revision | undefined {
	const known = revisions.filter(({ posted }) => +posted.at <= +knownAt);
	const candidates = known.filter(
		(one) => isTurn(one) && +commencement(one) <= +at && !known.some((other) => takesBack(other, one, known)),
	);
	const last = candidates.reduce<Revision | undefined>((best, one) => {
		if (best === undefined) return one;
		const difference = +commencement(one) - +commencement(best);
		return difference > 0 || (difference === 0 && isPostedBefore(best, one)) ? one : best;
	}, undefined);
	if (last === undefined || last.kind === 'repeal') return undefined;
	const standIns = known.filter((one) => editionOf(one, known) === last && +one.posted.at <= +at);
	return standIns.reduce((best, one) => (isPostedBefore(best, one) ? one : best), last);
}

function isTurn({ kind }: Revision): boolean {
	return kind === 'edition' || kind === 'repeal';
}

/** Rule 4. */
function commencement({ effective, posted }: Revision): Moment {
	if (effective === undefined) return posted.at;
	const isDayOfPosting = effective.isDate && effective.at.hasSame(posted.at, 'day');
	return isDayOfPosting ? posted.at : effective.at;
}

/** Rules 8 and 9: a revision, itself no correction, names one posted before it and still to come. */
function takesBack(by: Revision, target: Revision, known: readonly Revision[]): boolean {
	const isNamed = by.withdraws === target.id && by.kind !== 'correction' && known.includes(by);
	return isNamed && isPostedBefore(target, by) && +commencement(target) > +by.posted.at;
}

/** The edition a correction mends, through whatever corrections lie between, each posted after what it names. */
function editionOf(correction: Revision, known: readonly Revision[]): Revision | undefined {
	if (correction.kind !== 'correction') return undefined;
	const named = known.find(({ id }) => id === correction.corrects);
	if (named === undefined || !isPostedBefore(named, correction)) return undefined;
	return named.kind === 'edition' ? named : editionOf(named, known);
}

function isPostedBefore(a: Revision, b: Revision): boolean {
	const difference = +a.posted.at - +b.posted.at;
	if (difference !== 0) return difference < 0;
	const [dayA = '', ordinalA = '1'] = a.id.split('.');
	const [dayB = '', ordinalB = '1'] = b.id.split('.');
	return dayA === dayB ? Number(ordinalA) < Number(ordinalB) : dayA < dayB;
}
