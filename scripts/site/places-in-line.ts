import type { RevisionId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';

/** What stands before a revision in a line of them, and after it. */
export interface PlaceInLine {
	readonly before: Revision | undefined;
	readonly after: Revision | undefined;
}

/** The place of each revision in a line: found at once, for every page asks. */
export function placesInLine(line: readonly Revision[]): ReadonlyMap<RevisionId, PlaceInLine> {
	return new Map(
		line.map((revision, index) => [revision.id, { before: line[index - 1], after: line[index + 1] }]),
	);
}
