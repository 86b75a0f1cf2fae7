import type { RevisionId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';

/**
 * The edition each correction mends, by the correction's id; a correction of a correction mends the same edition. A
 * correction of something else, or of nothing posted before it, is absent. Expects revisions in the order of posting.
 */
export function correctedEditions(revisions: readonly Revision[]): ReadonlyMap<RevisionId, Revision> {
	const standing = new Map<RevisionId, Revision>();
	const mended = new Map<RevisionId, Revision>();
	for (const revision of revisions) {
		if (revision.kind === 'edition') standing.set(revision.id, revision);
		if (revision.kind !== 'correction' || revision.corrects === undefined) continue;
		const edition = standing.get(revision.corrects);
		if (edition === undefined) continue;
		standing.set(revision.id, edition);
		mended.set(revision.id, edition);
	}
	return mended;
}
