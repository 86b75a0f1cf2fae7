import { isChanged } from '../comparison/redline/folded-rows.ts';
import { redline } from '../comparison/redline/redline.ts';
import { summarySentence } from '../comparison/redline/summary-sentence.ts';
import { approvalWords } from '../exports/approval-words.ts';
import type { ComparedTexts } from '../exports/compared-texts.ts';
import { paperBlocks } from '../exports/paper/paper-blocks.ts';
import type { PaperDocument, PaperSide } from '../exports/paper/paper-document.ts';
import { shownRows } from '../exports/paper/redline-blocks.ts';
import type { RedlineRecord, SideRecord } from '../exports/redline-record.ts';
import type { Moment } from '../model/moment.ts';
import { legendOf } from '../site/paper/comparison-paper.ts';
import { paperWords } from '../site/words/paper-words.ts';
import { wordsFor } from '../site/words/words.ts';
import type { Words } from '../site/words/words.ts';
import { siteLanguage } from '../timeline/date-words.ts';
import type { SiteLanguage } from '../timeline/date-words.ts';
import { titled } from '../timeline/sentence-set.ts';

/** Any two texts compared, for the file: what is recorded of each, and the text with its changes marked; made at a moment. */
export function comparedPaper(compared: ComparedTexts, record: RedlineRecord, made: Moment): PaperDocument {
	const { texts, comparison } = compared;
	const rows = redline(texts.from, texts.to, comparison);
	const language = siteLanguage(record.language);
	const words = wordsFor(record.language);
	const heading = titled(record.title, words.comparison.toLowerCase());
	const title = `${heading}, ${record.from.name} → ${record.to.name}`;
	const { year, month, day, hour, minute, second } = made.toUTC();
	return {
		language,
		textLanguage: record.language,
		title,
		heading,
		author: record.author ?? '',
		date: [year, month, day, hour, minute, second],
		notices: [],
		unset: paperWords[language].unset,
		sides: [
			sideOf(record.from, { label: words.from, words, language }),
			sideOf(record.to, { label: words.to, words, language }),
		],
		verdict: [verdictOf(compared, rows.some(isChanged), words), ...record.sentences].join(' '),
		legend: legendOf(words, language),
		blocks: paperBlocks(shownRows(rows, words.section)),
		running: {
			head: title,
			foot: [
				...record.sentences,
				`${words.from}: SHA-256 ${record.from.sha256}`,
				`${words.to}: SHA-256 ${record.to.sha256}`,
			],
			pages: paperWords[language].pages,
		},
	};
}

function verdictOf({ texts, comparison }: ComparedTexts, hasChanges: boolean, words: Words): string {
	if (hasChanges) return summarySentence(comparison.summary, words.section);
	return texts.from.body === texts.to.body ? words.noChanges : words.onlyWhiteSpace;
}

interface SideSaying {
	readonly label: string;
	readonly words: Words;
	readonly language: SiteLanguage;
}

function sideOf({ name, sentences, approved, sha256, address }: SideRecord, saying: SideSaying): PaperSide {
	const { label, words, language } = saying;
	const approval = approved && approvalWords(approved, { language, dated: words.dated });
	return {
		label,
		name,
		sentences,
		facts: [
			...(approval === undefined ? [] : [{ term: words.approved, text: approval }]),
			{ term: words.digest, text: sha256, isCode: true },
			...(address === undefined ? [] : [{ term: paperWords[language].address, text: address }]),
		],
	};
}
