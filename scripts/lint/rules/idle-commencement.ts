import { hasOwnTurn, type Revision } from '../../model/revision.ts';
import { correctedEditions } from '../../timeline/corrected-editions.ts';
import { dueCommencement } from '../../timeline/due-commencement.ts';
import { atKey, type Finding, type Words } from '../finding.ts';
import { momentText } from '../moment-text.ts';
import { revisionRule } from '../revision-rule.ts';

/**
 * A withdrawal works by being posted, and a correction from its posting or from the commencement of what it corrects, so
 * neither can choose another moment (rule 9 of docs/time.md). A correction may repeat the date of what it corrects.
 */
export const idleCommencement = revisionRule('idle-commencement', 'error', ({ standings }) => {
	const revisions = standings.map(({ revision }) => revision);
	const mended = correctedEditions(revisions);
	return revisions.flatMap((revision) => idleness(revision, mended.get(revision.id)) ?? []);
});

function idleness(revision: Revision, edition: Revision | undefined): Finding | undefined {
	const { kind, effective, source } = revision;
	if (effective === undefined || hasOwnTurn(revision)) return undefined;
	const isRepeated = edition !== undefined && effective.at.toMillis() === declaredStart(edition);
	if (isRepeated) return undefined;
	const date = momentText(effective.at);
	return atKey(source, 'effective', kind === 'withdrawal' ? withdrawalWords(date) : correctionWords(date));
}

function withdrawalWords(date: string): Words {
	return {
		message: `a withdrawal takes effect when it is posted, not on ${date}`,
		advice: 'take `effective` out',
		russian: {
			message: `отзыв действует с размещения, а не с ${date}`,
			advice: 'уберите `effective`',
		},
	};
}

function correctionWords(date: string): Words {
	return {
		message: `a correction stands in from its posting, or from the commencement of what it corrects, not from ${date}`,
		advice: 'take `effective` out; if the change is to wait for that day, make it a new edition',
		russian: {
			message: `поправка применяется с размещения или со вступления в силу того, что она исправляет, а не с ${date}`,
			advice: 'уберите `effective`; если изменение должно ждать этого дня, оформите его новой редакцией',
		},
	};
}

function declaredStart(edition: Revision): number {
	return (edition.effective?.at ?? dueCommencement(edition)).toMillis();
}
