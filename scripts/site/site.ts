import { clauseReader } from '../clauses/clause-text.ts';
import { compareTexts } from '../comparison/comparison.ts';
import type { RedlineRow } from '../comparison/redline-row.ts';
import { redline } from '../comparison/redline.ts';
import { tilingFault } from '../comparison/tiling.ts';
import type { Tree } from '../model/address.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { ClauseText } from '../model/clause.ts';
import type { Comparison } from '../model/comparison.ts';
import type { Moment } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/revision.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { knownPeriods } from '../timeline/known-period.ts';
import type { KnownPeriod } from '../timeline/known-period.ts';
import { nextTransitionOfAny } from '../timeline/transition.ts';
import { boundedMemo } from './bounded-memo.ts';
import { policyHistories } from './policy-history.ts';
import type { PolicyHistory } from './policy-history.ts';
import { policyView, translationTrees } from './policy-view.ts';
import type { PolicyView } from './policy-view.ts';

/** What every page of one build is made from. */
export interface Site {
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
	readonly trees: readonly Exclude<Tree, undefined>[];
	readonly nextTransition: Moment | undefined;
	readonly publicationLog: string;
	readonly clausesOf: (source: SourceText) => ClauseText;
	/** Throws where the comparison does not rebuild both texts: a redline that loses a character is never published. */
	readonly comparisonOf: (from: SourceText, to: SourceText) => Comparison;
	readonly redlineOf: (from: SourceText, to: SourceText) => readonly RedlineRow[];
	readonly historyOf: (view: PolicyView, tree: Tree) => PolicyHistory;
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

/** Clause trees are kept for about this many characters of source: a policy's neighbours, not a whole archive. */
const keptCharacters = 4_000_000;

/** The answers about any moment are kept for policies of about this many revisions in all. */
const keptPeriods = 20_000;

/** The site of a catalogue at a moment. */
export function siteOf(catalogue: Catalogue, options: SiteOptions): Site {
	const views = catalogue.policies
		.map((policy) => policyView(policy, options.now, options.isPreview))
		.filter(isPublic);
	const readClauses = clauseReader();
	const clausesOf = boundedMemo((source: SourceText) => readClauses(source.body), {
		weight: (source) => source.body.length,
		total: keptCharacters,
	});
	const comparisonOf = pairMemo((from, to) => checkedComparison(clausesOf, from, to));
	const redlineOf = pairMemo((from, to) => redline(clausesOf(from), clausesOf(to), comparisonOf(from, to)));
	return {
		...options,
		settings: catalogue.settings,
		views,
		trees: translationTrees(views),
		nextTransition: nextTransitionOfAny(
			views.map((view) => view.timeline),
			options.now,
		),
		publicationLog: catalogue.publicationLog,
		clausesOf,
		comparisonOf,
		redlineOf,
		historyOf: policyHistories({ clausesOf, comparisonOf, redlineOf }),
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

function checkedComparison(clausesOf: Site['clausesOf'], from: SourceText, to: SourceText): Comparison {
	const comparison = compareTexts(clausesOf(from), clausesOf(to));
	const fault = tilingFault(comparison, from.body, to.body);
	if (fault !== undefined) throw new Error(`comparing ${from.path} with ${to.path}: ${fault}`);
	return comparison;
}

/** Remembers what was made of two texts: their page, the data beside it and the histories all ask for it. */
function pairMemo<Value>(
	make: (from: SourceText, to: SourceText) => Value,
): (from: SourceText, to: SourceText) => Value {
	const made = boundedMemo(({ from, to }: SourcePair) => make(from, to), {
		weight: ({ from, to }) => from.body.length + to.body.length,
		total: keptCharacters,
	});
	const pairs = new Map<SourceText, Map<SourceText, SourcePair>>();
	return (from, to) => {
		const partners = pairs.get(from) ?? new Map<SourceText, SourcePair>();
		const pair = partners.get(to) ?? { from, to };
		pairs.set(from, partners.set(to, pair));
		return made(pair);
	};
}

interface SourcePair {
	readonly from: SourceText;
	readonly to: SourceText;
}
