import type { SearchWords } from '../../browser/search-words.ts';
import type { SectionLabels } from '../../comparison/redline/section-labels.ts';
import type { CountedWords } from '../../model/counted-words.ts';
import type { Language } from '../../model/language.ts';
import { belarusian } from './words-be.ts';
import { english } from './words-en.ts';
import { russian } from './words-ru.ts';

/** What the interface says, complete in one language. Sentences about status and time are the timeline's. */
export interface Words {
	readonly skipToText: string;
	readonly allPolicies: string;
	readonly policies: string;
	/** Beneath what a text is: the moment it is said of; beneath what it becomes: that from which it is so. */
	readonly statusAt: (moment: string) => string;
	readonly statusFrom: (moment: string) => string;
	/** Before a state, where the moment is said already. */
	readonly state: string;
	/** Over the states of a table, all said of one moment. */
	readonly stateAt: (moment: string) => string;
	readonly contents: string;
	/** Of a heading: how many stand under it. */
	readonly headingsWithin: CountedWords;
	readonly text: string;
	readonly archive: string;
	readonly archiveOf: (title: string) => string;
	readonly comparison: string;
	readonly revision: string;
	readonly posted: string;
	readonly commencement: string;
	readonly until: string;
	/** The ends of the time in which nothing is in force because of a repeal. */
	readonly repealedFrom: string;
	readonly repealedUntil: string;
	readonly kinds: Readonly<Record<'edition' | 'correction' | 'withdrawal' | 'repeal', string>>;
	readonly approved: string;
	/** Of the act that approved. */
	readonly dated: (day: string) => string;
	/** Over all that is recorded of a revision. */
	readonly record: string;
	readonly digest: string;
	readonly digestNote: string;
	readonly source: string;
	readonly asData: string;
	readonly feed: string;
	readonly calendar: string;
	readonly log: string;
	readonly summary: string;
	readonly summaryNote: string;
	readonly previous: string;
	readonly next: string;
	readonly current: string;
	readonly previousComparison: string;
	readonly nextComparison: string;
	readonly download: string;
	readonly redlineForWord: string;
	readonly sourcesAsPatch: string;
	readonly neighbours: string;
	readonly whatChanged: string;
	readonly compareWithCurrent: string;
	readonly momentNotRecorded: string;
	readonly backfilled: string;
	/** In a few words, over `statusAt`. */
	readonly nothingInForce: string;
	readonly noEnd: string;
	readonly preview: string;
	/** Over what is wrong with the sources of a preview. */
	readonly problems: CountedWords;
	/** Whose days and hours the page tells. */
	readonly zoneNote: (zone: string) => string;
	/** Without a full stop: in Russian and Belarusian a day ends with one. */
	readonly builtAt: (moment: string) => string;
	/** Of a page that is not made anew until what it tells changes; without a full stop as well. */
	readonly lastChangeAt: (moment: string) => string;
	readonly notTranslated: string;
	/** Of a page that tells of all revisions together. */
	readonly notAllTranslated: string;
	readonly prevails: (language: string) => string;
	/** Of a translation that came after its revision was posted, or was changed since. */
	readonly translationUnrecorded: string;
	readonly parallel: string;
	/** Beside a text that has translations. */
	readonly prevailsHere: (languages: string) => string;
	readonly nearestTranslation: string;
	readonly readOriginal: string;
	readonly from: string;
	readonly to: string;
	readonly compare: string;
	readonly inForceOn: string;
	readonly inForceOnTo: string;
	readonly compareWithoutScript: string;
	readonly readyComparisons: string;
	readonly stepByStep: string;
	readonly withCurrent: string;
	readonly comparing: string;
	readonly compareFailed: string;
	readonly compareUnknown: string;
	/** Of a notice, by its name. */
	readonly compareNotice: (name: string) => string;
	/** Where the day since which changes are asked for is still to come. */
	readonly compareAhead: string;
	readonly wordWorking: string;
	readonly wordFailed: string;
	readonly compareAny: string;
	readonly since: (day: string) => string;
	/** Of a clause; given the words of `since`. */
	readonly reads: (since: string) => string;
	/** Of a clause of an old text: where it stands in another revision, or that it does not. */
	readonly placeIn: (revision: string, place: string) => string;
	readonly goneIn: (revision: string) => string;
	/**
	 * For the script that copies: a numbered place, by the letter of their ids the places without a number, and what its
	 * buttons say, `all` that which shows the others beside every clause.
	 */
	readonly citing: Readonly<
		Record<'place' | 'p' | 'i' | 'r' | 'c' | 'quoted' | 'all' | 'link' | 'citation' | 'copied', string>
	>;
	readonly clauseHistories: string;
	readonly clauseHistoriesLead: string;
	/** How many clauses have their histories in a part. */
	readonly clausesWithin: CountedWords;
	readonly standingClauses: string;
	readonly removedClauses: string;
	readonly removedOn: (day: string) => string;
	readonly period: (from: string, until: string | undefined) => string;
	readonly constantClauses: CountedWords;
	readonly changedClauses: string;
	readonly noChanges: string;
	readonly onlyWhiteSpace: string;
	readonly section: SectionLabels;
	readonly redline: string;
	/** The ways to look at a redline. */
	readonly views: Readonly<Record<'legend' | 'changes' | 'full' | 'pair', string>>;
	/** Over the kinds of change that can be left unmarked. */
	readonly kindsLegend: string;
	readonly inserted: string;
	readonly deleted: string;
	readonly moved: string;
	readonly nothingPublished: string;
	readonly languages: string;
	readonly breadcrumbs: string;
	readonly notFound: string;
	readonly notFoundAdvice: string;
	/** Where scripts do not run, which would lead on. */
	readonly notFoundComparison: string;
	readonly table: string;
	readonly search: string;
	readonly searchFor: string;
	readonly searchIn: string;
	readonly searchEverywhere: string;
	readonly searchArchive: string;
	readonly searchLead: string;
	readonly searchUnavailable: string;
	/** After the title of a policy. */
	readonly searchUntranslated: (language: string) => string;
	readonly searchScript: SearchWords;
	readonly withoutSearch: string;
}

/** The words of each interface language. */
export const interfaceWords = { ru: russian, en: english, be: belarusian } as const satisfies Record<
	string,
	Words
>;

/** The words for a language, or those of the nearest we have: a variant speaks its base language, any other English. */
export function wordsFor(language: Language): Words {
	const base = language.split('-')[0]!;
	return base in interfaceWords ? interfaceWords[base as keyof typeof interfaceWords] : english;
}
