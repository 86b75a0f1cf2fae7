import { startOfDay } from '../../model/day-start.ts';
import { compareMoments } from '../../model/moment.ts';
import { hasOwnTurn } from '../../model/revision.ts';
import { dueCommencement } from '../../timeline/due-commencement.ts';
import type { Standing } from '../../timeline/standing.ts';
import { atKey, type Finding } from '../finding.ts';
import { firstDateFrom, russianSpanText, spanText } from '../moment-text.ts';
import { promiseSource, russianPromiseSource } from '../promise-source.ts';
import { revisionRule } from '../revision-rule.ts';

/**
 * A revision still to be published keeps the promised notice at whatever time of its day it is posted. Until then the
 * start of the day, or now, stands in for its posting, and `publish` would refuse what only that makes long enough.
 */
export const noticeClose = revisionRule('notice-close', 'warning', ({ policy, standings }) => {
	const isRecordKept = policy.revisions.some(({ posted }) => posted.recorded);
	return isRecordKept ? standings.flatMap((standing) => closeness(standing) ?? []) : [];
});

function closeness({ revision, inForce, rule }: Standing): Finding | undefined {
	if (revision.posted.recorded || inForce === undefined || rule?.notice === undefined) return undefined;
	if (!hasOwnTurn(revision)) return undefined;
	const due = dueCommencement(revision);
	const endOfDay = startOfDay(revision.posted.at.plus({ days: 1 }));
	const isKeptAtStart = compareMoments(due, revision.posted.at.plus(rule.notice)) >= 0;
	const latest = endOfDay.plus(rule.notice);
	if (!isKeptAtStart || compareMoments(due, latest) >= 0) return undefined;
	return atKey(revision.source, 'effective', {
		message: `${promiseSource(inForce, rule)} promises at least ${spanText(rule.notice)}, and whether this revision keeps them depends on when on ${revision.posted.at.toISODate()} it is posted`,
		advice: `write \`effective: ${firstDateFrom(latest)}\` or later, or \`publish\` will refuse it`,
		russian: {
			message: `${russianPromiseSource(inForce, rule)} обещает не менее ${russianSpanText(rule.notice)}, и соблюдёт ли их эта редакция, зависит от того, в котором часу ${revision.posted.at.toISODate()} её разместят`,
			advice: `напишите \`effective: ${firstDateFrom(latest)}\` или позже, иначе \`publish\` её не примет`,
		},
	});
}
