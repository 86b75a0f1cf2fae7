import type { RevisionState } from '../../timeline/revision-state.ts';
import { archiveAddress, clausesAddress, comparisonAddress, policyAddress } from '../../model/address.ts';
import type { Revision } from '../../model/revision.ts';
import { momentWords } from '../../timeline/date-words.ts';
import { entryOf, entryState, repealAt } from '../../timeline/point-in-time.ts';
import { statusSentences } from '../../timeline/status-sentences.ts';
import { timeOf } from './change-ahead.ts';
import { stepTo } from '../compared-pairs.ts';
import { currentComparison } from './current-comparison.ts';
import { ownLanguageName } from '../words/language-name.ts';
import type { Link } from './link.ts';
import { revisionFacts } from './revision-facts.ts';
import type { Fact } from './revision-facts.ts';
import type { Summary } from './summary.ts';
import type { TimedText } from './timed-text.ts';
import type { PageSetting } from '../page-setting.ts';
import { isText } from '../../model/revision.ts';
import type { PolicyView } from '../policy-view.ts';
import { emptySentence, outlookOf, upcomingLinks } from './standing-summary.ts';
import { stateWordsOf } from './state-words.ts';
import { summaryOf } from './summary.ts';
import { textVersion } from '../text-version.ts';

/** A status in a word or two, and the moment it is said of: without it the page would be false one day. */
export interface StatusHeading extends TimedText {
	readonly moment?: string;
}

/** The box that stands before a text. */
export interface StatusBox {
	readonly state: RevisionState | 'nothing' | 'draft';
	/** The status, then what it becomes, as far as is known. */
	readonly headings: readonly StatusHeading[];
	readonly sentences: readonly string[];
	/** When the next change comes; absent where a sentence says so, or the box is not about what is in force. */
	readonly outlook?: TimedText;
	readonly links: readonly Link[];
	readonly summary?: Summary;
	readonly facts: readonly Fact[];
}

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
		facts: revisionFacts(setting, view, revision),
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
