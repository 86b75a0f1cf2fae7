import { summarySentence } from '../../comparison/redline/summary-sentence.ts';
import { paperBlocks } from '../../exports/paper/paper-blocks.ts';
import type { PaperDocument, PaperSide } from '../../exports/paper/paper-document.ts';
import { shownRows } from '../../exports/paper/redline-blocks.ts';
import { revisionAddress } from '../../model/address.ts';
import type { Pair } from '../../model/address.ts';
import type { SiteLanguage } from '../../timeline/date-words.ts';
import { titled } from '../../timeline/sentence-set.ts';
import { comparedVersions, revisionOf, shortName } from '../compared-versions.ts';
import { findingOf, verdictOf } from '../parts/comparison-verdict.ts';
import type { PageSetting } from '../page-setting.ts';
import { paperFrame, paperSide } from './paper-frame.ts';
import { paperWords } from '../words/paper-words.ts';
import type { PolicyView } from '../policy-view.ts';
import { textVersion } from '../text-version.ts';
import { translationNotices } from '../parts/translation-notices.ts';
import type { Words } from '../words/words.ts';

/** Two revisions on paper: what each is, as of the moment of its page, and the text with its changes marked. */
export function comparisonPaper(setting: PageSetting, view: PolicyView, pair: Pair): PaperDocument {
	const { language, sentences, site, tree, words } = setting;
	const [old, fresh] = comparedVersions(view, pair, tree);
	const [from, to] = [revisionOf(view, pair.from), revisionOf(view, pair.to)];
	const { title } = textVersion(view.policy, to, tree);
	const heading = titled(title, words.comparison.toLowerCase());
	const names = `${shortName(setting, from)} → ${shortName(setting, to)}`;
	const asOf = sentences.asOf(setting.asOf);
	const rows = site.redlineOf(old.source, fresh.source);
	const sideOf = (revision: typeof from, label: string): PaperSide => {
		// Both texts are translations, or neither is.
		const shown = { ...setting, tree: fresh.isTranslation ? tree : undefined };
		const address = revisionAddress(view.policy.slug, revision.id, shown.tree);
		return { label, ...paperSide(shown, view, { revision, address }) };
	};
	return {
		...paperFrame(setting, fresh, [
			...(view.policy.sample ? [{ text: sentences.sample() }] : []),
			...translationNotices(setting, view.policy, fresh),
		]),
		textLanguage: fresh.language,
		title: `${heading}, ${names}`,
		heading,
		sides: [sideOf(from, words.from), sideOf(to, words.to)],
		verdict: `${verdictOf(setting, findingOf(setting, old.source, fresh.source), summarySentence)} ${asOf}`,
		legend: legendOf(words, language),
		blocks: paperBlocks(shownRows(rows, words.section)),
		running: {
			head: `${heading}, ${names}`,
			foot: [
				asOf,
				`${words.from}: SHA-256 ${old.source.sha256}`,
				`${words.to}: SHA-256 ${fresh.source.sha256}`,
			],
			pages: paperWords[language].pages,
		},
	};
}

/** How each change is shown, in words shown so. */
export function legendOf(words: Words, language: SiteLanguage): NonNullable<PaperDocument['legend']> {
	const { movedHere, movedAway, restyled } = paperWords[language];
	return [
		{ change: 'inserted', text: words.inserted },
		{ change: 'deleted', text: words.deleted },
		{ change: 'moved-here', text: movedHere },
		{ change: 'moved-away', text: movedAway },
		{ change: 'restyled', text: restyled },
	];
}
