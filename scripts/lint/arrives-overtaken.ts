import { compareMoments } from '../model/moment.ts';
import { hasOwnTurn } from '../model/revision.ts';
import { dueCommencement } from '../timeline/due-commencement.ts';
import type { Standing } from '../timeline/standing.ts';
import { atKey, type Finding, warnings } from './finding.ts';
import { momentText } from './moment-text.ts';
import type { Rule } from './rule.ts';

const id = 'arrives-overtaken';

/** An edition that reaches back behind the commencement of what is in force binds in the past only (rule 6). */
export const arrivesOvertaken: Rule = {
	id,
	find: ({ standings }) =>
		warnings(
			id,
			standings.flatMap((standing) => pastOnly(standing) ?? []),
		),
};

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
