import { escapeHtml } from '../../clauses/escape-html.ts';
import { below, embedAddress, encodedAddress, policyAddress } from '../../model/address.ts';
import type { Address } from '../../model/address.ts';
import { embedPageWords } from '../words/embed-words.ts';
import { frameOf } from '../parts/frame.ts';
import type { EmbedPageWords } from '../words/embed-words.ts';
import type { Frame } from '../parts/page-frame.ts';
import { pageSetting } from '../page-setting.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import type { SitePage } from '../site-page.ts';
import type { Site } from '../site.ts';

/** What authors of other pages need. */
export interface EmbedPage {
	readonly layout: 'layouts/embed.njk';
	readonly frame: Frame;
	readonly embed: EmbedPageWords;
	readonly scriptHref: string;
	readonly policies: readonly {
		readonly slug: string;
		readonly title: string;
		readonly language: string;
		readonly href: string;
		/** What an author copies. */
		readonly code: string;
	}[];
}

/** The script that pages of other sites load. */
export const embedScriptAddress = 'embed.js' as Address;

/** The page for authors of other pages, in the language of the site. */
export function embedSitePage(site: Site): SitePage {
	const address = embedAddress();
	const setting = pageSetting(site, { tree: undefined, address, language: site.settings.language });
	return { file: below(address, 'index.html'), page: () => embedPage(setting), files: () => [] };
}

/** What authors of other pages need: `embed.js` at work for each policy, and the code to copy. */
function embedPage(setting: PageSetting): EmbedPage {
	const { site, link, language } = setting;
	const words = embedPageWords[language];
	return {
		layout: 'layouts/embed.njk',
		frame: frameOf(setting, {
			title: `${words.heading}. ${site.settings.name}`,
			description: words.lead,
			isUnlisted: true,
			hasData: false,
			addressIn: embedAddress,
		}),
		embed: words,
		scriptHref: link(embedScriptAddress),
		policies: site.views.map((view) => ({
			slug: view.policy.slug,
			title: view.policy.title,
			language: view.policy.language,
			href: link(policyAddress(view.policy.slug, undefined)),
			code: codeFor(view, site.settings.url ?? 'https://…/'),
		})),
	};
}

/** What an author copies; the link is what remains where the script does not run. */
function codeFor({ policy }: PolicyView, root: string): string {
	const slug = escapeHtml(policy.slug);
	const home = root + encodedAddress(policyAddress(policy.slug, undefined));
	return [
		`<p data-in-force="${slug}"><a href="${home}">${escapeHtml(policy.title)}</a></p>`,
		`<form data-in-force="${slug}" method="post" action="…">…</form>`,
		`<script src="${below(root as Address, embedScriptAddress)}" data-policy="${slug}" defer></script>`,
	].join('\n');
}
