import { archiveAddress, indexAddress, policyAddress } from '../../model/address.ts';
import type { Address } from '../../model/address.ts';
import { sentence } from '../../timeline/sentence-set.ts';
import { frameOf } from '../parts/frame.ts';
import type { IndexPage, NotFoundPage } from './page.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { standingSummary } from '../parts/standing-summary.ts';
import { titleIn } from '../text-version.ts';

/** Every policy, what is in force of it and what is coming. */
export function indexPage(setting: PageSetting): IndexPage {
	const { site, words } = setting;
	return {
		layout: 'layouts/index.njk',
		frame: frameOf(setting, {
			title: site.settings.name,
			description: `${sentence(site.settings.name)} ${setting.sentences.asOf(site.now)}`,
			addressIn: indexAddress,
			nextTransition: site.nextTransition,
		}),
		heading: words.policies,
		policies: site.views.map((view) => policyCard(setting, view)),
		asOf: setting.sentences.asOf(site.now),
	};
}

function policyCard(setting: PageSetting, view: PolicyView): IndexPage['policies'][number] {
	const { words, sentences, link } = setting;
	// A policy without translations has no page in a tree of translations: its own is the one to read.
	const isHere = setting.tree === undefined || view.trees.has(setting.tree);
	const tree = isHere ? setting.tree : undefined;
	const title = titleIn(view, tree);
	return {
		title,
		language: tree ?? view.policy.language,
		href: link(policyAddress(view.policy.slug, tree)),
		...(view.policy.sample ? { sample: sentences.sample() } : {}),
		standing: standingSummary(setting, view, tree),
		archiveHref: link(archiveAddress(view.policy.slug, tree)),
		archiveLabel: words.archiveOf(title),
	};
}

/** The page for an address that leads nowhere; it is served from any depth, so its links begin at the site's root. */
export function notFoundPage(setting: PageSetting): NotFoundPage {
	const fromRoot: PageSetting = { ...setting, link: (to) => `${setting.site.pathPrefix}${to}` };
	const frame = frameOf(fromRoot, {
		title: setting.words.notFound,
		description: setting.words.notFoundAdvice,
		isUnlisted: true,
		addressIn: indexAddress,
	});
	return {
		layout: 'layouts/not-found.njk',
		frame: { ...frame, footerLinks: [], headLinks: frame.headLinks.slice(0, 2) },
	};
}

/** Where the not-found page is written. */
export const notFoundAddress = '404.html' as Address;
