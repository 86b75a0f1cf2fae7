import { clauseWords } from '../clauses/clause-words.ts';
import { relativeLink, revisionAddress, searchAddress } from '../model/address.ts';
import type { Tree } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import type { Revision } from '../model/revision.ts';
import type { SearchRecord, SearchTime } from '../model/search-record.ts';
import { isText } from './policy-view.ts';
import type { PolicyView } from './policy-view.ts';
import type { Site } from './site.ts';
import { textVersion } from './text-version.ts';

/**
 * What a tree's search finds: each clause in force, then each wording that is to come, then each that is over, the latest
 * revision that has it standing for all. Words are the same wording whatever number they bear.
 */
export function searchRecords(site: Site, tree: Tree): readonly SearchRecord[] {
	const views = site.views.filter((view) => tree === undefined || view.trees.has(tree));
	return views.flatMap((view) => policyRecords(site, view, tree));
}

function policyRecords(site: Site, view: PolicyView, tree: Tree): readonly SearchRecord[] {
	const seen = new Set<string>();
	return searchedRevisions(view).flatMap(({ revision, time }) => {
		const { clauses } = site.clausesOf(textVersion(view.policy, revision, tree).source);
		const page = relativeLink(searchAddress(tree), revisionAddress(view.policy.slug, revision.id, tree));
		let heading: string | undefined;
		return clauses.flatMap((clause) => {
			const words = clauseWords(clause);
			const isHeading = clause.kind === 'heading';
			if (isHeading) heading = words;
			if (words === '' || !isNews(seen, clause, time)) return [];
			return [
				{
					url: `${page}#${encodeURIComponent(clause.id)}`,
					words,
					...(isHeading || heading === undefined ? {} : { heading }),
					time,
					policy: view.policy.slug,
				},
			];
		});
	});
}

/** What is in force, then what is to come, then the rest, the latest first. */
function searchedRevisions(view: PolicyView): readonly { revision: Revision; time: SearchTime }[] {
	const upcoming = view.upcoming.filter(isText);
	const isPast = (revision: Revision): boolean => revision !== view.inForce && !upcoming.includes(revision);
	return [
		...(view.inForce === undefined ? [] : [{ revision: view.inForce, time: 'in-force' as const }]),
		...upcoming.map((revision) => ({ revision, time: 'upcoming' as const })),
		...view.texts
			.filter(isPast)
			.toReversed()
			.map((revision) => ({ revision, time: 'past' as const })),
	];
}

/** True for a clause in force, and for a wording not met before. */
function isNews(seen: Set<string>, { runs }: Clause, time: SearchTime): boolean {
	const wording = runs
		.map(({ text }) => text)
		.join('')
		.replace(/\s+/g, ' ')
		.trim();
	const isNew = !seen.has(wording);
	seen.add(wording);
	return isNew || time === 'in-force';
}
