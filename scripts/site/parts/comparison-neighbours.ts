import { patchName } from '../../exports/comparison-patch.ts';
import { wordRedlineName } from '../../exports/word/word-redline.ts';
import { archiveAddress, comparisonAddress } from '../../model/address.ts';
import type { Pair } from '../../model/address.ts';
import { compareRevisionIds } from '../../model/revision-id.ts';
import type { RevisionId } from '../../model/revision-id.ts';
import type { Revision } from '../../model/revision.ts';
import { idWords } from '../../timeline/date-words.ts';
import { pairInTurn } from '../compared-pairs.ts';
import { revisionOf } from '../compared-versions.ts';
import type { PageSetting } from '../page-setting.ts';
import { comparisonPdfAddress } from '../paper/pdf-links.ts';
import type { PolicyView } from '../policy-view.ts';
import { hasReadyFiles } from '../ready-texts.ts';
import { paperWords } from '../words/paper-words.ts';
import { askedComparison } from './asked-comparison.ts';
import type { Neighbour } from './neighbours.ts';

/** The ways on from a comparison: those beside it, the archive, and its files for the desk. */
export function comparisonNeighbours(
	setting: PageSetting,
	view: PolicyView,
	pair: Pair,
): readonly Neighbour[] {
	const { words, link, tree, language } = setting;
	const { slug } = view.policy;
	const pdf = comparisonPdfAddress(setting, view, pair);
	const word = hasReadyFiles(view, pair) ? wordRedlineName : askedComparison(setting, view, pair);
	return [
		...stepsBeside(setting, view, pair),
		{ label: words.neighbours, href: link(archiveAddress(slug, tree)), text: words.archive },
		{ label: words.download, href: word, text: words.redlineForWord },
		...(pdf === undefined
			? []
			: [{ label: words.download, href: link(pdf), text: paperWords[language].changes }]),
		{ label: words.download, href: patchName, text: words.sourcesAsPatch },
	];
}

/** Of a comparison of neighbours, the one before it and the one after. */
function stepsBeside(setting: PageSetting, view: PolicyView, { from, to }: Pair): readonly Neighbour[] {
	const { words, link, tree, language } = setting;
	const { textPlaces, policy } = view;
	const [first, last] = [from, to].toSorted(compareRevisionIds) as [RevisionId, RevisionId];
	if (textPlaces.get(last)?.before?.id !== first) return [];
	const step = (id: RevisionId, other: Revision | undefined, label: string): readonly Neighbour[] => {
		if (other === undefined) return [];
		const pair = pairInTurn(view.timeline, revisionOf(view, id), other);
		const href = link(comparisonAddress(policy.slug, pair, tree));
		return [{ label, href, text: `${idWords(pair.from, language)} → ${idWords(pair.to, language)}` }];
	};
	return [
		...step(first, textPlaces.get(first)?.before, words.previousComparison),
		...step(last, textPlaces.get(last)?.after, words.nextComparison),
	];
}
