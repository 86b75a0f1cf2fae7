import { compareMoments } from '../../model/moment.ts';
import { hasOwnTurn } from '../../model/revision.ts';
import { dueCommencement } from '../../timeline/due-commencement.ts';
import type { Standing } from '../../timeline/standing.ts';
import { atKey, type Finding } from '../finding.ts';
import { momentText } from '../moment-text.ts';
import { promiseSource, russianPromiseSource } from '../promise-source.ts';
import { revisionRule } from '../revision-rule.ts';

/** Where the text in force at the posting forbids it, nothing reaches back (rule 10 of docs/time.md). */
export const retroactiveForbidden = revisionRule('retroactive-forbidden', 'error', ({ standings }) =>
	standings.flatMap((standing) => reach(standing) ?? []),
);

function reach({ revision, inForce, rule }: Standing): Finding | undefined {
	if (inForce === undefined || rule?.retroactive !== 'forbidden') return undefined;
	if (!hasOwnTurn(revision)) return undefined;
	const due = dueCommencement(revision);
	if (compareMoments(due, revision.posted.at) >= 0) return undefined;
	return atKey(revision.source, 'effective', {
		message: `${promiseSource(inForce, rule)} forbids retroactive effect, and this revision, posted on ${momentText(revision.posted.at)}, is to take effect on ${momentText(due)}`,
		advice: 'give a date not before the posting; no reason allows an earlier one here',
		russian: {
			message: `${russianPromiseSource(inForce, rule)} запрещает обратную силу, а эта редакция, размещаемая ${momentText(revision.posted.at)}, должна вступить в силу ${momentText(due)}`,
			advice: 'укажите дату не раньше размещения; никакая причина не позволяет здесь более ранней',
		},
	});
}
