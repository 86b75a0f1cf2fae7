import { contentPolicy } from '../../exports/content-policy.ts';
import {
	archiveAddress,
	below,
	embedAddress,
	indexAddress,
	policyAddress,
	searchAddress,
	verifyAddress,
} from '../../model/address.ts';
import type { Address, Tree } from '../../model/address.ts';
import { isoMoment } from '../../model/moment.ts';
import type { Moment } from '../../model/moment.ts';
import type { Policy } from '../../model/policy.ts';
import { logFile } from '../../model/publication.ts';
import type { Revision } from '../../model/revision.ts';
import { momentWords } from '../../timeline/date-words.ts';
import { changesAhead } from './change-ahead.ts';
import { embedPageWords } from '../words/embed-words.ts';
import { headLinks } from './head-links.ts';
import { ownLanguageName } from '../words/language-name.ts';
import { machineWords } from './machine-words.ts';
import type { Link } from './link.ts';
import type { Frame, HeadLink, LanguageLink, Notice } from './page-frame.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { problemBar } from '../preview/problem-bar.ts';
import { titleIn } from '../text-version.ts';
import { verifyWords } from '../words/verify-words.ts';

/** What one page says of itself to its frame. */
export interface FrameParts {
	readonly title: string;
	readonly description?: string;
	readonly isUnlisted?: boolean;
	/** What the page may load, where that is more than other pages may. */
	readonly contentPolicy?: string;
	/** The policy the page is about, and the page's place below it. */
	readonly view?: PolicyView;
	/** The posted revision whose text the page shows. */
	readonly shown?: Revision;
	/** This page's address in another tree. */
	readonly addressIn: (tree: Tree) => Address;
	/** The address search engines should offer in its stead; its own where absent. */
	readonly canonicalIn?: (tree: Tree) => Address;
	readonly notices?: readonly Notice[];
	readonly headLinks?: readonly HeadLink[];
	/** When what the page says of the present may stop being so; absent where it says nothing of it. */
	readonly nextTransition?: Moment | undefined;
	/** True on a page that says itself what is in force once that has passed. */
	readonly tellsStanding?: boolean;
	/** False on a policy's own page, which is where its breadcrumb would lead. */
	readonly hasPolicyCrumb?: boolean;
	/** False on a page that has no data beside it. */
	readonly hasData?: boolean;
}

/** A title of more characters than this is set small, or it fills a phone's screen. */
const longTitle = 90;

/** What stands around a page. */
export function frameOf(setting: PageSetting, parts: FrameParts): Frame {
	const { site, words, sentences, language, link } = setting;
	const bar = problemBar(setting, parts.view?.policy);
	return {
		language,
		words,
		title: parts.title,
		...machineWords(setting, parts),
		contentPolicy: parts.contentPolicy ?? contentPolicy,
		isUnlisted: parts.isUnlisted ?? false,
		headLinks: headLinks(setting, parts),
		assets: link('assets/' as Address),
		home: link(indexAddress(setting.tree)),
		siteName: site.settings.name,
		siteLanguage: site.settings.language,
		hasLongTitle: parts.view !== undefined && titleIn(parts.view, setting.tree).length > longTitle,
		...(site.hasSearch ? { searchHref: link(searchAddress(setting.tree)) } : {}),
		languages: languageLinks(setting, parts),
		notices: [...siteNotices(setting, parts.view?.policy), ...(parts.notices ?? [])],
		...(bar && { problemBar: bar }),
		breadcrumbs: breadcrumbs(setting, parts),
		speaksOf: speaksOf(setting),
		zoneNote: words.zoneNote(site.settings.zone),
		footerLinks: footerLinks(setting, parts),
		...(parts.nextTransition === undefined
			? {}
			: {
					nextTransition: {
						iso: isoMoment(parts.nextTransition),
						warning: sentences.changePassed(parts.nextTransition),
						changes:
							parts.view === undefined || parts.tellsStanding === true
								? []
								: changesAhead(setting, parts.view, setting.tree),
					},
				}),
	};
}

/** When the page was made; or, where time alone does not make it another, of when it tells. */
function speaksOf({ asOf, isSettled, words, language }: PageSetting): string {
	const say = isSettled ? words.lastChangeAt : words.builtAt;
	return say(momentWords(asOf, language));
}

function siteNotices({ site, sentences, words }: PageSetting, policy: Policy | undefined): readonly Notice[] {
	return [
		...(site.isPreview ? [{ kind: 'preview', text: words.preview } as const] : []),
		...(policy?.sample ? [{ kind: 'sample', text: sentences.sample() } as const] : []),
	];
}

/** One link a tree this page stands in too; none where there is one tree only. */
function languageLinks(setting: PageSetting, { view, addressIn }: FrameParts): readonly LanguageLink[] {
	const { site } = setting;
	const trees = site.trees.filter((tree) => view === undefined || view.trees.has(tree));
	if (trees.length === 0) return [];
	const main = view?.policy.language ?? site.settings.language;
	return [undefined, ...trees].map((tree) => {
		const code = tree ?? main;
		return {
			code,
			name: ownLanguageName(code),
			href: setting.link(addressIn(tree)),
			isCurrent: tree === setting.tree,
		};
	});
}

function breadcrumbs(setting: PageSetting, { view, hasPolicyCrumb }: FrameParts): readonly Link[] {
	if (view === undefined) return [];
	const { link, tree, words } = setting;
	const home = { href: link(indexAddress(tree)), text: words.allPolicies };
	const policy = { href: link(policyAddress(view.policy.slug, tree)), text: titleIn(view, tree) };
	return hasPolicyCrumb === false ? [home] : [home, policy];
}

function footerLinks(
	{ link, words, tree, site, language }: PageSetting,
	{ view, hasData = true }: FrameParts,
): readonly Link[] {
	const data = { href: 'index.json', text: words.asData };
	const log = { href: link(logFile as Address), text: words.log };
	const verify = { href: link(verifyAddress(tree)), text: verifyWords[language].heading };
	const embed = { href: link(embedAddress()), text: embedPageWords[language].heading };
	const ofPolicy =
		view === undefined
			? [embed]
			: [
					{ href: link(archiveAddress(view.policy.slug, tree)), text: words.archive },
					{ href: link(below(policyAddress(view.policy.slug, tree), 'feed.xml')), text: words.feed },
					{ href: link(below(policyAddress(view.policy.slug, tree), 'calendar.ics')), text: words.calendar },
				];
	return [...ofPolicy, ...(hasData ? [data] : []), ...(site.publicationLog === '' ? [] : [log]), verify];
}
