import type { ChangeKind } from '../comparison/redline-piece.ts';
import type { RevisionState } from '../timeline/revision-state.ts';
import type { Words } from './words.ts';

/** A link as a template prints it; `href` is relative to the page. */
export interface Link {
	readonly href: string;
	readonly text: string;
}

/** What stands around every page. */
export interface Frame {
	readonly language: string;
	readonly words: Words;
	readonly title: string;
	readonly description?: string;
	/** True where search engines should offer another page instead. */
	readonly isUnlisted: boolean;
	readonly headLinks: readonly HeadLink[];
	/** The folder of scripts and styles, ending in `/`. */
	readonly assets: string;
	readonly home: string;
	readonly siteName: string;
	readonly languages: readonly LanguageLink[];
	readonly notices: readonly Notice[];
	readonly breadcrumbs: readonly Link[];
	readonly builtAt: string;
	readonly footerLinks: readonly Link[];
	/** When what the page says of the present may stop being so, and what it says once that has passed. */
	readonly nextTransition?: { readonly iso: string; readonly warning: string };
}

export interface HeadLink {
	readonly rel: string;
	readonly href: string;
	readonly type?: string;
	readonly hreflang?: string;
	readonly title?: string;
}

export interface LanguageLink {
	readonly code: string;
	readonly name: string;
	readonly href: string;
	readonly isCurrent: boolean;
}

export interface Notice {
	readonly kind: 'sample' | 'preview' | 'translation' | 'draft';
	readonly text: string;
}

/** The author's summary, marked as no part of the text. */
export interface Summary {
	readonly language: string;
	readonly paragraphs: readonly string[];
}

/** One line of what is known of a revision; `code` is shown letter by letter. */
export interface Fact {
	readonly term: string;
	readonly text?: string;
	readonly code?: string;
	readonly href?: string;
	readonly note?: string;
}

/** The box that stands before a text. */
export interface StatusBox {
	readonly state: RevisionState | 'nothing' | 'draft';
	/** The status in a word or two, with the moment it is said of: without it the page would be false one day. */
	readonly heading: string;
	readonly sentences: readonly string[];
	readonly links: readonly Link[];
	readonly summary?: Summary;
	readonly facts: readonly Fact[];
}

/** A link to another revision, with what that one is to this. */
export interface Neighbour extends Link {
	readonly label: string;
	readonly rel?: string;
}

/** A heading in the table of contents; the depth counts from 0. */
export interface ContentsEntry extends Link {
	readonly depth: number;
}

/** What is in force of a policy and what is coming, for a page about more than one text. */
export interface StandingSummary {
	/** The revision in force; absent where none is. */
	readonly inForce?: Link;
	readonly sentences: readonly string[];
	readonly upcoming: readonly Link[];
}

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

/** What a script needs to copy the address or the citation of a clause. */
export interface Citing {
	/** The address of the revision's own page, which stays true. */
	readonly page: string;
	/** `{place}` stands for the clause. */
	readonly pattern: string;
	/** The words of the two buttons and of the places, as JSON. */
	readonly scriptWords: string;
}

/** One revision, the revision in force, or the notice that none is. */
export interface RevisionPage {
	readonly layout: 'layouts/revision.njk';
	readonly frame: Frame;
	readonly title: string;
	readonly edition: string;
	readonly textLanguage: string;
	readonly status: StatusBox;
	readonly contents: readonly ContentsEntry[];
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
	/** The moment the states are said of. */
	readonly asOf: string;
	/** Other ways into the archive. */
	readonly links: readonly Link[];
	readonly rows: readonly ArchiveRow[];
	/** What a star behind a moment of posting means. */
	readonly notes: readonly string[];
}

export interface ArchiveRow {
	readonly state: RevisionState;
	readonly stateWords: string;
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
	readonly sides: readonly {
		readonly label: string;
		readonly title: string;
		readonly href: string;
		readonly state: RevisionState | 'draft';
		readonly sentences: readonly string[];
	}[];
	/** The whole finding in a sentence. */
	readonly verdict: string;
	readonly counts: readonly { readonly change: string; readonly text: string }[];
	readonly summary?: Summary;
	readonly changedClauses: readonly {
		readonly change: string;
		readonly changeWords: string;
		readonly href: string;
		readonly text: string;
	}[];
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
	readonly histories: readonly ClauseHistoryEntry[];
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
		readonly redlineHtml: string;
	}[];
}

/** The choice of any two revisions, compared in the reader's browser. */
export interface ComparePage {
	readonly layout: 'layouts/compare.njk';
	readonly frame: Frame;
	readonly heading: string;
	readonly options: readonly { readonly id: string; readonly text: string }[];
	/** What the choice begins with. */
	readonly chosen: { readonly from: string; readonly to: string };
	/** The comparisons that have a page of their own, the latest first. */
	readonly pairs: readonly Link[];
	/** What the script says, as JSON. */
	readonly scriptWords: string;
	readonly compareScriptHref: string;
	readonly kinds: ComparisonPage['kinds'];
	readonly textLanguage: string;
	readonly isFilledByScript: true;
	readonly redlineHtml: '';
}

/** What is said where an address leads nowhere. */
export interface NotFoundPage {
	readonly layout: 'layouts/not-found.njk';
	readonly frame: Frame;
}

/** Everything a template may know. */
export type Page =
	IndexPage | RevisionPage | ArchivePage | ComparisonPage | ComparePage | ClausesPage | NotFoundPage;
