import { comparisonAddress, revisionAddress } from '../model/address.ts';
import type { Address, Pair } from '../model/address.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Moment } from '../model/moment.ts';
import type { PolicySlug } from '../model/policy-slug.ts';
import type { Revision } from '../model/revision.ts';
import type { PolicyView } from '../site/policy-view.ts';
import { siteOf } from '../site/site.ts';
import type { Site } from '../site/site.ts';
import type { Period } from '../timeline/period.ts';
import { compareTurns } from '../timeline/turn-order.ts';
import { periodsKnownThen, periodsWithin } from './bundle-span.ts';
import type { BundleSpan } from './bundle-span.ts';

/** What is to be packed, and of what. */
export interface AskedBundle {
	readonly catalogue: Catalogue;
	readonly now: Moment;
	readonly slug: PolicySlug;
	readonly span: BundleSpan;
	readonly typeset: Site['typeset'];
	readonly verifier: string;
}

/** What a bundle is made from; undefined where nothing of the policy is posted yet. */
export function bundleRequest(asked: AskedBundle): BundleRequest | undefined {
	const { catalogue, now, typeset, span, verifier, slug } = asked;
	const site = siteOf(catalogue, {
		now,
		typeset,
		problems: [],
		isPreview: false,
		hasSearch: false,
		pathPrefix: '/',
	});
	const view = site.views.find(({ policy }) => policy.slug === slug);
	return view && { site, view, span, verifier };
}

/** What a bundle is made from. */
export interface BundleRequest {
	readonly site: Site;
	readonly view: PolicyView;
	readonly span: BundleSpan;
	/** The program that verifies it, which goes into it. */
	readonly verifier: string;
}

/** What a bundle holds: what was in force when, and the comparisons of each text with the one before. */
export interface BundleContents {
	/** In order, gaps included. */
	readonly periods: readonly Period[];
	/** What was known then where that was something else. */
	readonly knownThen: readonly Period[];
	/** Each of them once, in the order of their turns. */
	readonly texts: readonly Revision[];
	readonly pairs: readonly Pair[];
}

/** The contents of the bundle of a policy for a span. */
export function bundleContents({ site, view, span }: BundleRequest): BundleContents {
	const periods = periodsWithin(view.timeline, span);
	const knownThen = periodsKnownThen(site.knownPeriodsOf(view), span);
	const held = new Set([...periods, ...knownThen].map(({ revision }) => revision?.id));
	const texts = view.timeline.entries
		.filter(({ revision }) => held.has(revision.id))
		.toSorted(compareTurns)
		.map(({ revision }) => revision);
	const pairs = texts.slice(1).map((to, index) => ({ from: texts[index]!.id, to: to.id }));
	return { periods, knownThen, texts, pairs };
}

/** The folder of a text in a bundle: its address on the site. */
export function textFolder({ view }: BundleRequest, { id }: Revision): Address {
	return revisionAddress(view.policy.slug, id, undefined);
}

/** The folder of a comparison in a bundle. */
export function comparisonFolder({ view }: BundleRequest, pair: Pair): Address {
	return comparisonAddress(view.policy.slug, pair, undefined);
}
