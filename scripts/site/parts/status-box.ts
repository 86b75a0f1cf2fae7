import {
	archiveAddress,
	below,
	clausesAddress,
	comparisonAddress,
	policyAddress,
	revisionAddress,
} from '../../model/address.ts';
import { approvalWords } from '../../exports/approval-words.ts';
import { absoluteLink } from '../../exports/site-links.ts';
import type { Revision } from '../../model/revision.ts';
import { momentWords } from '../../timeline/date-words.ts';
import { entryOf, entryState, repealAt } from '../../timeline/point-in-time.ts';
import { statusSentences } from '../../timeline/status-sentences.ts';
import { timeOf } from './change-ahead.ts';
import { stepTo } from '../compared-pairs.ts';
import { currentComparison } from './current-comparison.ts';
import type { TimelineEntry } from '../../timeline/timeline-entry.ts';
import { ownLanguageName } from '../words/language-name.ts';
import type { Fact, Link, StatusBox, StatusHeading, TimedText } from './page-parts.ts';
import type { PageSetting } from '../page-setting.ts';
import { textPdfAddress } from '../paper/pdf-links.ts';
import { isText } from '../../model/revision.ts';
import type { PolicyView } from '../policy-view.ts';
import { emptySentence, outlookOf, upcomingLinks } from './standing-summary.ts';
import { stateWordsOf } from './state-words.ts';
import { summaryOf } from './summary.ts';
import { textVersion } from '../text-version.ts';

/** The status of a posted revision: what it is in words, both ends of its period, and what else is coming. */
export function statusBox(setting: PageSetting, view: PolicyView, revision: Revision): StatusBox {
	const { language } = setting;
	const entry = entryOf(view.timeline, revision);
	const state = entryState(entry, view.now);
	return {
		state,
		headings: headingsOf(setting, view, revision),
		sentences: [
			...statusSentences({ timeline: view.timeline, revision, at: view.now }, language),
			...prevailsSentence(setting, revision),
			...(state === 'in-force' ? [] : nothingInForce(setting, view, revision)),
		],
		...(state === 'in-force' ? outlookOf(setting, view) : {}),
		links: [
			...comparisonLinks(setting, view, revision),
			...otherUpcoming(setting, view, revision),
			archiveLink(setting, view),
		],
		...summaryOf(textVersion(view.policy, revision, setting.tree)),
		facts: factsOf(setting, view, revision),
	};
}

/** The status of a policy of which nothing is in force. */
export function emptyStatusBox(setting: PageSetting, view: PolicyView): StatusBox {
	return {
		state: 'nothing',
		headings: [
			headingNow(setting, { text: setting.words.nothingInForce, ...timeOf({ until: view.nextTransition }) }),
		],
		sentences: [emptySentence(setting, view)],
		...outlookOf(setting, view),
		links: [...upcomingLinks(setting, view, setting.tree), archiveLink(setting, view)],
		facts: [],
	};
}

/** The status of the working copy. */
export function draftStatusBox(setting: PageSetting, view: PolicyView, draft: Revision): StatusBox {
	return {
		state: 'draft',
		headings: [{ text: setting.sentences.revisionName(draft) }],
		sentences: [setting.sentences.draft()],
		links: comparisonLinks(setting, view, draft),
		...summaryOf(textVersion(view.policy, draft, setting.tree)),
		facts: [],
	};
}

/** Beside the original: that it is the one that counts. */
function prevailsSentence({ words, tree }: PageSetting, { translations }: Revision): readonly string[] {
	if (tree !== undefined || translations.length === 0) return [];
	const names = translations.map(({ language }) => ownLanguageName(language));
	return [words.prevailsHere(names.join(', '))];
}

function headingsOf(setting: PageSetting, view: PolicyView, revision: Revision): readonly StatusHeading[] {
	const [now, ...later] = stateWordsOf(setting, view, revision);
	return [
		now.state === 'notice' ? { ...now, text: capitalised(now.text) } : headingNow(setting, now),
		...later.map((heading) => ({ ...heading, text: capitalised(heading.text) })),
	];
}

