import { clauseHistories } from '../comparison/clause-history.ts';
import type { ClauseHistories } from '../comparison/clause-history.ts';
import type { Tree } from '../model/address.ts';
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
	/** The place of a revision among the turns; undefined for one that never had its turn. */
	readonly placeOf: (id: RevisionId) => number | undefined;
}

/** Makes histories, and remembers the latest: the pages of a policy in one tree are made one after another. */
export function policyHistories(
	site: Pick<Site, 'clausesOf' | 'comparisonOf'>,
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
	site: Pick<Site, 'clausesOf' | 'comparisonOf'>,
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
	return {
		turns,
		sources,
		tree: areTranslated ? tree : undefined,
		clauses: clauseHistories({
			length: sources.length,
			textAt: (place) => site.clausesOf(sources[place]!),
			comparisonAt: (place) => site.comparisonOf(sources[place - 1]!, sources[place]!),
		}),
		placeOf: (id) => places.get(id),
	};
}

function hasTurn({ commencement, until }: TimelineEntry): boolean {
	return commencement !== undefined && commencement.toMillis() !== until?.toMillis();
}
