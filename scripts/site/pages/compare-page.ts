import { compactJson, jsonMoment, jsonText } from '../../exports/json.ts';
import type { CompareWords } from '../../browser/compare.ts';
import type { ComparedRevision, ComparedText } from '../../browser/compared-revision.ts';
import {
	below,
	compareAddress,
	comparisonAddress,
	policyAddress,
	revisionAddress,
} from '../../model/address.ts';
import type { Address, Pair } from '../../model/address.ts';
import { isText, type Revision } from '../../model/revision.ts';
import { idWords } from '../../timeline/date-words.ts';
import { entryOf } from '../../timeline/point-in-time.ts';
import { sentence, titled } from '../../timeline/sentence-set.ts';
import { pairInTurn, stepTo } from '../compared-pairs.ts';
import { comparedSide } from '../parts/compared-side.ts';
import { filteredKinds } from './comparison-page.ts';
import { frameOf } from '../parts/frame.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import type { SiteFile } from '../site-page.ts';
import { textRecords } from '../text-records.ts';
import { titleIn, versionsIn } from '../text-version.ts';
import type { TextVersion } from '../text-version.ts';
import type { Link } from '../parts/link.ts';
import type { Frame } from '../parts/page-frame.ts';
import type { ComparisonPage } from './comparison-page.ts';

/** A revision that can be chosen on either side of a comparison, and whether the choice begins with it there. */
interface ComparedOption {
	readonly id: string;
	readonly text: string;
	readonly isFrom: boolean;
	readonly isTo: boolean;
}

/** The choice of any two revisions, compared in the reader's browser. */
export interface ComparePage {
	readonly layout: 'layouts/compare.njk';
	readonly frame: Frame;
	readonly heading: string;
	/** The two the choice begins with are marked. */
	readonly options: readonly ComparedOption[];
	/** The comparisons that have a page of their own, the latest first. */
	readonly readyGroups: readonly { readonly heading: string; readonly pairs: readonly Link[] }[];
	/** What the script says, as JSON. */
	readonly scriptWords: string;
	readonly compareScriptHref: string;
	readonly kinds: ComparisonPage['kinds'];
	readonly textLanguage: string;
	/** The comparison itself comes from the script. */
	readonly isFilledByScript: true;
}

/** The choice of any two revisions, and the comparisons that are there without a script. */
export function comparePage(setting: PageSetting, view: PolicyView): ComparePage {
	const { words, sentences, link, tree } = setting;
	const { slug } = view.policy;
	const latest = latestPair(view);
	return {
		layout: 'layouts/compare.njk',
		frame: frameOf(setting, {
			title: titled(titleIn(view, tree), words.comparison),
			description: `${sentence(titleIn(view, tree))} ${words.compareAny}`,
			isUnlisted: true,
			view,
			addressIn: (other) => compareAddress(slug, other),
			nextTransition: view.nextTransition,
		}),
		heading: titled(titleIn(view, tree), words.compareAny.toLowerCase()),
		options: view.texts.map((revision) => ({
			id: revision.id,
			text: sentences.revisionName(revision),
			isFrom: revision.id === latest?.from,
			isTo: revision.id === latest?.to,
		})),
		readyGroups: readyGroups(setting, view),
		scriptWords: JSON.stringify(scriptWords(setting, view)),
		compareScriptHref: link('assets/compare.js' as Address),
		kinds: filteredKinds.map((kind) => ({ id: kind, text: words.section.kinds[kind] })),
		textLanguage: view.policy.language,
		isFilledByScript: true,
	};
}

/** The two texts posted last; of a policy with one text that and itself. */
function latestPair({ timeline, texts }: PolicyView): Pair | undefined {
	const [a, b = a] = texts.slice(-2);
	return a && b && pairInTurn(timeline, a, b);
}

/** The comparisons there are: from text to text, then what is left, those with the one in force. The latest first. */
function readyGroups(
	{ words, link, tree, language }: PageSetting,
	view: PolicyView,
): ComparePage['readyGroups'] {
	const linkTo = (pair: Pair) => ({
		href: link(comparisonAddress(view.policy.slug, pair, tree)),
		text: `${idWords(pair.from, language)} → ${idWords(pair.to, language)}`,
	});
	const isStep = stepsOf(view);
	const pairs = view.pairs.toReversed();
	return [
		{ heading: words.stepByStep, pairs: pairs.filter(isStep).map(linkTo) },
		{ heading: words.withCurrent, pairs: pairs.filter((pair) => !isStep(pair)).map(linkTo) },
	].filter((group) => group.pairs.length > 0);
}

/** Whether a pair is of neighbours, or of a text and the one it followed. */
function stepsOf(view: PolicyView): (pair: Pair) => boolean {
	return ({ from, to }) => {
		const beside = view.textPlaces.get(to);
		return [beside?.before?.id, beside?.after?.id, stepTo(view, to)?.from].includes(from);
	};
}

function scriptWords(setting: PageSetting, view: PolicyView): CompareWords {
	const { site, words, sentences, link, tree } = setting;
	return {
		zone: site.settings.zone,
		folder: link(policyAddress(view.policy.slug, undefined)),
		heading: titled(titleIn(view, tree), words.comparison.toLowerCase()),
		title: titled(titleIn(view, tree), '{from} → {to}'),
		from: words.from,
		to: words.to,
		section: words.section,
		working: words.comparing,
		failed: words.compareFailed,
		unknown: words.compareUnknown,
		notices: Object.fromEntries(
			view.entries
				.filter(({ revision }) => !isText(revision))
				.map(({ revision }) => [revision.id, words.compareNotice(sentences.revisionName(revision))]),
		),
		ahead: words.compareAhead,
		same: words.onlyWhiteSpace,
		unchanged: words.noChanges,
		wordWorking: words.wordWorking,
		wordFailed: words.wordFailed,
	};
}

/** What the script reads: `index.json`, where it finds each text and when it applied, and the records Word files begin with. */
export function compareFiles(setting: PageSetting, view: PolicyView): readonly SiteFile[] {
	const index = {
		policy: view.policy.slug,
		revisions: view.texts.map((revision) => comparedRevision(setting, view, revision)),
	};
	return [
		{ address: below(setting.address, 'index.json'), content: jsonText(index) },
		{ address: below(setting.address, 'records.json'), content: compactJson(textRecords(setting, view)) },
	];
}

function comparedRevision(setting: PageSetting, view: PolicyView, revision: Revision): ComparedRevision {
	const { commencement, until } = entryOf(view.timeline, revision);
	const side = comparedSide(setting, view, { revision, source: revision.source });
	return {
		revision: revision.id,
		name: side.title,
		day: idWords(revision.id, setting.language),
		state: side.state,
		sentences: side.sentences,
		texts: versionsIn(view.policy, revision, setting.tree).map((version) =>
			comparedText(setting, revision, version),
		),
		page: side.href,
		from: jsonMoment(commencement),
		until: jsonMoment(until),
	};
}

function comparedText(
	{ link, tree }: PageSetting,
	{ policy, id }: Revision,
	version: TextVersion,
): ComparedText {
	const { language, source, isTranslation } = version;
	return {
		language,
		source: link(below(revisionAddress(policy, id, isTranslation ? tree : undefined), 'source.md')),
		sha256: source.sha256,
		bodyStart: source.bodyStart,
	};
}
