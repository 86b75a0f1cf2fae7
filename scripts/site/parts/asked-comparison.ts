import { compareAddress } from '../../model/address.ts';
import type { RevisionId } from '../../model/revision-id.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';

/** Two texts to compare: each a revision, or whatever is in force when the reader asks. */
export interface AskedPair {
	readonly from: RevisionId | 'now';
	readonly to: RevisionId | 'now';
}

/** The link to the page that compares two texts in the reader's browser. */
export function askedComparison(
	{ link, tree }: PageSetting,
	{ policy }: PolicyView,
	{ from, to }: AskedPair,
): string {
	return `${link(compareAddress(policy.slug, tree))}?from=${from}&to=${to}`;
}
