import { clausesHtml } from '../../clauses/clause-html.ts';
import { policyAddress, revisionAddress } from '../../model/address.ts';
import { compareRevisionIds, draftId } from '../../model/revision-id.ts';
import type { Clause } from '../../model/clause.ts';
import type { Revision } from '../../model/revision.ts';
import { momentWords, siteLanguage } from '../../timeline/date-words.ts';
import { lastingState } from '../../timeline/lasting-state.ts';
import { entryOf } from '../../timeline/point-in-time.ts';
import { citationOfWhole, citationPattern } from '../parts/citation.ts';
import { clauseAsides } from '../parts/clause-asides.ts';
import { contentsHtml, contentsOf } from '../parts/contents.ts';
import { frameOf } from '../parts/frame.ts';
import { parallelAddress } from './parallel-page.ts';
import type { Citing, Neighbour } from '../parts/page-parts.ts';
import type { RevisionPage } from './page.ts';
import type { PageSetting } from '../page-setting.ts';
import { textPdfAddress } from '../paper/pdf-links.ts';
import { paperWords } from '../words/paper-words.ts';
import { isText } from '../../model/revision.ts';
import { sentence } from '../../timeline/sentence-set.ts';
import type { PolicyView } from '../policy-view.ts';
import { runningHeads } from '../parts/running-head.ts';
import { sinceForm } from '../parts/since-form.ts';
import { emptySentence } from '../parts/standing-summary.ts';
import { draftStatusBox, emptyStatusBox, statusBox } from '../parts/status-box.ts';
import { textVersion, titleIn } from '../text-version.ts';
import type { TextVersion } from '../text-version.ts';
import { wordsFor } from '../words/words.ts';
import { translationNotices } from '../parts/translation-notices.ts';

/** The page of a posted revision, or in previews of the draft, at its own address. */
export function revisionPage(setting: PageSetting, view: PolicyView, revision: Revision): RevisionPage {
	const { sentences } = setting;
	const isDraft = revision.id === draftId;
	const version = textVersion(view.policy, revision, setting.tree);
	const name = sentences.revisionName(revision);
	const lasting = isDraft ? undefined : lastingState(entryOf(view.timeline, revision), view.now, sentences);
	const prefix = lasting === undefined ? '' : `[${lasting}] `;
	return {
		layout: 'layouts/revision.njk',
		frame: frameOf(setting, {
			title: `${prefix}${sentence(version.title)} ${name}`,
			isUnlisted: isDraft,
			hasData: !isDraft,
			view,
			...(isDraft ? {} : { shown: revision }),
			addressIn: (tree) => revisionAddress(view.policy.slug, revision.id, tree),
			canonicalIn: (tree) => policyAddress(view.policy.slug, tree),
			notices: translationNotices(setting, view.policy, version),
			nextTransition: view.nextTransition,
		}),
		title: version.title,
		edition: name,
		textLanguage: version.language,
		status: isDraft ? draftStatusBox(setting, view, revision) : statusBox(setting, view, revision),
		running: runningHeads(setting, view, revision),
		...textParts(setting, view, revision),
		neighbours: neighboursOf(setting, view, revision),
	};
}

/** The page of whatever is in force, at the policy's address. */
export function policyPage(setting: PageSetting, view: PolicyView): RevisionPage {
	const { sentences } = setting;
	const { inForce } = view;
	if (inForce === undefined) return emptyPolicyPage(setting, view);
	const version = textVersion(view.policy, inForce, setting.tree);
	return {
		layout: 'layouts/revision.njk',
		frame: frameOf(setting, {
			title: version.title,
			view,
			shown: inForce,
			addressIn: (tree) => policyAddress(view.policy.slug, tree),
			notices: translationNotices(setting, view.policy, version),
			nextTransition: view.nextTransition,
			hasPolicyCrumb: false,
		}),
		title: version.title,
		edition: sentences.revisionName(inForce),
		textLanguage: version.language,
		status: statusBox(setting, view, inForce),
		running: runningHeads(setting, view, inForce),
		since: sinceForm(setting, view),
		...textParts(setting, view, inForce),
		neighbours: neighboursOf(setting, view, inForce),
	};
}

