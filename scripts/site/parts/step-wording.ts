import { tableHead } from '../../clauses/table-head.ts';
import type { ClauseStep } from '../../comparison/clause-history.ts';
import { clauseOf } from '../../comparison/redline/folded-rows.ts';
import { levelNoteHtml } from '../../comparison/html/redline-html.ts';
import type { RedlineSetting } from '../../comparison/html/redline-setting.ts';
import { aloneHtml } from '../../comparison/html/redline-table.ts';
import type { ShownHead } from '../../comparison/html/redline-table.ts';
import { markedWordsHtml, plainWordsHtml } from '../../comparison/html/row-words-html.ts';
import type { Clause } from '../../model/clause.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyHistory } from '../policy-history.ts';

/** Where the wordings of a history are shown. */
export interface WordingPlace {
	readonly setting: PageSetting;
	readonly history: PolicyHistory;
	/** Of each text its page, and the folder of the policy. */
	readonly texts: readonly { readonly page: string; readonly folder: string }[];
	/** Of a heading among them. */
	readonly level: number;
}

/** The clause as the first step of its history has it. */
export function firstWordingHtml(place: WordingPlace, step: ClauseStep): string {
	const { setting, texts, level } = place;
	const { table } = setting.words.section.redline;
	const words = plainWordsHtml(step.clause, texts[step.text]!, level);
	return aloneHtml(step.clause, words, { table, head: shownHead(place, step, columns(step.clause)) });
}

/**
 * The clause as the step left it, with what the step changed, and that it stands at another level where it does; undefined
 * where it reads as the step before left it.
 */
export function changedWordsHtml(place: WordingPlace, step: ClauseStep): string | undefined {
	const row = place.history.rowOf(step.text, step.clause);
	if (row === undefined) return undefined;
	const labels = labelsOf(place, step.text);
	const head = shownHead(place, step, row.text.cells?.length);
	const words = aloneHtml(clauseOf(row), markedWordsHtml(row, labels, place.level), { ...labels, head });
	return levelNoteHtml(row, labels) + words;
}

function labelsOf({ setting, texts }: WordingPlace, text: number): RedlineSetting {
	return {
		...setting.words.section.redline,
		oldPage: texts[text - 1]!.page,
		freshPage: texts[text]!.page,
		folder: texts[text]!.folder,
	};
}

/** The head a row is shown under: of so many columns, some of which may have come or gone with the step. */
function shownHead(
	place: WordingPlace,
	{ text, clause }: ClauseStep,
	count: number | undefined,
): ShownHead | undefined {
	const { setting, history, texts } = place;
	if (clause.kind !== 'row') return undefined;
	const head = tableHead(setting.site.clausesOf(history.sources[text]!).clauses, clause);
	if (head === undefined) return undefined;
	if (columns(head) === count) return { clause: head, words: plainWordsHtml(head, texts[text]!) };
	const row = history.rowOf(text, head);
	if (row?.text.cells?.length !== count) return undefined;
	return { clause: head, words: markedWordsHtml(row!, labelsOf(place, text)) };
}

function columns({ cells }: Clause): number | undefined {
	return cells?.length;
}
