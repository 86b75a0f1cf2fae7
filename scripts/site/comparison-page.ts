import { anchorOf } from '../comparison/redline-html.ts';
import { redline } from '../comparison/redline.ts';
import type { RedlineRow } from '../comparison/redline-row.ts';
import { archiveAddress, comparisonAddress, revisionAddress } from '../model/address.ts';
import type { Pair, Tree } from '../model/address.ts';
import type { ClauseChange, Comparison } from '../model/comparison.ts';
import { draftId } from '../model/revision-id.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { Revision, SourceText } from '../model/revision.ts';
import { idWords } from '../timeline/date-words.ts';
import { stateAt } from '../timeline/point-in-time.ts';
import { statusSentences } from '../timeline/status-sentences.ts';
import { clauseWords } from './contents.ts';
import { clauseOf, isChanged } from './folded-rows.ts';
import { frameOf } from './frame.ts';
import type { ComparisonPage, Neighbour, Notice } from './page.ts';
import type { PageSetting } from './page-setting.ts';
import type { PolicyView } from './policy-view.ts';
import { redlineHtml } from './redline-section.ts';
import { summaryOf } from './summary.ts';
import { textVersion } from './text-version.ts';

/** Two revisions of a policy: what changed, clause by clause. */
export function comparisonPage(setting: PageSetting, view: PolicyView, pair: Pair): ComparisonPage {
	const { site, words, tree } = setting;
	const { slug } = view.policy;
	const from = revisionOf(view, pair.from);
	const to = revisionOf(view, pair.to);
	const [old, fresh] = comparedSources(view, pair, tree);
	const comparison = site.comparisonOf(old, fresh);
	const rows = redline(site.clausesOf(old), site.clausesOf(fresh), comparison);
	const hasChanges = rows.some(isChanged);
	const version = textVersion(view.policy, to, tree);
	const verdict = verdictOf(
		setting,
		comparison,
		hasChanges ? 'changes' : old.body === fresh.body ? 'same' : 'spaces',
	);
	return {
		layout: 'layouts/comparison.njk',
		frame: frameOf(setting, {
			title: `${version.title}: ${shortName(setting, from)} → ${shortName(setting, to)} (${verdict.replace(/\.$/, '')})`,
			isUnlisted: true,
			view,
			addressIn: (other) => comparisonAddress(slug, pair, other),
			notices: versionNotices(setting, [old, fresh], view, pair),
			nextTransition: view.nextTransition,
		}),
		heading: words.comparison,
		sides: [sideOf(setting, view, from, words.from), sideOf(setting, view, to, words.to)],
		verdict,
		counts: countsOf(setting, comparison),
		...summaryOf(version),
		changedClauses: changedClauses(setting, rows),
		textLanguage: version.language,
		...(hasChanges ? { redlineHtml: redlineHtml(setting, rows, revisionAddress(slug, pair.to, tree)) } : {}),
		neighbours: neighboursOf(setting, view, pair),
	};
}

/**
 * The texts a comparison is of: both in the tree's language where both are translated, else both as they prevail.
 */
export function comparedSources(view: PolicyView, pair: Pair, tree: Tree): readonly [SourceText, SourceText] {
	const versions = [pair.from, pair.to].map((id) => textVersion(view.policy, revisionOf(view, id), tree));
	const areTranslated = versions.every((version) => version.isTranslation);
	const [from, to] = areTranslated
		? versions
		: [pair.from, pair.to].map((id) => textVersion(view.policy, revisionOf(view, id), undefined));
	return [from!.source, to!.source];
}

function revisionOf(view: PolicyView, id: RevisionId): Revision {
	return id === draftId ? view.draft! : view.texts.find((revision) => revision.id === id)!;
}

function versionNotices(
	{ words, tree }: PageSetting,
	sources: readonly SourceText[],
	view: PolicyView,
	pair: Pair,
): readonly Notice[] {
	if (tree === undefined) return [];
	const isOriginal = sources[0] === revisionOf(view, pair.from).source;
	const original = words.languageNames[view.policy.language] ?? view.policy.language;
	return [{ kind: 'translation', text: isOriginal ? words.notTranslated : words.prevails(original) }];
}

function shortName({ language, sentences }: PageSetting, revision: Revision): string {
	return revision.id === draftId ? sentences.revisionName(revision) : idWords(revision.id, language);
}

function sideOf(
	setting: PageSetting,
	view: PolicyView,
	revision: Revision,
	label: string,
): ComparisonPage['sides'][number] {
	const { sentences, language, link, tree } = setting;
	const isDraft = revision.id === draftId;
	const { timeline, now } = view;
	return {
		label,
		title: sentences.revisionName(revision),
		href: link(revisionAddress(view.policy.slug, revision.id, tree)),
		state: isDraft ? 'draft' : stateAt(timeline, revision, now),
		sentences: isDraft
			? [sentences.draft()]
			: statusSentences({ timeline, revision, at: now }, language).slice(0, 1),
	};
}

function verdictOf(
	{ words }: PageSetting,
	comparison: Comparison,
	finding: 'changes' | 'same' | 'spaces',
): string {
	switch (finding) {
		case 'same':
			return words.noChanges;
		case 'spaces':
			return words.onlyWhiteSpace;
		case 'changes':
			return words.changesInAll(changedCount(comparison));
	}
}

function changedCount({ summary }: Comparison): number {
	return Object.entries(summary)
		.filter(([change]) => change !== 'unchanged')
		.reduce((total, [, count]) => total + count, 0);
}

const countedChanges: readonly ClauseChange[] = [
	'modified',
	'added',
	'removed',
	'moved',
	'moved-modified',
	'renumbered',
	'split',
	'merged',
];

function countsOf({ words }: PageSetting, { summary }: Comparison): ComparisonPage['counts'] {
	return countedChanges
		.filter((change) => (summary[change] ?? 0) > 0)
		.map((change) => ({ change, text: words.changeCount(change, summary[change]!) }));
}

function changedClauses(
	{ words }: PageSetting,
	rows: readonly RedlineRow[],
): ComparisonPage['changedClauses'] {
	return rows
		.filter((row) => isChanged(row) && row.type !== 'moved-from')
		.map((row) => {
			const change = row.change === 'unchanged' ? 'modified' : row.change;
			return {
				change,
				changeWords: words.changes[change],
				href: `#${encodeURIComponent(anchorOf(row))}`,
				text: shortened(clauseWords(clauseOf(row))),
			};
		});
}

function shortened(text: string): string {
	const characters = [...text];
	if (characters.length <= 70) return text || '…';
	return `${characters
		.slice(0, 70)
		.join('')
		.replace(/\s+\S*$/u, '')} …`;
}

function neighboursOf(setting: PageSetting, view: PolicyView, pair: Pair): readonly Neighbour[] {
	const { words, link, tree, language } = setting;
	const { slug } = view.policy;
	const steps = view.texts.slice(1).map((to, index) => ({ from: view.texts[index]!.id, to: to.id }));
	const index = steps.findIndex(({ from, to }) => from === pair.from && to === pair.to);
	const step = (other: Pair | undefined, label: string): readonly Neighbour[] =>
		other === undefined
			? []
			: [
					{
						label,
						href: link(comparisonAddress(slug, other, tree)),
						text: `${idWords(other.from, language)} → ${idWords(other.to, language)}`,
					},
				];
	return [
		...(index === -1 ? [] : step(steps[index - 1], words.previousComparison)),
		...(index === -1 ? [] : step(steps[index + 1], words.nextComparison)),
		{ label: words.neighbours, href: link(archiveAddress(slug, tree)), text: words.archive },
	];
}
