import type { Moment } from '../../model/moment.ts';
import type { Revision } from '../../model/revision.ts';
import { dueCommencement } from '../../timeline/due-commencement.ts';
import { timelineOf } from '../../timeline/timeline.ts';
import { atKey, type Finding } from '../finding.ts';
import { momentText } from '../moment-text.ts';
import { revisionRule } from '../revision-rule.ts';

/** No upcoming revision silently loses its turn to one posted later that starts at the same moment. */
export const overtaken = revisionRule('overtaken', 'error', ({ policy, standings }) => {
	const last = standings.at(-1)?.revision.posted.at;
	if (last === undefined) return [];
	const { entries } = timelineOf(policy.revisions, last);
	return entries.flatMap(({ revision, outcome }) => {
		if (outcome.type !== 'never-in-force' || revision.kind === 'correction') return [];
		const { by } = outcome;
		const isSilent = by !== undefined && by.kind !== 'correction' && by.withdraws !== revision.id;
		return isSilent ? overtaking(revision, by, dueCommencement(by)) : [];
	});
});

function overtaking(revision: Revision, by: Revision, at: Moment): Finding {
	return atKey(by.source, 'effective', {
		message: `${revision.id} was to take effect at the same moment, ${momentText(at)}, and so would never be in force`,
		advice: `write \`withdraws: ${revision.id}\` if this one replaces it; otherwise give one of them another date`,
		russian: {
			message: `${revision.id} должна была вступить в силу в тот же момент, ${momentText(at)}, и поэтому никогда не действовала бы`,
			advice: `напишите \`withdraws: ${revision.id}\`, если эта её заменяет; иначе дайте одной из них другую дату`,
		},
	});
}
