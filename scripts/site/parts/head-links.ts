import { absoluteLink } from '../../exports/site-links.ts';
import { below, policyAddress } from '../../model/address.ts';
import type { Address, Tree } from '../../model/address.ts';
import type { FrameParts } from './frame.ts';
import type { HeadLink } from './page-frame.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { versionLinks } from './version-links.ts';

/** What a page's head leads to: its style and icon first, then what programs look for. */
export function headLinks(setting: PageSetting, parts: FrameParts): readonly HeadLink[] {
	const { link } = setting;
	return [
		{ rel: 'stylesheet', href: link('assets/in-force.css' as Address) },
		{ rel: 'icon', href: link('assets/icon.svg' as Address), type: 'image/svg+xml' },
		...(parts.hasData === false ? [] : [{ rel: 'alternate', type: 'application/json', href: 'index.json' }]),
		...(parts.view === undefined ? [] : [feedLink(setting, parts.view)]),
		...(parts.isUnlisted === true
			? []
			: [...canonicalLink(setting, parts), ...languageLinks(setting, parts)]),
		...(parts.view === undefined ? [] : versionLinks(setting, parts.view, parts.shown)),
		...(parts.headLinks ?? []),
	];
}

/** The address a search engine should offer; none where the site does not know its own. */
function canonicalLink(setting: PageSetting, parts: FrameParts): readonly HeadLink[] {
	const href = absoluteLink(setting.site.settings.url, (parts.canonicalIn ?? parts.addressIn)(setting.tree));
	return href === undefined ? [] : [{ rel: 'canonical', href }];
}

function feedLink({ link, words, tree }: PageSetting, { policy }: PolicyView): HeadLink {
	return {
		rel: 'alternate',
		type: 'application/atom+xml',
		title: words.feed,
		href: link(below(policyAddress(policy.slug, tree), 'feed.xml')),
	};
}

/**
 * The same page in each language it is there in, itself among them; none where there is one language only. Search engines
 * read them only where they are absolute: none where the site does not know its own address.
 */
function languageLinks(setting: PageSetting, { view, shown, addressIn }: FrameParts): readonly HeadLink[] {
	const { site } = setting;
	const languages = shown?.translations.map((translation) => translation.language);
	const trees = site.trees.filter(
		(tree) => (view === undefined || view.trees.has(tree)) && (languages?.includes(tree) ?? true),
	);
	if (trees.length === 0) return [];
	const main = view?.policy.language ?? site.settings.language;
	const place = (hreflang: string, tree: Tree): readonly HeadLink[] => {
		const href = absoluteLink(setting.site.settings.url, addressIn(tree));
		return href === undefined ? [] : [{ rel: 'alternate', hreflang, href }];
	};
	return [
		...place(main, undefined),
		...trees.flatMap((tree) => place(tree, tree)),
		...place('x-default', undefined),
	];
}
