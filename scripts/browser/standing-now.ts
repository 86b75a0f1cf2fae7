/** A revision as a policy's `index.json` tells it; only what is needed to say what is in force. */
export interface PublishedRevision {
	readonly revision: string;
	readonly kind: string;
	readonly state: string;
	/** Null for a withdrawal alone. */
	readonly commencement: { readonly at: string } | null;
	readonly until: string | null;
	readonly sha256: string;
}

/** What is in force at a moment, and the next change: when, and what applies from then on; absent where nothing does. */
export interface StandingNow {
	readonly inForce?: PublishedRevision | undefined;
	readonly next?: { readonly at: string; readonly revision?: PublishedRevision | undefined } | undefined;
}

/**
 * What is in force at a moment, in milliseconds since 1970, told from the periods alone: what a build called in force is
 * not asked, since the build may be older than the last change.
 */
export function standingNow(revisions: readonly PublishedRevision[], now: number): StandingNow {
	const texts = revisions.filter(({ state }) => !/withdrawn|never|notice/.test(state));
	const at = (moment: number): PublishedRevision | undefined =>
		texts.find(
			({ commencement, until }) => instant(commencement!.at) <= moment && !(moment >= instant(until)),
		);
	const inForce = at(now);
	const end = inForce ? inForce.until : firstAfter(now, texts);
	return { inForce, next: end ? { at: end, revision: at(instant(end)) } : undefined };
}

/** The first commencement after a moment. */
function firstAfter(now: number, texts: readonly PublishedRevision[]): string | undefined {
	return texts
		.map(({ commencement }) => commencement!.at)
		.sort((a, b) => instant(a) - instant(b))
		.find((moment) => instant(moment) > now);
}

/** Not a number, and so neither before nor after anything, where there is no moment. */
function instant(moment: string | null): number {
	return Date.parse(moment ?? '');
}
