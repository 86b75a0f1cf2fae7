/** A policy's slug: its folder below `policies/`, `/` between the parts (`terms/business`). */
export type PolicySlug = string & { readonly __policy: true };

const part = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]*$/u;

/** Address parts that mean something of their own below a policy or the site. */
const reserved = new Set([
	'archive',
	'clauses',
	'compare',
	'moment',
	'verify',
	'search',
	'embed',
	'draft',
	'assets',
]);

/** The slug a path names; undefined where a part is empty, starts with a dot, is reserved or looks like a date. */
export function parsePolicySlug(path: string): PolicySlug | undefined {
	const parts = path.split('/');
	const sound = parts.every(
		(name) => part.test(name) && !reserved.has(name) && !/^\d{4}-\d{2}-\d{2}$/.test(name),
	);
	return sound && path === path.normalize('NFC') ? (path as PolicySlug) : undefined;
}
