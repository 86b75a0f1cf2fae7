import type { ChangeKind } from '../../comparison/redline/redline-piece.ts';
import type { ComparedSide } from '../parts/compared-side.ts';
import type { EmbedPage } from './embed-page.ts';
import type { SearchPage } from './search-page.ts';
import type { VerifyPage } from './verify-page.ts';
import type { StateWords } from '../parts/state-words.ts';
import type { MomentWords } from '../words/moment-words.ts';
import type {
	Citing,
	ComparedOption,
	Frame,
	Link,
	Neighbour,
	RunningHead,
	SinceForm,
	StandingSummary,
	StatusBox,
	Summary,
} from '../parts/page-parts.ts';

/** The index of a tree. */
export interface IndexPage {
	readonly layout: 'layouts/index.njk';
	readonly frame: Frame;
	readonly heading: string;
	readonly policies: readonly {
		readonly title: string;
		readonly language: string;
		readonly href: string;
		readonly sample?: string;
		readonly standing: StandingSummary;
		readonly archiveHref: string;
		readonly archiveLabel: string;
	}[];
	/** The moment all of it is said of. */
	readonly asOf: string;
}

/** One revision, the revision in force, or the notice that none is. */
export interface RevisionPage {
	readonly layout: 'layouts/revision.njk';
	readonly frame: Frame;
	readonly title: string;
	readonly edition: string;
	readonly textLanguage: string;
	readonly status: StatusBox;
	readonly running: readonly RunningHead[];
	/** On the policy's own page. */
	readonly since?: SinceForm;
	/** The table of contents; absent where there is none. */
	readonly contentsHtml?: string;
	/** Absent where there is no text to show. */
	readonly textHtml?: string;
	/** How a clause is cited; absent where there is nothing to cite. */
	readonly citing?: Citing;
	readonly neighbours: readonly Neighbour[];
}

/** Every revision of a policy. */
export interface ArchivePage {
	readonly layout: 'layouts/archive.njk';
	readonly frame: Frame;
	readonly heading: string;
	readonly standing: StandingSummary;
	/** The moment the states are said of, as a sentence and over the column of states. */
	readonly asOf: string;
	readonly stateHeading: string;
	/** Other ways into the archive. */
	readonly links: readonly Link[];
	readonly rows: readonly ArchiveRow[];
	/** What a star behind a moment of posting means. */
	readonly notes: readonly string[];
}

export interface ArchiveRow {
	readonly states: readonly StateWords[];
	readonly href: string;
	readonly date: string;
	/** Absent for a plain edition. */
	readonly kind?: string;
	readonly posted: string;
	readonly postedNote?: string;
	readonly commencement: string;
	readonly until: string;
	/** The comparison that brought it in, and that with the one in force; the label says of which revisions. */
	readonly links: readonly (Link & { readonly label: string })[];
	readonly summary?: { readonly language: string; readonly text: string };
}

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

/** What each clause was, from when to when. */
export interface ClausesPage {
	readonly layout: 'layouts/clauses.njk';
	readonly frame: Frame;
	readonly heading: string;
	readonly lead: string;
	readonly textLanguage: string;
	readonly groups: readonly ClauseGroup[];
	/** How many clauses have been what they are from the first text on. */
	readonly constant?: string;
}

/** The histories of clauses that stand, or of those that do no more. */
export interface ClauseGroup {
	readonly heading: string;
	/** Of the text's own words, their language. */
	readonly partLanguage?: string;
	readonly areOpen: boolean;
	readonly parts: readonly {
		readonly heading?: string;
		readonly count: string;
		readonly histories: readonly ClauseHistoryEntry[];
	}[];
}

export interface ClauseHistoryEntry {
	readonly id: string;
	readonly text: string;
	/** Since when it reads so, or when it was removed. */
	readonly state: string;
	/** The latest first. */
	readonly steps: readonly {
		readonly change: string;
		readonly period: string;
		readonly revision: Link;
		/** Where it stood. */
		readonly place: string;
		/** The first wording, or what changed in the one before; absent where the words stayed. */
		readonly wordsHtml?: string;
	}[];
}

/** The choice of any two revisions, compared in the reader's browser. */
export interface ComparePage {
	readonly layout: 'layouts/compare.njk';
	readonly frame: Frame;
	readonly heading: string;
	/** The two the choice begins with are marked. */
	readonly options: readonly ComparedOption[];
	/** The comparisons that have a page of their own, the latest first. */
	readonly readyGroups: readonly { readonly heading: string; readonly pairs: readonly Link[] }[];
	/** What the script says, as JSON. */
	readonly scriptWords: string;
	readonly compareScriptHref: string;
	readonly kinds: ComparisonPage['kinds'];
	readonly textLanguage: string;
	/** The comparison itself comes from the script. */
	readonly isFilledByScript: true;
}

/** A translation beside the text that prevails. */
export interface ParallelPage {
	readonly layout: 'layouts/parallel.njk';
	readonly frame: Frame;
	readonly title: string;
	readonly edition: string;
	/** What the revision is, in a sentence. */
	readonly standing: string;
	readonly running: readonly RunningHead[];
	readonly textHtml: string;
}

/** What was in force at any moment, as known at any other. */
export interface MomentPage {
	readonly layout: 'layouts/moment.njk';
	readonly frame: Frame;
	readonly heading: string;
	readonly moment: MomentWords;
	readonly zoneNote: string;
	/** What the script says, as JSON. */
	readonly scriptWords: string;
	readonly momentScriptHref: string;
	/** What holds by all that is posted, and what was known once and is no more. */
	readonly tables: readonly {
		readonly heading: string;
		readonly lead: string;
		readonly rows: readonly PeriodRow[];
	}[];
}

export interface PeriodRow {
	readonly from: string;
	readonly until: string;
	/** From when until when it was known so. */
	readonly known: string;
	/** In a gap. */
	readonly nothing?: string;
	/** What is in force, or in a gap the notice that made it. */
	readonly revision?: Link;
}

/** What is said where an address leads nowhere. */
export interface NotFoundPage {
	readonly layout: 'layouts/not-found.njk';
	readonly frame: Frame;
}

/** Everything a template may know. */
export type Page =
	| IndexPage
	| RevisionPage
	| ArchivePage
	| ComparisonPage
	| ComparePage
	| ClausesPage
	| MomentPage
	| ParallelPage
	| SearchPage
	| EmbedPage
	| VerifyPage
	| NotFoundPage;
