import { below, policyAddress } from '../../model/address.ts';
import type { Address } from '../../model/address.ts';
import { policyPages } from '../policy-pages.ts';
import type { SiteFile, SitePage } from '../site-page.ts';
import { commonPages, placedPolicies } from '../site-pages.ts';
import type { Site } from '../site.ts';

/** Finds the pages of a site, and the files beside them, without making a list of all. */
export interface PageFinder {
	/** The page whose HTML is at an address. */
	readonly pageAt: (file: Address) => SitePage | undefined;
	/** Made anew, as is whatever else stands beside the same page. */
	readonly fileAt: (file: Address) => SiteFile | undefined;
}

type Pages = ReadonlyMap<Address, SitePage>;

/** The finder of a site; the pages of a policy are listed when one of them is first asked for. */
export function pageFinder(site: Site): PageFinder {
	const lists = new Map<Address, () => Pages>([['' as Address, listedOnce(() => commonPages(site))]]);
	for (const { view, tree } of placedPolicies(site)) {
		const pages = listedOnce(() => policyPages(site, view, tree));
		lists.set(policyAddress(view.policy.slug, tree), pages);
	}
	const pageAt = (file: Address): SitePage | undefined => {
		// The slug of one policy may lie below another's.
		for (const folder of foldersAbove(file)) {
			const page = lists.get(folder)?.().get(file);
			if (page !== undefined) return page;
		}
		return undefined;
	};
	const fileAt = (file: Address): SiteFile | undefined => {
		for (const folder of foldersAbove(file).flatMap(makersFor)) {
			const files = pageAt(below(folder, 'index.html'))?.files() ?? [];
			const found = files.find(({ address }) => address === file);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	return { pageAt, fileAt };
}

/** The folders whose pages make the files of a folder: what is announced of a policy is made with its archive. */
function makersFor(folder: Address): readonly Address[] {
	return [folder, below(folder, 'archive/')];
}

function listedOnce(list: () => readonly SitePage[]): () => Pages {
	let pages: Pages | undefined;
	return () => (pages ??= new Map(list().map((page) => [page.file, page])));
}

/** `privacy/archive/`, `privacy/` and the root for `privacy/archive/index.html`. */
function foldersAbove(file: Address): readonly Address[] {
	const parts = file.split('/').slice(0, -1);
	return [...parts.keys(), parts.length]
		.map((length) => parts.slice(0, length))
		.map((above) => above.map((part) => `${part}/`).join('') as Address)
		.toReversed();
}
