import { compareMoments } from '../../model/moment.ts';
import { hasOwnTurn } from '../../model/revision.ts';
import { dueCommencement } from '../../timeline/due-commencement.ts';
import type { Standing } from '../../timeline/standing.ts';
import { atKey, type Finding } from '../finding.ts';
import { firstDateFrom, momentText, russianSpanText, spanText } from '../moment-text.ts';
import { promiseSource, russianPromiseSource } from '../promise-source.ts';
import { revisionRule } from '../revision-rule.ts';

/**
 * The notice promised by the text in force at the posting is kept (rule 10 of docs/time.md), to the second. What
 * reaches back where that is forbidden is for the rule that forbids it.
 */
export const noticePeriod = revisionRule('notice-period', 'error', ({ standings }) =>
	standings.flatMap((standing) => shortNotice(standing) ?? []),
);

function shortNotice({ revision, inForce, rule }: Standing): Finding | undefined {
	if (inForce === undefined || rule?.notice === undefined) return undefined;
	if (!hasOwnTurn(revision)) return undefined;
	const due = dueCommencement(revision);
	const isForbidden = rule.retroactive === 'forbidden' && compareMoments(due, revision.posted.at) < 0;
	const earliest = revision.posted.at.plus(rule.notice);
	if (isForbidden || compareMoments(due, earliest) >= 0) return undefined;
	return atKey(revision.source, 'effective', {
		message: `${promiseSource(inForce, rule)} promises at least ${spanText(rule.notice)} between posting and commencement, and this revision, posted on ${momentText(revision.posted.at)}, is to take effect on ${momentText(due)}`,
		advice: `write \`effective: ${firstDateFrom(earliest)}\` or later`,
		russian: {
			message: `${russianPromiseSource(inForce, rule)} обещает не менее ${russianSpanText(rule.notice)} между размещением и вступлением в силу, а эта редакция, размещаемая ${momentText(revision.posted.at)}, должна вступить в силу ${momentText(due)}`,
			advice: `напишите \`effective: ${firstDateFrom(earliest)}\` или позже`,
		},
	});
}
