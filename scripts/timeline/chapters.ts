import type { Revision } from '../model/revision.ts';
import { dueCommencement } from './due-commencement.ts';

/**
 * A history, given in the order of posting, cut into chapters: whatever a chapter posts is due later than anything the
 * chapters before it posted was posted or due, and names none of it. So a later chapter leaves all they told as it was, but
 * that what was in force last ends where its own first turn begins.
 */
export function chapters(posted: readonly Revision[]): readonly (readonly Revision[])[] {
	const reaches = reachesOf(posted);
	const told: Revision[][] = [];
	let latest = -Infinity;
	let postedBefore = -Infinity;
	for (const [place, revision] of posted.entries()) {
		const { due, named } = reaches[place]!;
		const at = revision.posted.at.toMillis();
		if (latest < due && named === place && postedBefore < at) told.push([]);
		told.at(-1)!.push(revision);
		latest = Math.max(latest, at, dueCommencement(revision).toMillis());
		postedBefore = at;
	}
	return told;
}

/** How far back a revision and all posted after it reach. */
interface Reach {
	/** In milliseconds since 1970. */
	readonly due: number;
	/** The first place that is named, or is its own. */
	readonly named: number;
}

function reachesOf(posted: readonly Revision[]): readonly Reach[] {
	const places = new Map(posted.map(({ id }, place) => [id, place]));
	let reach: Reach = { due: Infinity, named: Infinity };
	return posted
		.toReversed()
		.map((revision) => {
			const named = [revision.id, revision.corrects, revision.withdraws].flatMap(
				(id) => (id && places.get(id)) ?? [],
			);
			reach = {
				due: Math.min(reach.due, dueCommencement(revision).toMillis()),
				named: Math.min(reach.named, ...named),
			};
			return reach;
		})
		.toReversed();
}
