import type { Moment } from '../model/moment.ts';
import type { Publication } from '../model/publication.ts';

/** The first publication of a log that lies after a moment. */
export function firstAhead(publications: readonly Publication[], now: Moment): Publication | undefined {
	const millis = now.toMillis();
	return publications.find(({ at }) => Date.parse(at) > millis);
}
