import { clauseHtml } from '../../clauses/clause-html.ts';
import { escapeHtml } from '../../clauses/escape-html.ts';
import { headingDepths } from '../../clauses/heading-depths.ts';
import { anchorsHtml } from '../../clauses/inner-links.ts';
import type { TextPlace } from '../../clauses/text-place.ts';
import type { RedlineLabels } from '../../comparison/redline/redline-labels.ts';
import { tableHtml } from '../../comparison/html/redline-table.ts';
import { below, policyAddress, revisionAddress } from '../../model/address.ts';
import type { Address, Tree } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import type { PolicySlug } from '../../model/policy-slug.ts';
import type { RevisionId } from '../../model/revision-id.ts';
import type { Revision, SourceText } from '../../model/revision.ts';
import { statusSentences } from '../../timeline/status-sentences.ts';
import { sentence } from '../../timeline/sentence-set.ts';
import { frameOf } from '../parts/frame.ts';
import type { ParallelPage } from './page.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { runningHeads } from '../parts/running-head.ts';
import { textVersion } from '../text-version.ts';
import { translationNotices } from '../parts/translation-notices.ts';

/** Where a translation stands beside the text that prevails. */
export function parallelAddress(policy: PolicySlug, revision: RevisionId, tree: Tree): Address {
	return below(revisionAddress(policy, revision, tree), 'parallel/');
}

/** A translation beside the text that prevails, clause by clause. */
export function parallelPage(setting: PageSetting, view: PolicyView, revision: Revision): ParallelPage {
	const { words, sentences, site, tree, language } = setting;
	const version = textVersion(view.policy, revision, tree);
	const name = sentences.revisionName(revision);
	const notices = translationNotices(setting, view.policy, version);
	return {
		layout: 'layouts/parallel.njk',
		frame: frameOf(setting, {
			title: `${sentence(version.title)} ${sentence(name)} ${words.parallel}`,
			description: [sentence(version.title), sentence(name), ...notices.map(({ text }) => text)].join(' '),
			isUnlisted: true,
			hasData: false,
			view,
			addressIn: (other) =>
				other === undefined
					? revisionAddress(view.policy.slug, revision.id, other)
					: parallelAddress(view.policy.slug, revision.id, other),
			notices,
			nextTransition: view.nextTransition,
		}),
		title: version.title,
		edition: `${sentence(name)} ${words.parallel}`,
		standing: statusSentences({ timeline: view.timeline, revision, at: view.now }, language)[0]!,
		running: runningHeads(setting, view, revision),
		textHtml: pairsHtml(
			withLevels(pairs(site.clausesOf(version.source).clauses, site.clausesOf(revision.source).clauses)),
			{
				language: version.language,
				prevailing: view.policy.language,
				labels: words.section.redline,
				...places(setting, view, [version.source, revision.source]),
			},
		),
	};
}

interface ClausePair {
	readonly translated: Clause | undefined;
	readonly original: Clause | undefined;
}

/** Clauses of the same number or place side by side; what only one text has stands alone, in its order. */
function pairs(
	translated: readonly Clause[],
	original: readonly Clause[],
): readonly (readonly [Clause | undefined, Clause | undefined])[] {
	// A heading without a number has its words for an id, so headings are paired by their turn.
	const keyed = (clauses: readonly Clause[]): ReadonlyMap<string, Clause> => {
		let headings = 0;
		return new Map(
			clauses.map((clause) => [
				clause.kind === 'heading' && clause.number === undefined ? `heading ${headings++}` : clause.id,
				clause,
			]),
		);
	};
	const [own, other] = [keyed(translated), keyed(original)];
	const rows: (readonly [Clause | undefined, Clause | undefined])[] = [];
	const rest = new Map(other);
	for (const [key, clause] of own) {
		for (const [left, alone] of rest) {
			if (!other.has(key) || left === key || own.has(left)) break;
			rows.push([undefined, alone]);
			rest.delete(left);
		}
		rows.push([clause, other.get(key)]);
		rest.delete(key);
	}
	return [...rows, ...[...rest.values()].map((alone) => [undefined, alone] as const)];
}

