import { correctedEditions } from '../../timeline/corrected-editions.ts';
import { dueCommencement } from '../../timeline/due-commencement.ts';
import type { RevisionId } from '../../model/revision-id.ts';
import { hasOwnTurn } from '../../model/revision.ts';
import type { Standing } from '../../timeline/standing.ts';
import { atKey, type Finding } from '../finding.ts';
import { momentText } from '../moment-text.ts';
import { revisionRule } from '../revision-rule.ts';

/**
 * An edition or repeal posted while another is still to come says what becomes of that one (rule 8 of docs/time.md).
 * A correction brings no new turn and a withdrawal takes one away, so neither leaves anything unsettled.
 */
export const unsettledUpcoming = revisionRule('unsettled-upcoming', 'error', ({ standings }) => {
	const mended = correctedEditions(standings.map(({ revision }) => revision));
	return standings.flatMap((standing) => {
		const { keeps = [] } = standing.revision;
		return unsettled(standing, new Set(keeps.map((id) => mended.get(id)?.id ?? id)));
	});
});

function unsettled({ revision, toCome }: Standing, kept: ReadonlySet<RevisionId>): readonly Finding[] {
	if (!hasOwnTurn(revision)) return [];
	const coexisting = toCome.map(({ id: other }) => other).filter((other) => other !== revision.withdraws);
	return toCome
		.filter((coming) => revision.withdraws !== coming.id && !kept.has(coming.id))
		.map((coming) =>
			atKey(revision.source, 'effective', {
				message: `when this revision is posted, ${coming.id} is still to come (from ${momentText(dueCommencement(coming))}), and nothing says what becomes of it`,
				advice: `write \`withdraws: ${coming.id}\` if this one replaces it, or \`keeps: ${coexisting.join(', ')}\` if each is to have its turn`,
				russian: {
					message: `при размещении этой редакции ${coming.id} ещё не вступила в силу (вступит ${momentText(dueCommencement(coming))}), и не сказано, что с ней станет`,
					advice: `напишите \`withdraws: ${coming.id}\`, если эта её заменяет, или \`keeps: ${coexisting.join(', ')}\`, если каждая должна действовать в свой черёд`,
				},
			}),
		);
}
