import { changedClausesHtml, mostUnfolded } from '../../comparison/html/changed-clauses.ts';
import { isChanged } from '../../comparison/redline/folded-rows.ts';
import { redlineSectionHtml } from '../../comparison/html/redline-section.ts';
import { changesInAll, summarySentence } from '../../comparison/redline/summary-sentence.ts';
import type { ChangeKind } from '../../comparison/redline/redline-piece.ts';
import type { RedlineRow } from '../../comparison/redline/redline-row.ts';
import type { TextPages } from '../../comparison/html/redline-setting.ts';
import { patchName } from '../../exports/comparison-patch.ts';
import { wordRedlineName } from '../../exports/word/word-redline.ts';
import { archiveAddress, comparisonAddress, policyAddress, revisionAddress } from '../../model/address.ts';
import type { Pair, Tree } from '../../model/address.ts';
import { compareRevisionIds, draftId } from '../../model/revision-id.ts';
import type { RevisionId } from '../../model/revision-id.ts';
import type { Revision } from '../../model/revision.ts';
import { idWords } from '../../timeline/date-words.ts';
import { knownEntry } from '../../timeline/point-in-time.ts';
import { sentence, titled } from '../../timeline/sentence-set.ts';
import { askedComparison } from '../parts/asked-comparison.ts';
import { pairInTurn } from '../compared-pairs.ts';
import { comparedSide } from '../parts/compared-side.ts';
import { findingOf, verdictOf } from '../parts/comparison-verdict.ts';
import { frameOf } from '../parts/frame.ts';
import type { Neighbour } from '../parts/page-parts.ts';
import type { ComparisonPage } from './page.ts';
import type { PageSetting } from '../page-setting.ts';
import { comparisonPdfAddress } from '../paper/pdf-links.ts';
import { paperWords } from '../words/paper-words.ts';
import type { PolicyView } from '../policy-view.ts';
import { hasReadyFiles } from '../ready-texts.ts';
import { summaryOf } from '../parts/summary.ts';
import { textVersion } from '../text-version.ts';
import type { TextVersion } from '../text-version.ts';
import { translationNotices } from '../parts/translation-notices.ts';

/** What a comparison's page tells around the changes. */
export type ComparisonSurroundings = Omit<ComparisonPage, 'verdict' | keyof RedlineParts>;

/** What is told around the changes: made of where the two revisions stand, and not of what their texts say. */
export function comparisonSurroundings(
	setting: PageSetting,
	view: PolicyView,
	pair: Pair,
): ComparisonSurroundings {
	const { words, tree } = setting;
	const { slug } = view.policy;
	const [from, to] = [revisionOf(view, pair.from), revisionOf(view, pair.to)];
	const [old, fresh] = comparedVersions(view, pair, tree);
	const version = textVersion(view.policy, to, tree);
	const name = titled(version.title, namesOf(setting, view, pair));
	return {
		layout: 'layouts/comparison.njk',
		frame: frameOf(setting, {
			title: name,
			description: namesOf(setting, view, pair),
			isUnlisted: true,
			view,
			addressIn: (other) => comparisonAddress(slug, pair, other),
			notices: translationNotices(setting, view.policy, fresh),
			nextTransition: view.nextTransition,
		}),
		heading: titled(version.title, words.comparison.toLowerCase()),
		sides: [
			{ label: words.from, ...comparedSide(setting, view, { revision: from, source: old.source }) },
			{ label: words.to, ...comparedSide(setting, view, { revision: to, source: fresh.source }) },
		],
		runningHead: name,
		...summaryOf(version),
		textLanguage: fresh.language,
		neighbours: neighboursOf(setting, view, pair),
	};
}