/** A policy's settled page as the build that is under way makes it: it says of what moment, and changes with every build. */
export function madeNow(page: RevisionPage, { site, words, language }: PageSetting): RevisionPage {
	const moment = momentWords(site.now, language);
	return {
		...page,
		frame: { ...page.frame, speaksOf: words.builtAt(moment) },
		status: {
			...page.status,
			headings: page.status.headings.map((heading, place) =>
				place > 0 || heading.moment === undefined ? heading : { ...heading, moment: words.statusAt(moment) },
			),
		},
	};
}

function emptyPolicyPage(setting: PageSetting, view: PolicyView): RevisionPage {
	const title = titleIn(view, setting.tree);
	return {
		layout: 'layouts/revision.njk',
		frame: frameOf(setting, {
			title: `${sentence(title)} ${emptySentence(setting, view)}`,
			description: emptySentence(setting, view),
			view,
			addressIn: (tree) => policyAddress(view.policy.slug, tree),
			nextTransition: view.nextTransition,
			hasPolicyCrumb: false,
		}),
		title,
		edition: '',
		textLanguage: view.policy.language,
		status: emptyStatusBox(setting, view),
		running: [],
		neighbours: view.entries
			.filter(({ revision }) => !view.upcoming.includes(revision))
			.slice(-1)
			.map(({ revision }) => neighbour(setting, revision, 'previous')),
	};
}

function textParts(
	setting: PageSetting,
	view: PolicyView,
	revision: Revision,
): Pick<RevisionPage, 'contentsHtml' | 'textHtml' | 'citing'> {
	const version = textVersion(view.policy, revision, setting.tree);
	const { source } = version;
	if (source.body.trim() === '') return {};
	const { clauses } = setting.site.clausesOf(source);
	const contents = contentsOf(clauses, setting.words.headingsWithin);
	return {
		...(contents.length === 0 ? {} : { contentsHtml: contentsHtml(contents, setting.language) }),
		textHtml: clausesHtml(clauses, clauseAsides(setting, view, revision), {
			folder: setting.link(policyAddress(revision.policy, undefined)),
		}),
		...(revision.id === draftId
			? {}
			: { citing: citingOf(setting, revision, { ...version, titleId: titleIdOf(clauses) }) }),
	};
}

/** The anchor of the heading that is a text's title; undefined where it begins otherwise. */
function titleIdOf([first]: readonly Clause[]): string | undefined {
	return first?.kind === 'heading' && first.level === 1 && first.number === undefined ? first.id : undefined;
}

function citingOf(
	{ words, link, tree }: PageSetting,
	revision: Revision,
	{ titleId, ...version }: TextVersion & { readonly titleId: string | undefined },
): Citing {
	// A place is named as the text is, in its language; the buttons speak with the page.
	const { all, link: copyLink, citation, copied } = words.citing;
	const buttons = { all, link: copyLink, citation, copied };
	const cited = { title: version.title, revision: revision.id };
	const language = siteLanguage(version.language);
	return {
		page: link(revisionAddress(revision.policy, revision.id, tree)),
		pattern: citationPattern(cited, language),
		scriptWords: JSON.stringify({
			...wordsFor(version.language).citing,
			...buttons,
			title: titleId,
			whole: citationOfWhole(cited, language),
		}),
	};
}

function neighboursOf(setting: PageSetting, view: PolicyView, revision: Revision): readonly Neighbour[] {
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

function pdfLink(setting: PageSetting, view: PolicyView, revision: Revision): readonly Neighbour[] {
	const { words, link, language } = setting;
	const address = textPdfAddress(setting, view, revision);
	if (address === undefined) return [];
	return [{ label: words.download, href: link(address), text: paperWords[language].text }];
}

function neighbour(
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
	const isIn = (text: Revision): boolean => text.translations.some(({ language }) => language === tree);
	const isTranslated = isIn(revision);
	// Of a later translation the first: it stays the nearest, whatever is translated after it.
	const nearest =
		view.texts.find((text) => isIn(text) && compareRevisionIds(text.id, revision.id) > 0) ??
		view.texts.findLast(isIn);
	return [
		{
			label: words.readOriginal,
			href: link(revisionAddress(slug, revision.id, undefined)),
			text: revision.title,
		},
		...(isTranslated
			? [
					{
						label: words.readOriginal,
						href: link(parallelAddress(slug, revision.id, tree)),
						text: words.parallel,
					},
				]
			: nearest === undefined
				? []
				: [
						{
							label: words.nearestTranslation,
							href: link(revisionAddress(slug, nearest.id, tree)),
							text: sentences.revisionName(nearest),
						},
					]),
	];
}
