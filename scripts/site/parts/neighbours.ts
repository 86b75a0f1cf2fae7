import { revisionAddress } from '../../model/address.ts';
import { compareRevisionIds } from '../../model/revision-id.ts';
import { isText } from '../../model/revision.ts';
import type { Revision } from '../../model/revision.ts';
import type { PageSetting } from '../page-setting.ts';
import { parallelAddress } from '../pages/parallel-page.ts';
import { textPdfAddress } from '../paper/pdf-links.ts';
import type { PolicyView } from '../policy-view.ts';
import { paperWords } from '../words/paper-words.ts';
import type { Link } from './link.ts';

/** A link to another revision, with what that one is to this. */
export interface Neighbour extends Link {
	readonly label: string;
	readonly rel?: string;
}

/** The ways on from a revision: those before and behind it, its text in another language, its PDF. */
export function neighboursOf(
	setting: PageSetting,
	view: PolicyView,
	revision: Revision,
): readonly Neighbour[] {
	// The draft comes behind all that is posted.
	const last = { before: view.entries.at(-1)?.revision, after: undefined };
	const { before, after } = view.places.get(revision.id) ?? last;
	return [
		...(before === undefined ? [] : [neighbour(setting, before, 'previous')]),
		...(after === undefined ? [] : [neighbour(setting, after, 'next')]),
		...original(setting, view, revision),
		...pdfLink(setting, view, revision),
	];
}

/** The way to the revision before or behind. */
export function neighbour(
	{ words, sentences, link, tree }: PageSetting,
	revision: Revision,
	place: 'previous' | 'next',
): Neighbour {
	return {
		label: words[place],
		rel: place === 'previous' ? 'prev' : 'next',
		href: link(revisionAddress(revision.policy, revision.id, tree)),
		text: sentences.revisionName(revision),
	};
}

/** In a tree of translations: the ways to the text that prevails, and to the nearest translation where this has none. */
function original(setting: PageSetting, view: PolicyView, revision: Revision): readonly Neighbour[] {
	const { words, sentences, link, tree } = setting;
	const { slug } = view.policy;
	if (tree === undefined || !isText(revision)) return [];
	const own: Neighbour = {
		label: words.readOriginal,
		href: link(revisionAddress(slug, revision.id, undefined)),
		text: revision.title,
	};
	const isTranslated = (text: Revision): boolean =>
		text.translations.some(({ language }) => language === tree);
	if (isTranslated(revision)) {
		const href = link(parallelAddress(slug, revision.id, tree));
		return [own, { label: words.readOriginal, href, text: words.parallel }];
	}
	// Of a later translation the first: it stays the nearest, whatever is translated after it.
	const nearest =
		view.texts.find((text) => isTranslated(text) && compareRevisionIds(text.id, revision.id) > 0) ??
		view.texts.findLast(isTranslated);
	if (nearest === undefined) return [own];
	const href = link(revisionAddress(slug, nearest.id, tree));
	return [own, { label: words.nearestTranslation, href, text: sentences.revisionName(nearest) }];
}

function pdfLink(setting: PageSetting, view: PolicyView, revision: Revision): readonly Neighbour[] {
	const { words, link, language } = setting;
	const address = textPdfAddress(setting, view, revision);
	if (address === undefined) return [];
	return [{ label: words.download, href: link(address), text: paperWords[language].text }];
}
