import { headingLevel } from '../../clauses/clause-html.ts';
import { escapeHtml } from '../../clauses/escape-html.ts';
import { clauseOf, isChanged } from '../redline/folded-rows.ts';
import { insetHtml } from './inset-html.ts';
import { movedPlace } from '../redline/moved-place.ts';
import { regroupedLabel } from '../redline/redline-labels.ts';
import type { RedlineLabels } from '../redline/redline-labels.ts';
import type { RedlineRow } from '../redline/redline-row.ts';
import { freshPlace } from './redline-setting.ts';
import type { RedlineSetting } from './redline-setting.ts';
import { isTableRow } from './redline-table.ts';
import { markedWordsHtml, oldClause, oldWordsHtml, plainWordsHtml } from './row-words-html.ts';

/** What stands around the words of a row. */
export interface RowSetting {
	/** HTML before the words. */
	readonly lead?: string;
	readonly anchor?: string;
	/** True where the page can also show old and new side by side. */
	readonly hasSides?: boolean;
	/** Of a heading: its own in its text where absent. */
	readonly level?: number | undefined;
}

/**
 * One row as HTML, all of it escaped: an element of its own, or of a table row the `<tbody>` of a table it is written
 * into. It has the class `redline-row` and `redline-<change>`; a row of the new text has the anchor of its clause, one of the
 * old text alone `_from-` and its clause's. Where old and new can be shown side by side, what stands in both and has changes
 * has its words in the old text before those with all marks; what stands in one alone says in which: `in-old` or `in-new`.
 */
export function redlineRowHtml(row: RedlineRow, labels: RedlineSetting, setting: RowSetting = {}): string {
	const { lead = '', anchor = anchorOf(row), hasSides = false } = setting;
	const change = row.type === 'moved-from' ? 'moved-from' : row.change;
	const side = hasSides ? onlySide(row) : undefined;
	const classes = `redline-row redline-${change}${side === undefined ? '' : ` ${side}`}`;
	const attributes = `class="${classes}" id="${escapeHtml(anchor)}"`;
	const about = lead + noteHtml(row, labels) + levelNoteHtml(row, labels);
	const words = wordsHtml(row, labels, setting);
	if (!isTableRow(row)) return `<div ${attributes}>${about}${words}</div>\n`;
	return `<tbody ${attributes}>${aboutRowHtml(row, about)}${words}</tbody>\n`;
}

/** What is said of a table row, in a row above it. */
function aboutRowHtml({ text }: RedlineRow, about: string): string {
	return about === '' ? '' : `<tr class="about"><td colspan="${text.cells?.length ?? 1}">${about}</td></tr>`;
}

/** The text a row stands in, where that is one alone. */
function onlySide({ type }: RedlineRow): 'in-old' | 'in-new' | undefined {
	if (type === 'kept' || type === 'regrouped') return undefined;
	return type === 'removed' || type === 'moved-from' ? 'in-old' : 'in-new';
}

function wordsHtml(row: RedlineRow, labels: RedlineSetting, { hasSides = false, level }: RowSetting): string {
	const clause = clauseOf(row);
	const shown = clause.kind === 'heading' ? (level ?? headingLevel(clause)) : undefined;
	const words = isChanged(row)
		? markedWordsHtml(row, labels, shown)
		: plainWordsHtml(clause, freshPlace(labels), shown);
	if (!hasSides || !isChanged(row) || onlySide(row) !== undefined)
		return isTableRow(row) ? `<tr>${words}</tr>` : insetHtml(clause, words);
	const old = oldWordsHtml(row, labels, shown);
	if (isTableRow(row)) return `<tr class="old">${old}</tr><tr class="marked">${words}</tr>`;
	return `<div class="old">${insetHtml(oldClause(row), old)}</div><div class="marked">${insetHtml(clause, words)}</div>`;
}

/** The anchor of a row on its page. */
export function anchorOf(row: RedlineRow): string {
	switch (row.type) {
		case 'removed':
			return `_from-${row.from.id}`;
		case 'moved-from':
			return `_from-${row.from[0]!.id}`;
		case 'added':
		case 'kept':
			return row.to.id;
		case 'regrouped':
		case 'moved-to':
			return row.to[0]!.id;
	}
}

/** Says, once for what moved together, where it went or came from, and that one was split or several merged. */
function noteHtml(row: RedlineRow, labels: RedlineSetting): string {
	if ('goesOn' in row) return '';
	switch (row.type) {
		case 'moved-from':
			return note(
				labels.movedTo.replace('{place}', () => movedPlace(row)),
				row.to[0]!.id,
			);
		case 'moved-to':
			return note(
				labels.movedFrom.replace('{place}', () => movedPlace(row)),
				`_from-${row.from[0]!.id}`,
			);
		case 'regrouped':
			return `<p class="redline-note">${escapeHtml(regroupedLabel(row, labels))}</p>`;
		case 'added':
		case 'removed':
		case 'kept':
			return '';
	}
}

/** Says of a clause that is in both texts that its level is another, which no mark in its words tells; else nothing. */
export function levelNoteHtml(row: RedlineRow, { otherLevel }: RedlineLabels): string {
	if (row.type === 'moved-from' || !row.text.kinds.includes('level')) return '';
	return `<p class="redline-note">${escapeHtml(otherLevel)}</p>`;
}

function note(words: string, anchor: string): string {
	return `<p class="redline-note"><a href="#${escapeHtml(encodeURIComponent(anchor))}">${escapeHtml(words)}</a></p>`;
}
