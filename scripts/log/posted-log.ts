import type { Moment } from '../model/moment.ts';
import type { Publication } from '../model/publication.ts';

/**
 * The log up to its last line that was posted by a moment: the beginning of a log is itself a whole one. A line before that
 * may be of a later posting, since a past is brought in behind it, and stays: without it the chain would be broken.
 */
export function postedLog(log: string, publications: readonly Publication[], now: Moment): string {
	const millis = now.toMillis();
	const count = publications.findLastIndex(({ at }) => Date.parse(at) <= millis) + 1;
	if (count === publications.length) return log;
	const lines = log.split('\n').slice(0, count);
	return lines.map((line) => `${line}\n`).join('');
}
