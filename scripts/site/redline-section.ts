import { escapeHtml } from '../clauses/escape-html.ts';
import { redlineRowHtml } from '../comparison/redline-html.ts';
import type { RedlineLabels } from '../comparison/redline-labels.ts';
import type { RedlineRow } from '../comparison/redline-row.ts';
import type { Address } from '../model/address.ts';
import { clauseOf, foldedRows } from './folded-rows.ts';
import type { PageSetting } from './page-setting.ts';

/** A stretch of more unchanged clauses than this is not carried along but linked, or pages of codes would not open. */
const longestFold = 60;

/** The redline of a comparison: what changed in its place, unchanged stretches folded; `revision` has the whole text. */
export function redlineHtml(setting: PageSetting, rows: readonly RedlineRow[], revision: Address): string {
	const { words } = setting;
	return foldedRows(rows)
		.map((stretch) => {
			if (!stretch.isFolded) return rowsHtml(stretch.rows, words.redlineLabels);
			const count = words.unchangedClauses(stretch.rows.length);
			if (stretch.rows.length > longestFold) return linkedStretch(setting, stretch.rows, { count, revision });
			return `<details class="unchanged"><summary lang="${setting.language}">${escapeHtml(count)}</summary>\n${rowsHtml(stretch.rows, words.redlineLabels)}</details>\n`;
		})
		.join('');
}

function rowsHtml(rows: readonly RedlineRow[], labels: RedlineLabels): string {
	return rows.map((row) => redlineRowHtml(row, labels)).join('');
}

function linkedStretch(
	{ words, link, language }: PageSetting,
	rows: readonly RedlineRow[],
	{ count, revision }: { readonly count: string; readonly revision: Address },
): string {
	const href = `${link(revision)}#${encodeURIComponent(clauseOf(rows[0]!).id)}`;
	return `<p class="unchanged" lang="${language}">${escapeHtml(count)} — <a href="${escapeHtml(href)}">${escapeHtml(words.readInRevision)}</a></p>\n`;
}
