import { clauseWords } from '../clauses/clause-words.ts';
import { viewsIn } from '../exports/published-site.ts';
import { relativeLink, revisionAddress, searchAddress } from '../model/address.ts';
import type { Tree } from '../model/address.ts';
import type { Clause } from '../model/clause.ts';
import type { Language } from '../model/language.ts';
import type { Moment } from '../model/moment.ts';
import type { Revision, SourceText } from '../model/revision.ts';
import { foundAs } from '../model/search-record.ts';
import type { SearchRecord, SearchTime } from '../model/search-record.ts';
import { inForceAt, upcomingAt } from '../timeline/point-in-time.ts';
import { transitionsAfter } from '../timeline/transition.ts';
import { isText } from '../model/revision.ts';
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
 * over, the latest revision that has it standing for all; so when the site is built, and so after each change known to come.
 * Words are the same wording whatever number they bear.
 */
export function foundTexts(site: Site, view: PolicyView, tree: Tree): FoundTexts {
	const records = new Map<string, MutableRecord>();
	for (const [passed, at] of [view.now, ...transitionsAfter(view.timeline, view.now)].entries()) {
		const isNew = wordingMemory();
		for (const { revision, time } of searchedRevisions(view, at)) {
			const { source, recordOf } = searchedText(view, revision, tree);
			let heading: Clause | undefined;
			for (const clause of site.clausesOf(source).clauses) {
				const above = clause.kind === 'heading' ? undefined : heading;
				if (clause.kind === 'heading') heading = clause;
				if (!isNew(clause) && time !== 'in-force') continue;
				const key = `${revision.id} ${clause.start}`;
				const record = records.get(key) ?? recordOf(clause, above);
				record.found.push(foundAs(view.policy.slug, passed, time));
				records.set(key, record);
			}
		}
	}
	return { tree, records: [...records.values()].filter(({ words }) => words !== '') };
}

/** A record that is found as one thing more, change after change. */
type MutableRecord = SearchRecord & { readonly found: string[] };

/** A text that is searched, and what makes of one of its clauses a record that is not found yet. */
interface SearchedText {
	readonly source: SourceText;
	readonly recordOf: (clause: Clause, heading: Clause | undefined) => MutableRecord;
}

function searchedText({ policy }: PolicyView, revision: Revision, tree: Tree): SearchedText {
	const { source, language } = textVersion(policy, revision, tree);
	const page = relativeLink(searchAddress(tree), revisionAddress(policy.slug, revision.id, tree));
	return {
		source,
		recordOf: (clause, heading) => ({
			url: `${page}#${encodeURIComponent(clause.id)}`,
			words: clauseWords(clause),
			...(heading === undefined ? {} : { heading: clauseWords(heading) }),
			found: [],
			language: baseLanguage(language),
		}),
	};
}

/** The languages of the texts that the search of a tree finds. */
export function searchLanguages({ views }: Site, tree: Tree): readonly string[] {
	const languages = viewsIn(views, tree).flatMap(({ policy, texts }) =>
		texts.map((revision) => baseLanguage(textVersion(policy, revision, tree).language)),
	);
	return [...new Set(languages)].toSorted();
}

function baseLanguage(language: Language): string {
	return language.split('-')[0]!;
}

/** What is in force at a moment, then what is to come, then the rest, the latest first. */
function searchedRevisions(
	{ timeline, texts }: PolicyView,
	at: Moment,
): readonly { revision: Revision; time: SearchTime }[] {
	const inForce = inForceAt(timeline, at);
	const upcoming = upcomingAt(timeline, at).filter(isText);
	const isPast = (revision: Revision): boolean => revision !== inForce && !upcoming.includes(revision);
	return [
		...(inForce === undefined ? [] : [{ revision: inForce, time: 'in-force' as const }]),
		...upcoming.map((revision) => ({ revision, time: 'upcoming' as const })),
		...texts
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
