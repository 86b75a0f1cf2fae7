import { below, comparisonAddress, revisionAddress } from '../../model/address.ts';
import type { Address, Pair } from '../../model/address.ts';
import { draftId } from '../../model/revision-id.ts';
import type { Revision } from '../../model/revision.ts';
import { stepTo } from '../compared-pairs.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { hasReadyFiles } from '../ready-texts.ts';
import { textVersion } from '../text-version.ts';

/**
 * Where the PDF of a revision stands, as a page's tree shows its text; undefined where it has none. Only ready texts
 * have; in a preview, which is made anew at every change, only the draft.
 */
export function textPdfAddress(
	{ site, tree }: PageSetting,
	{ policy, ready }: PolicyView,
	revision: Revision,
): Address | undefined {
	if (site.typeset === undefined || !ready.has(revision.id)) return undefined;
	if (site.isPreview && revision.id !== draftId) return undefined;
	const { isTranslation } = textVersion(policy, revision, tree);
	return below(revisionAddress(policy.slug, revision.id, isTranslation ? tree : undefined), 'text.pdf');
}

/**
 * Where the PDF of a comparison stands; undefined where it has none. A ready text has that with the one it followed: those
 * with the one in force are made again at every publication.
 */
export function comparisonPdfAddress(
	{ site, tree }: PageSetting,
	view: PolicyView,
	pair: Pair,
): Address | undefined {
	const { policy } = view;
	const { from, to } = pair;
	const isStep = stepTo(view, to)?.from === from;
	if (site.typeset === undefined || !hasReadyFiles(view, pair)) return undefined;
	if (!(to === draftId || (isStep && !site.isPreview))) return undefined;
	return below(comparisonAddress(policy.slug, pair, tree), 'changes.pdf');
}
