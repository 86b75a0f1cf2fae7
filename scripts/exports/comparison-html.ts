import { escapeHtml } from '../clauses/escape-html.ts';
import { headingLevels } from '../comparison/redline/heading-levels.ts';
import { redlineRowHtml } from '../comparison/html/redline-html.ts';
import { englishLabels } from '../comparison/redline/labels-en.ts';
import { groupHtml, tableGroups } from '../comparison/html/redline-table.ts';
import { redline } from '../comparison/redline/redline.ts';
import type { ComparedTexts } from './compared-texts.ts';
import type { RedlineRow } from '../comparison/redline/redline-row.ts';
import { sideName } from './comparison-side.ts';

const style = `body{max-width:40rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 serif}
.table{position:relative;overflow-x:auto;margin:1rem 0}table{width:100%;border-collapse:collapse}th,td{border:1px solid;padding:.2rem .4rem;text-align:start;vertical-align:top}.center{text-align:center}.right{text-align:right}
.item,.inset{margin-inline-start:1.5rem}.bulleted{display:list-item}
ins{text-decoration:underline}del{text-decoration:line-through}.redline-moved{text-decoration-style:double}
.redline-row:not(.redline-unchanged){border-left:3px solid;padding-left:.6rem;margin-left:-.8rem}
.redline-restyling{font:.8rem/1.4 sans-serif;overflow-wrap:anywhere}
.redline-note,dl{font:.85rem/1.5 sans-serif}dd{margin:0;overflow-wrap:anywhere}
.visually-hidden{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:pre}`;

/** A comparison as a page that needs nothing else: the whole text with the changes marked, for mail and for the file. */
export function comparisonHtml({ from, to, texts, comparison, notice }: ComparedTexts): string {
	const title = `${sideName(from)} → ${sideName(to)}`;
	const rows = redline(texts.from, texts.to, comparison);
	const levels = headingLevels(rows);
	const labels = englishLabels.redline;
	const rowHtml = (row: RedlineRow): string => redlineRowHtml(row, labels, { level: levels.get(row) });
	return [
		'<!doctype html>',
		`<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>`,
		`<meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head>`,
		`<body><main><h1>${escapeHtml(title)}</h1>`,
		`<dl><dt>${escapeHtml(sideName(from))}</dt><dd>${from.source.sha256}</dd>`,
		`<dt>${escapeHtml(sideName(to))}</dt><dd>${to.source.sha256}</dd></dl>`,
		...(notice === undefined ? [] : [`<p>${escapeHtml(notice('en'))}</p>`]),
		...tableGroups(rows).map((group) => groupHtml(group, rowHtml, labels)),
		'</main></body></html>',
		'',
	].join('\n');
}
