import type { RevisionState } from '../../timeline/revision-state.ts';
import type { ProblemBar } from '../preview/problem-bar.ts';
import type { SinceWords } from '../words/since-words.ts';
import type { Words } from '../words/words.ts';

/** A link as a template prints it; `href` is relative to the page. */
export interface Link {
	readonly href: string;
	readonly text: string;
	/** The moment (ISO 8601) from which the words may no longer fit. */
	readonly until?: string;
}

/** What stands around every page. */
export interface Frame {
	readonly language: string;
	readonly words: Words;
	readonly title: string;
	readonly description?: string;
	/** True where search engines should offer another page instead. */
	readonly isUnlisted: boolean;
	/** The page's Content-Security-Policy. */
	readonly contentPolicy: string;
	readonly openGraph: readonly { readonly property: string; readonly content: string }[];
	/** What the page shows, as JSON-LD fit for a block of data. */
	readonly structuredDataHtml?: string;
	readonly headLinks: readonly HeadLink[];
	/** The folder of scripts and styles, ending in `/`. */
	readonly assets: string;
	readonly home: string;
	readonly siteName: string;
	/** The language the site is named in. */
	readonly siteLanguage: string;
	/** True where the policy's title is as long as a paragraph. */
	readonly hasLongTitle: boolean;
	/** Absent where the site has no search. */
	readonly searchHref?: string;
	readonly languages: readonly LanguageLink[];
	readonly notices: readonly Notice[];
	/** In a preview whose sources have problems. */
	readonly problemBar?: ProblemBar;
	readonly breadcrumbs: readonly Link[];
	readonly speaksOf: string;
	readonly zoneNote: string;
	readonly footerLinks: readonly Link[];
	/** When what the page says of the present may stop being so, and what it says once that has passed. */
	readonly nextTransition?: {
		readonly iso: string;
		readonly warning: string;
		readonly changes: readonly TimedText[];
	};
}

/**
 * Words that hold from a moment until another (ISO 8601), open where an end is absent. Without a script those that hold
 * when the page is made are shown, with that moment beside them; a script shows those that hold when it is read.
 */
export interface TimedText {
	readonly text: string;
	readonly from?: string;
	readonly until?: string;
	/** What follows the words. */
	readonly link?: Link;
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

/** A form that leads to what changed since a day. */
export interface SinceForm {
	readonly words: SinceWords;
	readonly compareHref: string;
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

/** A status in a word or two, and the moment it is said of: without it the page would be false one day. */
export interface StatusHeading extends TimedText {
	readonly moment?: string;
}

/** The box that stands before a text. */
export interface StatusBox {
	readonly state: RevisionState | 'nothing' | 'draft';
	/** The status, then what it becomes, as far as is known. */
	readonly headings: readonly StatusHeading[];
	readonly sentences: readonly string[];
	/** When the next change comes; absent where a sentence says so, or the box is not about what is in force. */
	readonly outlook?: TimedText;
	readonly links: readonly Link[];
	readonly summary?: Summary;
	readonly facts: readonly Fact[];
}

/** Which text this is, at the head of every sheet of paper; its link leads to the one in force. */
export interface RunningHead extends TimedText {
	/** What the document is called, as a sentence: said on paper alone. */
	readonly document: string;
	/** True of a text that is not the one in force: on a screen the words stay in sight, wherever in it a link leads. */
	readonly isWarning: boolean;
}

/** A link to another revision, with what that one is to this. */
export interface Neighbour extends Link {
	readonly label: string;
	readonly rel?: string;
}

/** What is in force of a policy and what is coming, for a page about more than one text. */
export interface StandingSummary {
	/** The revision in force; absent where none is. */
	readonly inForce?: Link;
	readonly sentences: readonly string[];
	/** Until when the revision is surely the one in force (ISO 8601); absent where no change is known. */
	readonly until?: string;
	/** When the next change comes, or that none is known; absent where a sentence says so. */
	readonly outlook?: TimedText;
	/** What is in force once that has come. */
	readonly changes: readonly TimedText[];
	readonly upcoming: readonly Link[];
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

/** A revision that can be chosen on either side of a comparison, and whether the choice begins with it there. */
export interface ComparedOption {
	readonly id: string;
	readonly text: string;
	readonly isFrom: boolean;
	readonly isTo: boolean;
}
