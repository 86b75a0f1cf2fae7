import { changedClausesHtml, mostUnfolded } from '../../comparison/html/changed-clauses.ts';
import { isChanged } from '../../comparison/redline/folded-rows.ts';
import { redlineSectionHtml } from '../../comparison/html/redline-section.ts';
import { changesInAll, summarySentence } from '../../comparison/redline/summary-sentence.ts';
import type { ChangeKind } from '../../comparison/redline/redline-piece.ts';
import type { RedlineRow } from '../../comparison/redline/redline-row.ts';
import type { TextPages } from '../../comparison/html/redline-setting.ts';
import { comparisonAddress, policyAddress, revisionAddress } from '../../model/address.ts';
import type { Pair } from '../../model/address.ts';
import type { RevisionId } from '../../model/revision-id.ts';
import { sentence, titled } from '../../timeline/sentence-set.ts';
import { comparedVersions, revisionOf, shortName } from '../compared-versions.ts';
import { comparedSide } from '../parts/compared-side.ts';
import { comparisonNeighbours } from '../parts/comparison-neighbours.ts';
import { findingOf, verdictOf } from '../parts/comparison-verdict.ts';
import { frameOf } from '../parts/frame.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { summaryOf } from '../parts/summary.ts';
import { textVersion } from '../text-version.ts';
import type { TextVersion } from '../text-version.ts';
import { translationNotices } from '../parts/translation-notices.ts';
import type { Neighbour } from '../parts/neighbours.ts';
import type { Frame } from '../parts/page-frame.ts';
import type { Summary } from '../parts/summary.ts';
import type { ComparedSide } from '../parts/compared-side.ts';

/** Two revisions side by side. */
export interface ComparisonPage {
	readonly layout: 'layouts/comparison.njk';
	readonly frame: Frame;
	readonly heading: string;
	readonly sides: readonly (ComparedSide & { readonly label: string })[];
	/** At the head of every sheet of paper: of what this is a comparison. */
	readonly runningHead: string;
	/** The whole finding in a sentence. */
	readonly verdict: string;
	readonly summary?: Summary;
	/** The changed clauses, each linked; absent where nothing differs. */
	readonly changedHtml?: string;
	/** False where they are many. */
	readonly isChangedOpen: boolean;
	/** The kinds of change there are besides wording, for a reader to leave out. */
	readonly kinds: readonly { readonly id: ChangeKind; readonly text: string }[];
	readonly textLanguage: string;
	/** Absent where nothing differs. */
	readonly redlineHtml?: string;
	readonly neighbours: readonly Neighbour[];
}

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
		neighbours: comparisonNeighbours(setting, view, pair),
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

/** Every kind of change but wording, which nobody may leave out. */
export const filteredKinds = ['figures', 'number', 'reference', 'typography', 'link', 'emphasis'] as const;