function headingNow({ words, language, asOf }: PageSetting, heading: TimedText): StatusHeading {
	const moment = words.statusAt(momentWords(asOf, language));
	return { ...heading, text: capitalised(heading.text), moment };
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Beside whatever is not in force itself; the notice that repealed the policy has said so already. */
function nothingInForce(setting: PageSetting, view: PolicyView, revision: Revision): readonly string[] {
	if (view.inForce !== undefined || repealAt(view.timeline, view.now)?.id === revision.id) return [];
	return [emptySentence(setting, view)];
}

/** What this revision changed, and how it differs from the one in force. */
function comparisonLinks(setting: PageSetting, view: PolicyView, revision: Revision): readonly Link[] {
	const { words, link, tree } = setting;
	const step = stepTo(view, revision.id);
	const links: Link[] = [];
	const current = view.inForce;
	if (current !== undefined && current.id !== revision.id) {
		links.push({ href: link(policyAddress(view.policy.slug, tree)), text: words.current });
	}
	if (step !== undefined) {
		links.push({ href: link(comparisonAddress(view.policy.slug, step, tree)), text: words.whatChanged });
	}
	const comparison = currentComparison(setting, view, revision);
	if (comparison !== undefined) links.push(comparison);
	// Beside its clauses an older text does not say what became of each.
	if (isText(revision) && !view.ready.has(revision.id)) {
		links.push({ href: link(clausesAddress(view.policy.slug, tree)), text: words.clauseHistories });
	}
	return links;
}

function archiveLink({ words, link, tree }: PageSetting, { policy }: PolicyView): Link {
	return { href: link(archiveAddress(policy.slug, tree)), text: words.archive };
}

function otherUpcoming(setting: PageSetting, view: PolicyView, revision: Revision): readonly Link[] {
	const others = view.upcoming.filter((upcoming) => upcoming.id !== revision.id);
	return upcomingLinks(setting, { ...view, upcoming: others }, setting.tree);
}

/** What is recorded of a revision, a line each. */
export function factsOf(setting: PageSetting, view: PolicyView, revision: Revision): readonly Fact[] {
	const { words, language, tree, link } = setting;
	const { url } = setting.site.settings;
	const entry = entryOf(view.timeline, revision);
	const version = textVersion(view.policy, revision, tree);
	const pdf = textPdfAddress(setting, view, revision);
	const source = below(
		revisionAddress(view.policy.slug, revision.id, version.isTranslation ? tree : undefined),
		'source.md',
	);
	return [
		{ term: words.posted, text: momentWords(revision.posted.at, language) },
		...periodFacts(setting, entry),
		...(revision.approved === undefined
			? []
			: [{ term: words.approved, text: approvalWords(revision.approved, { language, dated: words.dated }) }]),
		{ term: words.digest, code: version.source.sha256, note: words.digestNote },
		// On paper no link can be followed.
		{ term: words.source, text: absoluteLink(url, source) ?? source, href: link(source) },
		...(pdf === undefined ? [] : [{ term: 'PDF', text: absoluteLink(url, pdf) ?? pdf, href: link(pdf) }]),
	];
}

/** Both ends of a period; a repeal has none of its own, but there is a time in which it lets nothing be in force. */
function periodFacts(
	{ words, language }: PageSetting,
	{ revision, commencement, until }: TimelineEntry,
): readonly Fact[] {
	if (commencement === undefined) return [];
	const isRepeal = revision.kind === 'repeal';
	const end = until === undefined ? words.noEnd : momentWords(until, language);
	return [
		{
			term: isRepeal ? words.repealedFrom : words.commencement,
			text: momentWords(commencement, language),
		},
		...(isRepeal && until === undefined
			? []
			: [{ term: isRepeal ? words.repealedUntil : words.until, text: end }]),
	];
}