/** Headings at the depth they have among those of both texts, so that no level is left out where one text lacks one. */
function withLevels(
	rows: readonly (readonly [Clause | undefined, Clause | undefined])[],
): readonly ClausePair[] {
	const depthOf = headingDepths();
	const placed = (clause: Clause | undefined): Clause | undefined =>
		clause?.kind === 'heading' ? { ...clause, depth: depthOf(clause.level) } : clause;
	return rows.map(([translated, original]) => ({
		translated: placed(translated),
		original: placed(original),
	}));
}

/** What the two texts are in, and what is said of their tables. */
interface Sides {
	readonly language: string;
	readonly prevailing: string;
	readonly labels: RedlineLabels;
	readonly place: TextPlace;
	/** Where the text that prevails is drawn. */
	readonly originalPlace: TextPlace;
}

/** Where the translation and the text that prevails are drawn: links of each lead to clauses of its own. */
function places(
	{ site, link }: PageSetting,
	{ policy }: PolicyView,
	[version, original]: readonly [SourceText, SourceText],
): Pick<Sides, 'place' | 'originalPlace'> {
	const folder = link(policyAddress(policy.slug, undefined));
	const anchors = (source: SourceText, prefix?: string) =>
		anchorsHtml(site.clausesOf(source).clauses, prefix);
	return {
		place: { folder, anchors: anchors(version) },
		originalPlace: { folder, prefix: originalPrefix, anchors: anchors(original, originalPrefix) },
	};
}

/** Pairs side by side, but rows of a table in one table, each over that which prevails. */
function pairsHtml(all: readonly ClausePair[], sides: Sides): string {
	let [html, rows] = ['', ''];
	let first: Clause | undefined;
	const endTable = (): void => {
		if (first !== undefined) html += tableHtml(rows, first, sides.labels);
		[rows, first] = ['', undefined];
	};
	for (const pair of all) {
		const isRow = isRowPair(pair);
		const clause = (pair.translated ?? pair.original)!;
		if (!isRow || clause.isTableHead) endTable();
		if (isRow) first ??= clause;
		if (isRow) rows += rowPairHtml(pair, sides);
		else html += pairHtml(pair, sides);
	}
	endTable();
	return html;
}

function isRowPair({ translated, original }: ClausePair): boolean {
	return (translated ?? original)!.kind === 'row' && (original ?? translated)!.kind === 'row';
}

function rowPairHtml({ translated, original }: ClausePair, sides: Sides): string {
	const { language, prevailing, place, originalPlace } = sides;
	const own = translated && loneRowHtml(translated, place);
	const other = original && loneRowHtml(inOriginal(original), originalPlace);
	return (
		(own === undefined ? '' : `<tbody lang="${escapeHtml(language)}">${own}</tbody>`) +
		(other === undefined ? '' : `<tbody lang="${escapeHtml(prevailing)}" class="original">${other}</tbody>`)
	);
}

/** A row without what of its table is drawn with the head. */
function loneRowHtml(row: Clause, place: TextPlace): string {
	return clauseHtml(row, '', place).replace(/<\/?t(head|body)>/g, '');
}

function pairHtml({ translated, original }: ClausePair, sides: Sides): string {
	const { language, prevailing, place, originalPlace } = sides;
	const own = translated === undefined ? '' : columnHtml(translated, place);
	const other = original === undefined ? '' : columnHtml(inOriginal(original), originalPlace);
	return `<div class="parallel"><div lang="${escapeHtml(language)}">${own}</div><div lang="${escapeHtml(prevailing)}">${other}</div></div>\n`;
}

/** An item stands in a list of its own, and a row beside what is none in a table of its own: theirs are cut into pairs. */
function columnHtml(clause: Clause, place: TextPlace): string {
	const html = clauseHtml(clause, '', place);
	// As in the text, nothing but its own number stands before an item that has one.
	const list = clause.number === undefined ? 'ul' : 'ol';
	if (clause.kind === 'item') return `<${list} role="list"><li>${html}</li></${list}>`;
	if (clause.kind !== 'row') return html;
	return `<table>${loneRowHtml(clause, place)}</table>`;
}

/** Ids are the translation's: no two places of a page may share one, and no clause has one that begins so. */
const originalPrefix = '_original-';

function inOriginal(clause: Clause): Clause {
	return { ...clause, id: originalPrefix + clause.id };
}
