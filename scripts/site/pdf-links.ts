import { below, comparisonAddress, revisionAddress } from '../model/address.ts';
import type { Address, Pair } from '../model/address.ts';
import { draftId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import type { PageSetting } from './page-setting.ts';
import type { PolicyView } from './policy-view.ts';
import { textVersion } from './text-version.ts';

/**
 * Where the PDF of a revision stands, as a page's tree shows its text; undefined where it has none. In a preview, which is
 * made anew at every change, only the draft has.
 */
export function textPdfAddress(
	{ site, tree }: PageSetting,
	{ policy }: PolicyView,
	revision: Revision,
): Address | undefined {
	if (site.typeset === undefined || (site.isPreview && revision.id !== draftId)) return undefined;
	const { isTranslation } = textVersion(policy, revision, tree);
	return below(revisionAddress(policy.slug, revision.id, isTranslation ? tree : undefined), 'text.pdf');
}

/**
 * Where the PDF of a comparison stands; undefined where it has none. A text has that with the one it followed: those with
 * the one in force are many, and made again at every publication.
 */
export function comparisonPdfAddress(
	{ site, tree }: PageSetting,
	{ policy, predecessors }: PolicyView,
	pair: Pair,
): Address | undefined {
	const { from, to } = pair;
	const isStep = predecessors.get(to)?.id === from || predecessors.get(from)?.id === to;
	if (site.typeset === undefined || !(to === draftId || (isStep && !site.isPreview))) return undefined;
	return below(comparisonAddress(policy.slug, pair, tree), 'changes.pdf');
}
