import { escapeHtml } from '../clauses/escape-html.ts';
import { clauseOf, foldedRows, isChanged } from './folded-rows.ts';
import { headingLevels } from './heading-levels.ts';
import { anchorOf, redlineRowHtml } from './redline-html.ts';
import type { RedlineRow } from './redline-row.ts';
import type { TextPages } from './redline-setting.ts';
import { countedWords } from '../model/counted-words.ts';
import type { SectionLabels } from './section-labels.ts';

/** A stretch of more unchanged clauses than this is not carried along but linked, or pages of codes would not open. */
export const longestFold = 60;

/**
 * The rows of a redline as HTML: what changed in its place, each change with the way to the one before and after it, and
 * unchanged stretches folded behind a box that opens without script. The whole texts are at their pages.
 */
export function redlineSectionHtml(
	rows: readonly RedlineRow[],
	labels: SectionLabels,
	pages: TextPages,
): string {
	const steps = stepLinks(rows, labels);
	const levels = headingLevels(rows);
	const setting = { ...labels.redline, ...pages };
	const rowsHtml = (shown: readonly RedlineRow[]): string => {
		let html = '';
		for (const row of shown) {
			const lead = steps.get(row) ?? '';
			html += redlineRowHtml(row, setting, { lead, hasSides: true, level: levels.get(row) });
		}
		return html;
	};
	let html = '';
	for (const [index, { isFolded, rows: shown }] of foldedRows(rows).entries()) {
		if (!isFolded) html += rowsHtml(shown);
		else if (shown.length > longestFold) html += linkedStretch(shown, labels, pages.freshPage);
		else
			html += foldedStretch(rowsHtml(shown), countedWords(labels.unchanged, shown.length), `_fold-${index}`);
	}
	return html;
}

function foldedStretch(html: string, words: string, id: string): string {
	const box = `<input type="checkbox" id="${id}" class="visually-hidden"><label for="${id}">${escapeHtml(words)}</label>`;
	return `<div class="fold">${box}<div class="folded">\n${html}</div></div>\n`;
}

function linkedStretch(rows: readonly RedlineRow[], labels: SectionLabels, revisionHref: string): string {
	const href = `${revisionHref}#${encodeURIComponent(clauseOf(rows[0]!).id)}`;
	const words = escapeHtml(countedWords(labels.unchanged, rows.length));
	return `<p class="fold">${words} — <a href="${escapeHtml(href)}">${escapeHtml(labels.readInRevision)}</a></p>\n`;
}

/** Before the first row of each change, links to the changes before and after; rows changed one after another are one. */
function stepLinks(rows: readonly RedlineRow[], labels: SectionLabels): ReadonlyMap<RedlineRow, string> {
	const changes = rows.filter((row, index) => isChanged(row) && !(index > 0 && isChanged(rows[index - 1]!)));
	const step = (row: RedlineRow | undefined, sign: string, words: string): string =>
		row === undefined
			? ''
			: `<a href="#${escapeHtml(encodeURIComponent(anchorOf(row)))}" title="${escapeHtml(words)}" aria-label="${escapeHtml(words)}">${sign}</a>`;
	return new Map(
		changes.map((row, index) => {
			const links =
				step(changes[index - 1], '↑', labels.previousChange) +
				step(changes[index + 1], '↓', labels.nextChange);
			return [row, `<span class="steps">${links}</span>`];
		}),
	);
}
