import type { BuiltSite } from './built-site.ts';
import { clubAddress } from './club.ts';
import { htmlPage, ofClass, type HtmlElement, type HtmlPage } from './html-page.ts';

/** What a page asks for or leads to, as its attribute says. */
export interface SiteLink {
	readonly page: string;
	readonly element: string;
	readonly target: string;
	/** True for a link an author wrote into a text, which may lead anywhere. */
	readonly isOfText: boolean;
}

/** Every link, script, style and picture of a page. */
export function linksOf(path: string, page: HtmlPage): readonly SiteLink[] {
	const ofText = new Set(page.elements.filter(ofClass('text')).flatMap((text) => hrefsOf(text.within)));
	return page.elements.flatMap((element) =>
		['href', 'src', 'srcset', 'action', 'data', 'poster'].flatMap((name) => {
			const target = element.attribute(name);
			const isOfText = target !== undefined && element.name === 'a' && ofText.has(target);
			return target === undefined ? [] : [{ page: path, element: element.name, target, isOfText }];
		}),
	);
}

/**
 * Why a link leads nowhere in the site; undefined where it leads to a file, and to an id there where it names one. A link
 * that begins with the address the site is published at is one into the site.
 */
export function linkFault(site: BuiltSite, { page, target }: SiteLink): string | undefined {
	const inside = target.startsWith(clubAddress) ? `/${target.slice(clubAddress.length)}` : target;
	const url = new URL(inside, `site:///${page.split('/').map(encodeURIComponent).join('/')}`);
	const path = decodeURIComponent(url.pathname.slice(1)) + (url.pathname.endsWith('/') ? 'index.html' : '');
	if (url.protocol !== 'site:' || !site.files.includes(path)) return `${page}: ${target} leads nowhere`;
	const id = decodeURIComponent(url.hash.slice(1));
	if (id === '' || idsOf(site, path).has(id)) return undefined;
	return `${page}: ${target} names an id that is not there`;
}

const knownIds = new Map<BuiltSite, Map<string, ReadonlySet<string>>>();

function idsOf(site: BuiltSite, path: string): ReadonlySet<string> {
	const known = knownIds.get(site) ?? new Map<string, ReadonlySet<string>>();
	knownIds.set(site, known);
	const ids =
		known.get(path) ??
		new Set(htmlPage(site.text(path)).elements.flatMap((element) => element.attribute('id') ?? []));
	known.set(path, ids);
	return ids;
}

function hrefsOf(elements: readonly HtmlElement[]): readonly string[] {
	return elements.flatMap((element) => element.attribute('href') ?? []);
}
