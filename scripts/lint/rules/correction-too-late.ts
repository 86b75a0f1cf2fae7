import type { Revision } from '../../model/revision.ts';
import { correctedEditions } from '../../timeline/corrected-editions.ts';
import type { Standing } from '../../timeline/standing.ts';
import { atKey, type Finding } from '../finding.ts';
import { revisionRule } from '../revision-rule.ts';

/** A correction stands in only while the period of what it corrects lasts (rule 9 of docs/time.md). */
export const correctionTooLate = revisionRule('correction-too-late', 'error', ({ standings }) => {
	const mended = correctedEditions(standings.map(({ revision }) => revision));
	return standings.flatMap((standing) => lateness(standing, mended.get(standing.revision.id)) ?? []);
});

function lateness(standing: Standing, edition: Revision | undefined): Finding | undefined {
	const { revision, current, toCome } = standing;
	if (edition === undefined || edition === current || toCome.includes(edition)) return undefined;
	const end = current === undefined ? '' : ` (what stands since is ${current.id})`;
	return atKey(revision.source, 'corrects', {
		message: `the period of ${edition.id} was over when this correction is posted${end}, so it would never apply`,
		advice: 'make the change in a new edition; what applied in the past stays as it was posted',
		russian: {
			message: `к размещению этой поправки срок действия ${edition.id} уже истёк${current === undefined ? '' : ` (сейчас действует ${current.id})`}, и она никогда не применялась бы`,
			advice:
				'внесите изменение новой редакцией; что действовало в прошлом, остаётся таким, каким было размещено',
		},
	});
}
