import { comparisonAddress } from '../../model/address.ts';
import type { Pair } from '../../model/address.ts';
import { draftId } from '../../model/revision-id.ts';
import type { Revision } from '../../model/revision.ts';
import { idWords } from '../../timeline/date-words.ts';
import { askedComparison } from './asked-comparison.ts';
import type { AskedPair } from './asked-comparison.ts';
import { timeOf } from './change-ahead.ts';
import { pairInTurn } from '../compared-pairs.ts';
import type { Link } from './link.ts';
import type { PageSetting } from '../page-setting.ts';
import { isText } from '../../model/revision.ts';
import type { PolicyView } from '../policy-view.ts';

/** A link with what it leads to said in full. */
type LabelledLink = Link & { readonly label: string };

/**
 * The way to the comparison of a text with the one in force; undefined where it is the one in force itself, where nothing
 * is, or where that comparison is the one with the text it followed. It has a page where the text is a ready one. Any other
 * is compared in the reader's browser with whatever is in force by then, so that the link is never out of date.
 */
export function currentComparison(
	setting: PageSetting,
	view: PolicyView,
	revision: Revision,
): LabelledLink | undefined {
	const { inForce } = view;
	const isComparable = revision.id === draftId || isText(revision);
	const isOther = inForce !== undefined && inForce.id !== revision.id;
	if (!isComparable || !isOther || inForce.id === view.predecessors.get(revision.id)?.id) return undefined;
	const pair = pairInTurn(view.timeline, inForce, revision);
	return view.ready.has(revision.id)
		? readyComparison(setting, view, pair)
		: comparisonOnRequest(setting, view, { pair, revision });
}

function readyComparison(
	{ words, link, tree, language }: PageSetting,
	view: PolicyView,
	pair: Pair,
): LabelledLink {
	const text = words.compareWithCurrent;
	return {
		text,
		href: link(comparisonAddress(view.policy.slug, pair, tree)),
		label: `${text}: ${idWords(pair.from, language)} → ${idWords(pair.to, language)}`,
		...timeOf({ until: view.nextTransition }),
	};
}

function comparisonOnRequest(
	setting: PageSetting,
	view: PolicyView,
	{ pair, revision }: { readonly pair: Pair; readonly revision: Revision },
): LabelledLink {
	const text = setting.words.compareWithCurrent;
	const asked = pair.from === revision.id ? { from: pair.from, to: 'now' } : { from: 'now', to: pair.to };
	return {
		text,
		href: askedComparison(setting, view, asked as AskedPair),
		label: `${text}: ${idWords(revision.id, setting.language)}`,
	};
}
