import { clauseWords } from '../clauses/clause-words.ts';
import { relativeLink, revisionAddress, searchAddress } from '../model/address.ts';
import type { Tree } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import type { Language } from '../model/language.ts';
import type { Revision } from '../model/revision.ts';
import type { SearchRecord, SearchTime } from '../model/search-record.ts';
import { isText } from './policy-view.ts';
import type { PolicyView } from './policy-view.ts';
import type { Site } from './site.ts';
import { textVersion } from './text-version.ts';

/** What the search of a tree finds in the texts of one policy. */
export interface FoundTexts {
	readonly tree: Tree;
	readonly records: readonly SearchRecord[];
}

/**
 * What the search of a tree finds in a policy: each clause in force, then each wording that is to come, then each that is
 * over, the latest revision that has it standing for all. Words are the same wording whatever number they bear.
 */
export function foundTexts(site: Site, view: PolicyView, tree: Tree): FoundTexts {
	const isNew = wordingMemory();
	const records = searchedRevisions(view).flatMap(({ revision, time }) => {
		const { source, language } = textVersion(view.policy, revision, tree);
		const { clauses } = site.clausesOf(source);
		const page = relativeLink(searchAddress(tree), revisionAddress(view.policy.slug, revision.id, tree));
		let heading: Clause | undefined;
		return clauses.flatMap((clause) => {
			const above = clause.kind === 'heading' ? undefined : heading;
			if (clause.kind === 'heading') heading = clause;
			if (!isNew(clause) && time !== 'in-force') return [];
			const words = clauseWords(clause);
			if (words === '') return [];
			return [
				{
					url: `${page}#${encodeURIComponent(clause.id)}`,
					words,
					...(above === undefined ? {} : { heading: clauseWords(above) }),
					time,
					policy: view.policy.slug,
					language: baseLanguage(language),
				},
			];
		});
	});
	return { tree, records };
}

/** The languages of the texts that the search of a tree finds. */
export function searchLanguages({ views }: Site, tree: Tree): readonly string[] {
	const shown = views.filter((view) => tree === undefined || view.trees.has(tree));
	const languages = shown.flatMap(({ policy, texts }) =>
		texts.map((revision) => baseLanguage(textVersion(policy, revision, tree).language)),
	);
	return [...new Set(languages)].toSorted();
}

function baseLanguage(language: Language): string {
	return language.split('-')[0]!;
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

/** Tells whether a wording is met for the first time, however its lines were broken. */
function wordingMemory(): (clause: Clause) => boolean {
	const seen = new Set<string>();
	return ({ runs }) => {
		const text = runs.map((run) => run.text).join('');
		if (seen.has(text)) return false;
		const wording = text.replace(/\s+/g, ' ').trim();
		const isNew = !seen.has(wording);
		seen.add(wording).add(text);
		return isNew;
	};
}
