import { clausesHtml } from '../../clauses/clause-html.ts';
import { policyAddress, revisionAddress } from '../../model/address.ts';
import type { Clause } from '../../model/clause.ts';
import { draftId } from '../../model/revision-id.ts';
import type { Revision } from '../../model/revision.ts';
import { siteLanguage } from '../../timeline/date-words.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { textVersion } from '../text-version.ts';
import type { TextVersion } from '../text-version.ts';
import { wordsFor } from '../words/words.ts';
import { citationOfWhole, citationPattern } from './citation.ts';
import { clauseAsides } from './clause-asides.ts';
import { contentsHtml, contentsOf } from './contents.ts';
import { neighboursOf } from './neighbours.ts';
import type { Neighbour } from './neighbours.ts';
import type { RunningHead } from './running-head.ts';
import type { StatusBox } from './status-box.ts';
import { runningHeads } from './running-head.ts';
import { draftStatusBox, statusBox } from './status-box.ts';

/** What a script needs to copy the address or the citation of a clause. */
export interface Citing {
	/** The address of the revision's own page, which stays true. */
	readonly page: string;
	/** `{place}` stands for the clause. */
	readonly pattern: string;
	/** The words of the two buttons and of the places, as JSON. */
	readonly scriptWords: string;
}

/** A revision as a page shows it: what it is, its text, and the ways on. */
export interface ShownText {
	readonly title: string;
	readonly edition: string;
	readonly textLanguage: string;
	readonly status: StatusBox;
	readonly running: readonly RunningHead[];
	/** The table of contents; absent where there is none. */
	readonly contentsHtml?: string;
	/** Absent where there is no text to show. */
	readonly textHtml?: string;
	/** How a clause is cited; absent where there is nothing to cite. */
	readonly citing?: Citing;
	readonly neighbours: readonly Neighbour[];
}

/** What a page shows of a revision. */
export function shownText(setting: PageSetting, view: PolicyView, revision: Revision): ShownText {
	const version = textVersion(view.policy, revision, setting.tree);
	const box = revision.id === draftId ? draftStatusBox : statusBox;
	return {
		title: version.title,
		edition: setting.sentences.revisionName(revision),
		textLanguage: version.language,
		status: box(setting, view, revision),
		running: runningHeads(setting, view, revision),
		...clausesOf(setting, view, { revision, version }),
		neighbours: neighboursOf(setting, view, revision),
	};
}

/** A text as one of its versions. */
interface Shown {
	readonly revision: Revision;
	readonly version: TextVersion;
}

function clausesOf(
	setting: PageSetting,
	view: PolicyView,
	shown: Shown,
): Pick<ShownText, 'contentsHtml' | 'textHtml' | 'citing'> {
	const { revision, version } = shown;
	if (version.source.body.trim() === '') return {};
	const { clauses } = setting.site.clausesOf(version.source);
	const contents = contentsOf(clauses, setting.words.headingsWithin);
	return {
		...(contents.length === 0 ? {} : { contentsHtml: contentsHtml(contents, setting.language) }),
		textHtml: clausesHtml(clauses, clauseAsides(setting, view, revision), {
			folder: setting.link(policyAddress(revision.policy, undefined)),
		}),
		...(revision.id === draftId ? {} : { citing: citingOf(setting, shown, titleIdOf(clauses)) }),
	};
}

/** The anchor of the heading that is a text's title; undefined where it begins otherwise. */
function titleIdOf([first]: readonly Clause[]): string | undefined {
	return first?.kind === 'heading' && first.level === 1 && first.number === undefined ? first.id : undefined;
}

function citingOf(
	{ words, link, tree }: PageSetting,
	{ revision, version }: Shown,
	title: string | undefined,
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
			title,
			whole: citationOfWhole(cited, language),
		}),
	};
}
