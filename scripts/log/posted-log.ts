import type { Moment } from '../model/moment.ts';
import type { Publication } from '../model/publication.ts';
import { firstAhead } from './first-ahead.ts';

/** The log as it stood before the first line that lies after a moment: the beginning of a log is itself a whole one. */
export function postedLog(log: string, publications: readonly Publication[], now: Moment): string {
	const ahead = firstAhead(publications, now);
	if (ahead === undefined) return log;
	const lines = log.split('\n').slice(0, ahead.seq - 1);
	return lines.map((line) => `${line}\n`).join('');
}
