import { headingLevel, numberText } from '../clauses/clause-html.ts';
import { escapeHtml } from '../clauses/escape-html.ts';
import type { Clause, ClauseNumber } from '../model/clause.ts';
import { isChanged } from './folded-rows.ts';
import { marked, piecesHtml } from './piece-html.ts';
import type { RedlineLabels, SpokenMark } from './redline-labels.ts';
import type { RedlineRow, RedlineText } from './redline-row.ts';

/**
 * One row as HTML, all of it escaped. Its element has the class `redline-row` and `redline-<change>`; a row of the new
 * text has the anchor of its clause, one of the old text alone `from-` and its clause's. The words of a row with changes
 * are given twice, the first time for the left side of a view side by side. `lead` is HTML put before them.
 */
export function redlineRowHtml(
	row: RedlineRow,
	labels: RedlineLabels,
	{ lead = '', anchor = anchorOf(row) }: { readonly lead?: string; readonly anchor?: string } = {},
): string {
	const kinds = row.text.kinds.map((kind) => ` redline-kind-${kind}`).join('');
	const change = row.type === 'moved-from' ? 'moved-from' : row.change;
	const classes = `redline-row redline-${change}${kinds}`;
	const words = isChanged(row) ? wordsHtml(row, labels) : unchangedWordsHtml(row, labels);
	const views = isChanged(row)
		? `<div class="views"><div class="old">${words}</div><div class="marked">${words}</div></div>`
		: words;
	return `<div class="${classes}" id="${escapeHtml(anchor)}">${lead}${noteHtml(row, labels)}${views}</div>\n`;
}

/** The anchor of a row on its page. */
export function anchorOf(row: RedlineRow): string {
	switch (row.type) {
		case 'removed':
			return `from-${row.from.id}`;
		case 'moved-from':
			return `from-${row.from[0]!.id}`;
		case 'added':
		case 'kept':
			return row.to.id;
		case 'regrouped':
		case 'moved-to':
			return row.to[0]!.id;
	}
}

function shownClause(row: RedlineRow): Clause {
	switch (row.type) {
		case 'removed':
			return row.from;
		case 'added':
		case 'kept':
			return row.to;
		case 'moved-from':
			return row.from[0]!;
		case 'regrouped':
		case 'moved-to':
			return row.to[0]!;
	}
}

function oldClause(row: RedlineRow): Clause | undefined {
	switch (row.type) {
		case 'removed':
		case 'kept':
			return row.from;
		case 'added':
			return undefined;
		case 'regrouped':
		case 'moved-from':
		case 'moved-to':
			return row.from[0];
	}
}

/** The clause's own number: the old one deleted and the new one inserted where they differ. */
function numberHtml(row: RedlineRow, labels: RedlineLabels): string {
	const old = oldClause(row)?.number;
	const fresh = shownClause(row).number;
	switch (row.type) {
		case 'moved-from':
			return markedNumber('del class="redline-moved"', old, labels.movedAway);
		case 'added':
			return markedNumber('ins', fresh, labels.inserted);
		case 'removed':
			return markedNumber('del', old, labels.deleted);
		case 'kept':
		case 'regrouped':
		case 'moved-to':
			if (old?.text === fresh?.text) return plainNumber(fresh);
			return (
				markedNumber('del class="redline-number"', old, labels.deleted) +
				markedNumber('ins class="redline-number"', fresh, labels.inserted)
			);
	}
}

function markedNumber(tag: string, number: ClauseNumber | undefined, label: SpokenMark): string {
	return number === undefined ? '' : marked(tag, plainNumber(number), label);
}

function plainNumber(number: ClauseNumber | undefined): string {
	return number === undefined ? '' : `<span class="number">${numberText(number)}</span> `;
}

/** Says where a moved clause went or came from, and that one was split or several merged. */
function noteHtml(row: RedlineRow, labels: RedlineLabels): string {
	switch (row.type) {
		case 'moved-from':
			return note(
				labels.movedTo.replace('{place}', () => placeOf(row.to[0]!)),
				row.to[0]!.id,
			);
		case 'moved-to':
			return note(
				labels.movedFrom.replace('{place}', () => placeOf(row.from[0]!)),
				`from-${row.from[0]!.id}`,
			);
		case 'regrouped':
			return `<p class="redline-note">${escapeHtml(labels[row.change])}</p>`;
		case 'added':
		case 'removed':
		case 'kept':
			return '';
	}
}

function note(words: string, anchor: string): string {
	return `<p class="redline-note"><a href="#${escapeHtml(encodeURIComponent(anchor))}">${escapeHtml(words)}</a></p>`;
}

function placeOf(clause: Clause): string {
	return clause.number?.text ?? clause.id;
}

/** Words without marks are the same in every redline their text stands in, whatever its language: made once, then kept. */
function unchangedWordsHtml(row: RedlineRow, labels: RedlineLabels): string {
	const known = unchangedWords.get(row.text);
	if (known !== undefined) return known;
	const html = wordsHtml(row, labels);
	unchangedWords.set(row.text, html);
	return html;
}

const unchangedWords = new WeakMap<RedlineText, string>();

/** The row's words in the element its clause has on the revision's page. */
function wordsHtml(row: RedlineRow, labels: RedlineLabels): string {
	const clause = shownClause(row);
	const words = arrived(row, numberHtml(row, labels) + piecesHtml(row.text.pieces, labels), labels);
	switch (clause.kind) {
		case 'heading': {
			const level = headingLevel(clause.level);
			return `<h${level}>${words}</h${level}>`;
		}
		case 'row':
			return tableHtml(row, labels);
		case 'code':
			return `<pre><code>${words}</code></pre>`;
		case 'rule':
			return '<hr>';
		case 'definition':
			return `<p class="definition">${words}</p>`;
		case 'item':
			return `<p class="item">${words}</p>`;
		case 'paragraph':
			return `<p>${words}</p>`;
	}
}

/** What a row brings from elsewhere is new in its place as a whole, whatever was edited inside. */
function arrived(row: RedlineRow, html: string, labels: RedlineLabels): string {
	return row.type === 'moved-to' ? marked('ins class="redline-moved"', html, labels.movedHere) : html;
}

/** A row of a table stands alone, so that any row can be shown or folded. */
function tableHtml(row: RedlineRow, labels: RedlineLabels): string {
	const tag = shownClause(row).isTableHead ? 'th' : 'td';
	const cells = row.text.cells ?? [{ type: 'same', pieces: row.text.pieces } as const];
	const html = cells.map(
		(cell) =>
			`<${tag} class="redline-cell-${cell.type}">${arrived(row, piecesHtml(cell.pieces, labels), labels)}</${tag}>`,
	);
	return `<table><tr>${html.join('')}</tr></table>`;
}
