import { clauseHistories } from '../comparison/clause-history.ts';
import type { ClauseHistories } from '../comparison/clause-history.ts';
import { clauseOf } from '../comparison/folded-rows.ts';
import type { RedlineRow } from '../comparison/redline-row.ts';
import type { Tree } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { SourceText } from '../model/revision.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { isText } from './policy-view.ts';
import type { PolicyView } from './policy-view.ts';
import type { Site } from './site.ts';
import { textVersion } from './text-version.ts';

/** The texts of a policy that applied or are to apply, one after another, and what became of each clause. */
export interface PolicyHistory {
	/** In the order of commencement. */
	readonly turns: readonly TimelineEntry[];
	readonly sources: readonly SourceText[];
	/** The tree on whose pages these very texts stand: the main one where not all are translated. */
	readonly tree: Tree;
	readonly clauses: ClauseHistories;
	/** The row of a clause that has other words in a text than it had in the one before, in the redline of the two. */
	readonly rowOf: (text: number, clause: Clause) => RedlineRow | undefined;
	/** The place of a revision among the turns; undefined for one that never had its turn. */
	readonly placeOf: (id: RevisionId) => number | undefined;
}

/** Makes histories, and remembers the latest: the pages of a policy in one tree are made one after another. */
export function policyHistories(
	site: Pick<Site, 'clausesOf' | 'comparisonOf' | 'redlineOf'>,
): (view: PolicyView, tree: Tree) => PolicyHistory {
	let latest: { view: PolicyView; tree: Tree; history: PolicyHistory } | undefined;
	return (view, tree) => {
		if (latest?.view !== view || latest.tree !== tree) {
			latest = { view, tree, history: policyHistory(site, view, tree) };
		}
		return latest.history;
	};
}

function policyHistory(
	site: Pick<Site, 'clausesOf' | 'comparisonOf' | 'redlineOf'>,
	view: PolicyView,
	tree: Tree,
): PolicyHistory {
	const turns = view.entries
		.filter((entry) => isText(entry.revision) && hasTurn(entry))
		.toSorted((a, b) => a.commencement!.toMillis() - b.commencement!.toMillis());
	const versions = turns.map(({ revision }) => textVersion(view.policy, revision, tree));
	// Words are compared with words of their own language.
	const areTranslated = versions.every((version) => version.isTranslation);
	const sources = turns.map(({ revision }, place) =>
		areTranslated ? versions[place]!.source : revision.source,
	);
	const places = new Map(turns.map(({ revision }, place) => [revision.id, place]));
	const rows: ReadonlyMap<number, RedlineRow>[] = [];
	return {
		turns,
		sources,
		tree: areTranslated ? tree : undefined,
		clauses: clauseHistories({
			length: sources.length,
			textAt: (place) => site.clausesOf(sources[place]!),
			comparisonAt: (place) => {
				const pair = [sources[place - 1]!, sources[place]!] as const;
				// Asked for with the comparison, while what both are made of is at hand.
				rows[place] = rewordedRows(site.redlineOf(...pair));
				return site.comparisonOf(...pair);
			},
		}),
		rowOf: (text, clause) => rows[text]?.get(clause.start),
		placeOf: (id) => places.get(id),
	};
}

/** The rows in which a clause that stood before has other words than it had, by where it starts. */
function rewordedRows(rows: readonly RedlineRow[]): ReadonlyMap<number, RedlineRow> {
	const reworded = new Map<number, RedlineRow>();
	for (const row of rows) {
		const isThere = row.type === 'kept' || row.type === 'regrouped' || row.type === 'moved-to';
		if (isThere && !hasSameWords(row)) reworded.set(clauseOf(row).start, row);
	}
	return reworded;
}

function hasSameWords({ change, text }: RedlineRow): boolean {
	const isOnlyPlaced = change === 'unchanged' || change === 'renumbered' || change === 'moved';
	return isOnlyPlaced && text.kinds.every((kind) => kind === 'number');
}

function hasTurn({ commencement, until }: TimelineEntry): boolean {
	return commencement !== undefined && commencement.toMillis() !== until?.toMillis();
}
