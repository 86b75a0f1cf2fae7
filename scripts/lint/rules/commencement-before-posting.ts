import { compareMoments, type Moment } from '../../model/moment.ts';
import { hasOwnTurn, type Revision } from '../../model/revision.ts';
import { dueCommencement } from '../../timeline/due-commencement.ts';
import { atKey } from '../finding.ts';
import { momentText } from '../moment-text.ts';
import { revisionRule } from '../revision-rule.ts';

/**
 * Nothing takes effect before it is posted, unless `retroactive` says why (rule 5 of docs/time.md); so a revision still
 * to be published must not declare a commencement already past.
 */
export const commencementBeforePosting = revisionRule(
	'commencement-before-posting',
	'error',
	({ policy, now }) =>
		policy.revisions
			.filter((revision) => hasOwnTurn(revision) && revision.retroactive === undefined)
			.filter((revision) => compareMoments(dueCommencement(revision), revision.posted.at) < 0)
			.map((revision) =>
				atKey(revision.source, 'effective', {
					message: `the revision is to take effect on ${momentText(dueCommencement(revision))}, before it is posted${postingText(revision, now)}`,
					advice:
						'give a later date, or leave `effective` out so that it takes effect when posted; where it is meant to reach back, say why with `retroactive:`',
					russian: {
						message: `редакция должна вступить в силу ${momentText(dueCommencement(revision))}, до размещения${russianPostingText(revision, now)}`,
						advice:
							'укажите более позднюю дату или уберите `effective`, чтобы она вступила в силу с размещения; если обратная сила нужна, объясните её в `retroactive:`',
					},
				}),
			),
);

function postingText(revision: Revision, now: Moment): string {
	return isAwaited(revision, now)
		? `, which is on ${momentText(now)} at the earliest`
		: ` on ${momentText(revision.posted.at)}`;
}

function russianPostingText(revision: Revision, now: Moment): string {
	return isAwaited(revision, now)
		? `, а его не будет раньше ${momentText(now)}`
		: ` ${momentText(revision.posted.at)}`;
}

function isAwaited({ posted }: Revision, now: Moment): boolean {
	return !posted.recorded && compareMoments(posted.at, now) === 0;
}
