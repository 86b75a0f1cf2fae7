import type { PolicySlug } from '../model/policy-slug.ts';
import type { BuiltSite } from '../store/site/built-site.ts';
import type { Pack, PackedFile } from '../store/site/pack.ts';
import type { TakenSite } from '../store/site/spare-site.ts';

/** The pack with a key; undefined where there is none. Asking gives it no claim to stay. */
export type PackOf = (key: string | undefined) => Pack | undefined;

/** True where a site that was looked through has every file of a policy's pack as it was unpacked. */
export type HasWhole = (slug: PolicySlug, key: string) => boolean;

/** What tells so of the site a build writes into, if it writes into one. */
export function wholePolicies(site: TakenSite | undefined): HasWhole {
	if (site === undefined) return () => false;
	// All may be touched, of thousands of policies: each address is looked at once, and not once a policy.
	const touched = new Set([...site.touched].flatMap(foldersOf));
	return (slug, key) => site.packs[slug] === key && !touched.has(slug);
}

/** The folders a file is in, as they are called in the main tree and in that of a language. */
function foldersOf(address: string): readonly string[] {
	const folders: string[] = [];
	const tree = address.indexOf('/') + 1;
	for (let end = address.indexOf('/'); end !== -1; end = address.indexOf('/', end + 1)) {
		folders.push(address.slice(0, end));
		if (end > tree) folders.push(address.slice(tree, end));
	}
	return folders;
}

/**
 * The files of a site that the next, which is written into it, has no more: of those that were in no pack, or in a pack it
 * has not. `written` are the addresses of all files of the next that are not in a pack of both.
 */
export function goneFiles(
	site: BuiltSite,
	{ packs, written }: Pick<BuiltSite, 'packs'> & { readonly written: ReadonlySet<string> },
	packOf: PackOf,
): readonly string[] {
	const unpacked = Object.entries(site.packs).flatMap(([slug, key]) =>
		packs[slug] === key ? [] : filesOf(packOf(key)).map(({ address }) => address),
	);
	return [...site.others, ...unpacked].filter((address) => !written.has(address));
}

/** The files of a pack; none where there is none. */
export function filesOf(pack: Pack | undefined): readonly PackedFile[] {
	return pack?.files ?? [];
}
