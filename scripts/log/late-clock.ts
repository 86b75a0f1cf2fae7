import { isoMoment, type Moment } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import { logFile, type Publication } from '../model/publication.ts';
import { firstAhead } from './first-ahead.ts';

/** That the moment taken as now, which nobody asked for, lies before something that was published. */
export function lateClockProblems(publications: readonly Publication[], now: Moment): readonly Problem[] {
	const ahead = firstAhead(publications, now);
	if (ahead === undefined) return [];
	return [
		{
			path: logFile,
			line: ahead.seq,
			column: 1,
			severity: 'warning',
			message: `the log is ahead of now, ${isoMoment(now)}: ${ahead.policy}@${ahead.revision} was published at ${ahead.at}, and what was posted after now is left out`,
			advice:
				'set the clock of this machine, or `SOURCE_DATE_EPOCH`, right; an earlier moment is asked for by `--as-of`',
			rule: 'log-ahead',
		},
	];
}