/** Two revisions of a policy: what changed, clause by clause. */
export function comparisonPage(
	setting: PageSetting,
	view: PolicyView,
	{ pair, around }: { readonly pair: Pair; readonly around: ComparisonSurroundings },
): ComparisonPage {
	const [old, fresh] = comparedVersions(view, pair, setting.tree);
	const finding = findingOf(setting, old.source, fresh.source);
	const verdict = verdictOf(setting, finding, summarySentence);
	const inTitle = verdictOf(setting, finding, changesInAll).replace(/\.$/, '');
	return {
		...around,
		frame: {
			...around.frame,
			title: `${around.runningHead} (${inTitle})`,
			description: `${sentence(namesOf(setting, view, pair))} ${verdict}`,
		},
		verdict,
		...redlineParts(setting, setting.site.redlineOf(old.source, fresh.source), {
			to: fresh,
			pages: comparedPages(setting, view, pair),
		}),
	};
}

function namesOf(setting: PageSetting, view: PolicyView, { from, to }: Pair): string {
	return [from, to].map((id) => shortName(setting, revisionOf(view, id))).join(' → ');
}

/** The pages of the two texts: in the tree where it shows them, and not a translation that is not compared. */
export function comparedPages({ link, tree }: PageSetting, view: PolicyView, pair: Pair): TextPages {
	const { policy } = view;
	const [old, fresh] = comparedVersions(view, pair, tree);
	const pageOf = (id: RevisionId, { source }: TextVersion): string => {
		const isShown = textVersion(policy, revisionOf(view, id), tree).source === source;
		return link(revisionAddress(policy.slug, id, isShown ? tree : undefined));
	};
	return {
		oldPage: pageOf(pair.from, old),
		freshPage: pageOf(pair.to, fresh),
		folder: link(policyAddress(policy.slug, undefined)),
	};
}

type RedlineParts = Pick<ComparisonPage, 'changedHtml' | 'isChangedOpen' | 'kinds' | 'redlineHtml'>;

/** What is drawn from the rows of a redline, where a reader can see a difference. */
function redlineParts(
	{ words, language }: PageSetting,
	rows: readonly RedlineRow[],
	{ to, pages }: { readonly to: TextVersion; readonly pages: TextPages },
): RedlineParts {
	if (!rows.some(isChanged)) return { kinds: [], isChangedOpen: false };
	const { section } = words;
	const kinds = new Set<ChangeKind>();
	for (const { text } of rows) for (const kind of text.kinds) kinds.add(kind);
	return {
		isChangedOpen: rows.filter(isChanged).length <= mostUnfolded,
		changedHtml: changedClausesHtml(rows, section, to.language === language ? undefined : to.language),
		kinds: filteredKinds
			.filter((kind) => kinds.has(kind))
			.map((kind) => ({ id: kind, text: section.kinds[kind] })),
		redlineHtml: redlineSectionHtml(rows, section, pages),
	};
}

/**
 * The texts a comparison is of: both in the tree's language where both are translated, else both as they prevail.
 */
export function comparedVersions(
	view: PolicyView,
	pair: Pair,
	tree: Tree,
): readonly [TextVersion, TextVersion] {
	const versionsIn = (language: Tree) =>
		[
			textVersion(view.policy, revisionOf(view, pair.from), language),
			textVersion(view.policy, revisionOf(view, pair.to), language),
		] as const;
	const versions = versionsIn(tree);
	return versions.every((version) => version.isTranslation) ? versions : versionsIn(undefined);
}

/** A compared revision of a policy: a posted text, or in previews the draft. */
export function revisionOf(view: PolicyView, id: RevisionId): Revision {
	return id === draftId ? view.draft! : knownEntry(view.timeline, id)!.revision;
}

/** A revision in as few words as a title has room for. */
export function shortName({ language, sentences }: PageSetting, revision: Revision): string {
	return revision.id === draftId ? sentences.revisionName(revision) : idWords(revision.id, language);
}

/** Every kind of change but wording, which nobody may leave out. */
export const filteredKinds = ['figures', 'number', 'reference', 'typography', 'link', 'emphasis'] as const;

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

function neighboursOf(setting: PageSetting, view: PolicyView, pair: Pair): readonly Neighbour[] {
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
