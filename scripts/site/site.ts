import { postedLog } from '../log/posted-log.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Language } from '../model/language.ts';
import type { Moment } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { knownPeriods } from '../timeline/known-period.ts';
import type { KnownPeriod } from '../timeline/known-period.ts';
import { earliest } from '../timeline/transition.ts';
import { boundedMemo } from './bounded-memo.ts';
import { policyView, translationTrees } from './policy-view.ts';
import type { PolicyView } from './policy-view.ts';
import { textMemory } from './text-memory.ts';
import type { TextMemory } from './text-memory.ts';

/** What every page of one build is made from. */
export interface Site extends TextMemory {
	readonly settings: SiteSettings;
	/** The moment the site speaks of, and the one it says it was made at. */
	readonly now: Moment;
	readonly isPreview: boolean;
	/** What a preview tells of its sources. */
	readonly problems: readonly Problem[];
	/** True where the pages of the search have an index to search in. */
	readonly hasSearch: boolean;
	/** Makes a PDF of the JSON of a document; absent where the site has none. */
	readonly typeset: ((document: string) => Uint8Array) | undefined;
	/** The path the site is served under, ending in `/`; used only where a page does not know its own address. */
	readonly pathPrefix: string;
	readonly views: readonly PolicyView[];
	readonly trees: readonly Language[];
	readonly nextTransition: Moment | undefined;
	readonly publicationLog: string;
	/** The part of the log the site serves: what is posted after now does not exist on it. Empty where nothing is recorded. */
	readonly postedLog: string;
	readonly knownPeriodsOf: (view: PolicyView) => readonly KnownPeriod[];
}

/** How a build was asked for. */
export interface SiteOptions {
	readonly now: Moment;
	readonly isPreview: boolean;
	readonly problems: readonly Problem[];
	readonly hasSearch: boolean;
	readonly typeset: Site['typeset'];
	readonly pathPrefix: string;
}

/** The answers about any moment are kept for policies of about this many revisions in all. */
const keptPeriods = 20_000;

/** What may be at hand from an earlier catalogue or moment. */
export interface SiteMemory {
	readonly texts: TextMemory;
	readonly view: typeof policyView;
}

/** The site of a catalogue at a moment. */
export function siteOf(
	catalogue: Catalogue,
	options: SiteOptions,
	{ texts, view }: SiteMemory = { texts: textMemory(), view: policyView },
): Site {
	const views = catalogue.policies
		.map((policy) => view(policy, options.now, options.isPreview))
		.filter(isPublic);
	return {
		...options,
		...texts,
		settings: catalogue.settings,
		views,
		trees: translationTrees(views),
		nextTransition: earliest(views.map(({ nextTransition }) => nextTransition)),
		publicationLog: catalogue.publicationLog,
		postedLog: postedLog(catalogue.publicationLog, catalogue.publications, options.now),
		knownPeriodsOf: boundedMemo(({ policy, now }: PolicyView) => knownPeriods(policy.revisions, now), {
			weight: ({ entries }) => entries.length,
			total: keptPeriods,
		}),
	};
}

/** A policy of which nothing is posted yet does not exist on the public site. */
function isPublic({ entries, draft }: PolicyView): boolean {
	return entries.length > 0 || draft !== undefined;
}
