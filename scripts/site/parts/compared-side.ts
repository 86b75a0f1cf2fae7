import { revisionAddress } from '../../model/address.ts';
import { draftId } from '../../model/revision-id.ts';
import type { Revision, SourceText } from '../../model/revision.ts';
import { stateAt } from '../../timeline/point-in-time.ts';
import type { RevisionState } from '../../timeline/revision-state.ts';
import { statusSentences } from '../../timeline/status-sentences.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';

/** What is said of a revision that is compared with another. */
export interface ComparedSide {
	readonly title: string;
	readonly href: string;
	readonly state: RevisionState | 'draft';
	readonly sentences: readonly string[];
	/** Of the file compared. */
	readonly digest: string;
}

/** One side of a comparison: which revision it is, what it is at the moment, and the digest of what is compared. */
export function comparedSide(
	{ sentences, language, link, tree }: PageSetting,
	{ timeline, now, policy }: PolicyView,
	{ revision, source }: { readonly revision: Revision; readonly source: SourceText },
): ComparedSide {
	const isDraft = revision.id === draftId;
	return {
		title: sentences.revisionName(revision),
		href: link(revisionAddress(policy.slug, revision.id, tree)),
		state: isDraft ? 'draft' : stateAt(timeline, revision, now),
		sentences: isDraft
			? [sentences.draft()]
			: statusSentences({ timeline, revision, at: now }, language).slice(0, 1),
		digest: source.sha256,
	};
}
