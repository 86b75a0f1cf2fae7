import { escapeHtml } from '../clauses/escape-html.ts';
import { firstWords } from '../clauses/first-words.ts';
import { clauseOf, isChanged } from './folded-rows.ts';
import { anchorOf } from './redline-html.ts';
import type { RedlineRow } from './redline-row.ts';
import { rowVerdict } from './row-verdict.ts';
import type { SectionLabels } from './section-labels.ts';

const mostCharacters = 70;

/** A list of more clauses than this is folded: the changes themselves stand below it. */
export const mostUnfolded = 8;

/**
 * The changed clauses in reading order, each by its number and first words and linked to its row: the items of a list
 * as HTML. What moved is listed where it stands now, by its first clause where nothing else changed; a column that came
 * or went by the head of its table. `language` is that of the texts, where the page's is another.
 */
export function changedClausesHtml(
	rows: readonly RedlineRow[],
	labels: SectionLabels,
	language?: string,
): string {
	const open = language === undefined ? '' : `<span lang="${escapeHtml(language)}">`;
	const close = language === undefined ? '' : '</span>';
	let html = '';
	for (const row of rows) {
		if (!isListed(row)) continue;
		const change = row.change === 'unchanged' ? 'modified' : row.change;
		const words = `${open}${escapeHtml(firstWords(clauseOf(row), mostCharacters))}${close} — ${escapeHtml(rowVerdict(row, labels))}`;
		html += `<li class="change-${change}"><a href="#${escapeHtml(encodeURIComponent(anchorOf(row)))}">${words}</a></li>\n`;
	}
	return html;
}

function isListed(row: RedlineRow): boolean {
	if (!isChanged(row) || row.type === 'moved-from') return false;
	if ('goesOn' in row && row.change === 'moved') return false;
	return row.type !== 'kept' || row.to.isTableHead === true || !hasOnlyOtherColumns(row);
}

function hasOnlyOtherColumns({ text: { cells = [] } }: RedlineRow): boolean {
	const [kept, others] = [
		cells.filter(({ type }) => type === 'same'),
		cells.filter(({ type }) => type !== 'same'),
	];
	return others.length > 0 && kept.every(({ pieces }) => pieces.every(({ type }) => type === 'same'));
}
