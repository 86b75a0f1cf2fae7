import { clauseHistories } from '../comparison/clause-history.ts';
import type { ClauseHistories } from '../comparison/clause-history.ts';
import { clauseOf } from '../comparison/redline/folded-rows.ts';
import type { RedlineRow } from '../comparison/redline/redline-row.ts';
import type { Tree } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { SourceText } from '../model/revision.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { isText } from '../model/revision.ts';
import type { PolicyView } from './policy-view.ts';
import type { TextMemory } from './text-memory.ts';
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
export function policyHistories(texts: Texts): (view: PolicyView, tree: Tree) => PolicyHistory {
	let latest: { view: PolicyView; tree: Tree; history: PolicyHistory } | undefined;
	return (view, tree) => {
		if (latest?.view !== view || latest.tree !== tree) {
			latest = { view, tree, history: policyHistory(texts, view, { tree, earlier: latest?.history }) };
		}
		return latest.history;
	};
}

type Texts = Pick<TextMemory, 'clausesOf' | 'comparisonOf' | 'redlineOf'>;

/** The history of a view; that of an earlier view of the same texts spares following their clauses again. */
function policyHistory(
	texts: Texts,
	view: PolicyView,
	{ tree, earlier }: { tree: Tree; earlier: PolicyHistory | undefined },
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
	const { clauses, rowOf } =
		earlier !== undefined && isSame(earlier.sources, sources) ? earlier : followedClauses(texts, sources);
	return {
		turns,
		sources,
		tree: areTranslated ? tree : undefined,
		clauses,
		rowOf,
		placeOf: (id) => places.get(id),
	};
}

function isSame(a: readonly SourceText[], b: readonly SourceText[]): boolean {
	return a.length === b.length && a.every((source, place) => source === b[place]);
}

/** What became of each clause from text to text. */
function followedClauses(
	texts: Texts,
	sources: readonly SourceText[],
): Pick<PolicyHistory, 'clauses' | 'rowOf'> {
	const rows: ReadonlyMap<number, RedlineRow>[] = [];
	return {
		clauses: clauseHistories({
			length: sources.length,
			textAt: (place) => texts.clausesOf(sources[place]!),
			comparisonAt: (place) => {
				const pair = [sources[place - 1]!, sources[place]!] as const;
				// Asked for with the comparison, while what both are made of is at hand.
				rows[place] = rewordedRows(texts.redlineOf(...pair));
				return texts.comparisonOf(...pair);
			},
		}),
		rowOf: (text, clause) => rows[text]?.get(clause.start),
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
