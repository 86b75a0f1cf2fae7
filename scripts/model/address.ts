import type { Language } from './language.ts';
import type { PolicySlug } from './policy-slug.ts';
import type { RevisionId } from './revision-id.ts';

/**
 * A place in the site, relative to its root: `` for the root, `privacy/archive/` for a page, `privacy/feed.xml` for a
 * file (docs/data.md). Not percent-encoded.
 */
export type Address = string & { readonly __address: true };

/** The tree a page stands in: a translation's, or where undefined the main one, in which each text prevails. */
export type Tree = Language | undefined;

/** The index of a tree. */
export function indexAddress(tree: Tree): Address {
	return (tree === undefined ? '' : `${tree}/`) as Address;
}

/** The page of the revision in force. */
export function policyAddress(policy: PolicySlug, tree: Tree): Address {
	return `${indexAddress(tree)}${policy}/` as Address;
}

/** The page of one revision, for ever. */
export function revisionAddress(policy: PolicySlug, revision: RevisionId, tree: Tree): Address {
	return `${policyAddress(policy, tree)}${revision}/` as Address;
}

/** The list of every revision. */
export function archiveAddress(policy: PolicySlug, tree: Tree): Address {
	return `${policyAddress(policy, tree)}archive/` as Address;
}

/** The history of each clause. */
export function clausesAddress(policy: PolicySlug, tree: Tree): Address {
	return `${policyAddress(policy, tree)}clauses/` as Address;
}

/** The choice of any two revisions to compare. */
export function compareAddress(policy: PolicySlug, tree: Tree): Address {
	return `${policyAddress(policy, tree)}compare/` as Address;
}

/** The answers to what was in force at any moment. */
export function momentAddress(policy: PolicySlug, tree: Tree): Address {
	return `${policyAddress(policy, tree)}moment/` as Address;
}

/** Where a reader checks a saved page or text. */
export function verifyAddress(tree: Tree): Address {
	return `${indexAddress(tree)}verify/` as Address;
}

/** The page for authors of other pages, who embed what is in force; it stands in the main tree alone. */
export function embedAddress(): Address {
	return 'embed/' as Address;
}

/** The search over every text of a tree. */
export function searchAddress(tree: Tree): Address {
	return `${indexAddress(tree)}search/` as Address;
}

/** Two revisions of one policy, as a comparison leads from one to the other. */
export interface Pair {
	readonly from: RevisionId;
	readonly to: RevisionId;
}

/** The comparison of two revisions. */
export function comparisonAddress(policy: PolicySlug, { from, to }: Pair, tree: Tree): Address {
	return `${policyAddress(policy, tree)}${from}...${to}/` as Address;
}

/** A file or page below another page. */
export function below(page: Address, name: string): Address {
	return `${page}${name}` as Address;
}

/** The link from a page to another place, percent-encoded and relative, so that it holds under any path and on a disk. */
export function relativeLink(from: Address, to: Address): string {
	let shared = 0;
	for (let place = 0; place < to.length && from.charCodeAt(place) === to.charCodeAt(place); place++) {
		if (to.charCodeAt(place) === slash) shared = place + 1;
	}
	let up = '';
	for (let place = shared; place < from.length; place++) {
		if (from.charCodeAt(place) === slash) up += '../';
	}
	return up + encodedAddress(to.slice(shared) as Address) || './';
}

const slash = '/'.charCodeAt(0);

/** An address as a path below the site's root, percent-encoded. */
export function encodedAddress(address: Address): string {
	return isPlain.test(address) ? address : address.split('/').map(encodeURIComponent).join('/');
}

/** What percent-encoding leaves as it is. */
const isPlain = /^[\w./~-]*$/;
