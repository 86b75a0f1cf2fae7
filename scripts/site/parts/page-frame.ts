import type { ProblemBar } from '../preview/problem-bar.ts';
import type { Words } from '../words/words.ts';
import type { Link } from './link.ts';
import type { TimedText } from './timed-text.ts';

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
