import { indexAddress } from '../../model/address.ts';
import type { Address } from '../../model/address.ts';
import type { PageSetting } from '../page-setting.ts';
import { frameOf } from '../parts/frame.ts';
import type { Frame } from '../parts/page-frame.ts';

/** What is said where an address leads nowhere. */
export interface NotFoundPage {
	readonly layout: 'layouts/not-found.njk';
	readonly frame: Frame;
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
