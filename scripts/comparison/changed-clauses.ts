import { escapeHtml } from '../clauses/escape-html.ts';
import { firstWords } from '../clauses/first-words.ts';
import { clauseOf, isChanged } from './folded-rows.ts';
import { anchorOf } from './redline-html.ts';
import type { RedlineRow } from './redline-row.ts';
import type { SectionLabels } from './section-labels.ts';

const mostCharacters = 70;

/** A list of more clauses than this is folded: the changes themselves stand below it. */
export const mostUnfolded = 8;

/**
 * The changed clauses in reading order, each by its number and first words and linked to its row: the items of a list
 * as HTML. One that moved is listed where it stands now. `language` is that of the texts, where the page's is another.
 */
export function changedClausesHtml(
	rows: readonly RedlineRow[],
	{ changes }: SectionLabels,
	language?: string,
): string {
	const open = language === undefined ? '' : `<span lang="${escapeHtml(language)}">`;
	const close = language === undefined ? '' : '</span>';
	let html = '';
	for (const row of rows) {
		if (!isChanged(row) || row.type === 'moved-from') continue;
		const change = row.change === 'unchanged' ? 'modified' : row.change;
		const words = `${open}${escapeHtml(firstWords(clauseOf(row), mostCharacters))}${close} — ${escapeHtml(changes[change])}`;
		html += `<li class="change-${change}"><a href="#${escapeHtml(encodeURIComponent(anchorOf(row)))}">${words}</a></li>\n`;
	}
	return html;
}
