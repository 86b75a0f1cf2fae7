import { compareMoments } from '../../model/moment.ts';
import { hasOwnTurn } from '../../model/revision.ts';
import { dueCommencement } from '../../timeline/due-commencement.ts';
import type { Standing } from '../../timeline/standing.ts';
import { atKey, type Finding } from '../finding.ts';
import { momentText } from '../moment-text.ts';
import { revisionRule } from '../revision-rule.ts';

/** An edition that reaches back behind the commencement of what is in force binds in the past only (rule 6). */
export const arrivesOvertaken = revisionRule('arrives-overtaken', 'warning', ({ standings }) =>
	standings.flatMap((standing) => pastOnly(standing) ?? []),
);

function pastOnly({ revision, current }: Standing): Finding | undefined {
	if (current === undefined || !hasOwnTurn(revision)) return undefined;
	const start = dueCommencement(current);
	if (compareMoments(dueCommencement(revision), start) >= 0) return undefined;
	return atKey(revision.source, 'effective', {
		message: `the revision applies only to the time before ${momentText(start)}: ${current.id} took effect then and stays in force`,
		advice: 'if it is to replace what is in force, let it take effect when posted, or later',
		russian: {
			message: `редакция применяется только ко времени до ${momentText(start)}: тогда вступила в силу ${current.id}, и она остаётся в силе`,
			advice: 'если она должна заменить действующую, пусть вступит в силу с размещения или позже',
		},
	});
}
