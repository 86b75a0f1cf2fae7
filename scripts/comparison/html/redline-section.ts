import { escapeHtml } from '../../clauses/escape-html.ts';
import { textParts } from '../../clauses/text-parts.ts';
import { clauseOf, foldedRows, isChanged, lengthOf } from '../redline/folded-rows.ts';
import type { FoldedStretch, Stretch } from '../redline/folded-rows.ts';
import { headingLevels } from '../redline/heading-levels.ts';
import { anchorOf, redlineRowHtml } from './redline-html.ts';
import type { RedlineRow } from '../redline/redline-row.ts';
import { freshPlace } from './redline-setting.ts';
import type { TextPages } from './redline-setting.ts';
import { blockHtml, groupHtml, tableGroups } from './redline-table.ts';
import { plainWordsHtml } from './row-words-html.ts';
import { rowsOfStretch, sectionBlocks } from './section-blocks.ts';
import { countedWords } from '../../model/counted-words.ts';
import type { SectionLabels } from '../redline/section-labels.ts';

/**
 * The rows of a redline as HTML: what changed in its place, each change with the way to the one before and after it, and
 * unchanged stretches folded behind a box that opens without script. What is far from any change is not carried along but
 * counted, with the way to it in the revision, or pages of codes would not open.
 */
export function redlineSectionHtml(
	rows: readonly RedlineRow[],
	labels: SectionLabels,
	pages: TextPages,
): string {
	const steps = stepLinks(rows, labels);
	const stretches = foldedRows(rows);
	const levels = headingLevels(stretches.flatMap(carriedRows));
	const setting = { ...labels.redline, ...pages };
	const rowHtml = (row: RedlineRow): string => {
		const lead = steps.get(row) ?? '';
		return redlineRowHtml(row, setting, { lead, hasSides: true, level: levels.get(row) });
	};
	const toHtml = (group: readonly RedlineRow[]): string => groupHtml(group, rowHtml, setting);
	const fold = { groupHtml: toHtml, labels, pages };
	let [html, position, folds] = [leftOutNote(stretches, labels), 0, 0];
	const parts = textParts();
	for (const block of sectionBlocks(stretches)) {
		const first = block[0]!;
		if (first.type === 'folded') {
			html += parts.breakBefore('paragraph', position) + foldHtml(first, `_fold-${folds++}`, fold);
			continue;
		}
		html += parts.breakBefore(clauseOf(first.rows[0]!).kind, position);
		const partsHtml = block.map((part) =>
			part.type === 'shown'
				? part.rows.map(rowHtml).join('')
				: foldedRowsHtml(part, `_fold-${folds++}`, fold),
		);
		html += blockHtml(first.rows[0]!, partsHtml.join(''), setting);
		for (const part of block)
			if (part.type === 'shown') position += part.rows.reduce((sum, row) => sum + lengthOf(row), 0);
	}
	return parts.whole(html);
}

function carriedRows(stretch: Stretch): readonly RedlineRow[] {
	return stretch.type === 'shown' ? stretch.rows : [...stretch.before, ...stretch.after];
}

/** Whoever asks for the full text is told that not all of it is here. */
function leftOutNote(stretches: readonly Stretch[], labels: SectionLabels): string {
	const count = stretches.reduce(
		(sum, stretch) => sum + (stretch.type === 'folded' ? stretch.left.length : 0),
		0,
	);
	return count === 0 ? '' : `<p class="left-out">${escapeHtml(countedWords(labels.leftOut, count))}</p>\n`;
}

interface FoldSetting {
	readonly groupHtml: (group: readonly RedlineRow[]) => string;
	readonly labels: SectionLabels;
	readonly pages: TextPages;
}

function foldHtml(
	stretch: FoldedStretch,
	id: string,
	{ groupHtml: toHtml, labels, pages }: FoldSetting,
): string {
	const { before, left, after } = stretch;
	const rowsHtml = (rows: readonly RedlineRow[]): string => tableGroups(rows).map(toHtml).join('');
	const folded = rowsHtml(before) + linkedRows(left, labels, pages.freshPage) + rowsHtml(after);
	return `<div class="fold">${foldBox(stretch, id, labels)}<div class="folded">\n${folded}</div></div>\n`;
}

/** Rows folded within their table. */
function foldedRowsHtml(stretch: FoldedStretch, id: string, { labels, pages }: FoldSetting): string {
	const { before, left, after } = stretch;
	const across = (words: string): string =>
		`<td colspan="${rowsOfStretch(stretch)[0]!.text.cells?.length ?? 1}">${words}</td>`;
	const rowsHtml = (rows: readonly RedlineRow[]): string =>
		rows
			.map((row) => {
				const words = plainWordsHtml(clauseOf(row), freshPlace(pages));
				return `<tr class="folded" id="${escapeHtml(anchorOf(row))}">${words}</tr>\n`;
			})
			.join('');
	const links =
		left.length === 0 ? '' : `<tr class="folded">${across(linkedRows(left, labels, pages.freshPage))}</tr>\n`;
	const box = `<tr class="unfold">${across(foldBox(stretch, id, labels))}</tr>\n`;
	return `<tbody class="fold">${box}${rowsHtml(before)}${links}${rowsHtml(after)}</tbody>\n`;
}

function foldBox(stretch: FoldedStretch, id: string, labels: SectionLabels): string {
	const words = countedWords(labels.unchanged, rowsOfStretch(stretch).length);
	return `<input type="checkbox" id="${id}" class="visually-hidden"><label for="${id}">${escapeHtml(words)}</label>`;
}

function linkedRows(rows: readonly RedlineRow[], labels: SectionLabels, revisionHref: string): string {
	if (rows.length === 0) return '';
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
			: `<a href="#${escapeHtml(encodeURIComponent(anchorOf(row)))}" title="${escapeHtml(words)}"><span aria-hidden="true">${sign}</span></a>`;
	return new Map(
		changes.map((row, index) => {
			const links =
				step(changes[index - 1], '↑', labels.previousChange) +
				step(changes[index + 1], '↓', labels.nextChange);
			return [row, `<span class="steps">${links}</span>`];
		}),
	);
}
