import { absoluteLink } from '../../exports/site-links.ts';
import { dataBlock, structuredData } from '../../exports/structured-data.ts';
import { isoMoment } from '../../model/moment.ts';
import type { Revision } from '../../model/revision.ts';
import { entryOf } from '../../timeline/point-in-time.ts';
import { statusSentences } from '../../timeline/status-sentences.ts';
import type { FrameParts } from './frame.ts';
import type { Frame } from './page-frame.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { textVersion } from '../text-version.ts';

/** What a page's head tells search engines, and programs that show what a link leads to. */
export function machineWords(
	setting: PageSetting,
	parts: FrameParts,
): Pick<Frame, 'description' | 'openGraph' | 'structuredDataHtml'> {
	const { view, shown } = parts;
	const description = parts.description ?? statusOf(setting, view, shown);
	const words = { ...parts, ...(description === undefined ? {} : { description }) };
	return {
		...(description === undefined ? {} : { description }),
		openGraph: parts.isUnlisted === true ? [] : openGraph(setting, words),
		...(view === undefined || shown === undefined
			? {}
			: { structuredDataHtml: revisionBlock(setting, view, shown) }),
	};
}

/** A search result shows what a text is at both ends of its period, and so cannot pass an old one for the present one. */
function statusOf(
	{ language }: PageSetting,
	view: PolicyView | undefined,
	shown: Revision | undefined,
): string | undefined {
	if (view === undefined || shown === undefined) return undefined;
	return statusSentences({ timeline: view.timeline, revision: shown, at: view.now }, language)[0];
}

function openGraph(setting: PageSetting, parts: FrameParts): Frame['openGraph'] {
	const { site } = setting;
	const url = absoluteLink(setting.site.settings.url, parts.addressIn(setting.tree));
	return [
		{ property: 'og:title', content: parts.title },
		{ property: 'og:type', content: parts.shown === undefined ? 'website' : 'article' },
		{ property: 'og:site_name', content: site.settings.name },
		...(url === undefined ? [] : [{ property: 'og:url', content: url }]),
		...(parts.description === undefined ? [] : [{ property: 'og:description', content: parts.description }]),
		...articleTimes(parts),
	];
}

function articleTimes({ view, shown }: FrameParts): Frame['openGraph'] {
	if (view === undefined || shown === undefined) return [];
	const { until } = entryOf(view.timeline, shown);
	return [
		{ property: 'article:published_time', content: isoMoment(shown.posted.at) },
		...(until === undefined ? [] : [{ property: 'article:expiration_time', content: isoMoment(until) }]),
	];
}

function revisionBlock({ site, tree, asOf }: PageSetting, view: PolicyView, revision: Revision): string {
	const { policy, timeline } = view;
	const { language, title, source, isTranslation } = textVersion(policy, revision, tree);
	const entry = entryOf(timeline, revision);
	return dataBlock(
		structuredData({ policy, entry, tree, language, title, source, isTranslation, now: asOf }, site.settings),
	);
}
