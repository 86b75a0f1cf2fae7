import { alignmentHtml, alignmentsOf, numberText } from '../../clauses/clause-html.ts';
import { runsHtml } from '../../clauses/runs-html.ts';
import type { TextPlace } from '../../clauses/text-place.ts';
import type { Clause, ClauseNumber } from '../../model/clause.ts';
import { clauseOf } from '../redline/folded-rows.ts';
import { marked, pieceHtml, piecesHtml } from './piece-html.ts';
import type { SpokenMark } from '../redline/redline-labels.ts';
import type { RedlineCell, RedlinePiece } from '../redline/redline-piece.ts';
import type { RedlineRow } from '../redline/redline-row.ts';
import type { RedlineSetting } from './redline-setting.ts';
import { aloneHtml, isTableRow } from './redline-table.ts';

/**
 * The words of a row with all that is marked in them, in the element their clause has on the revision's page, those of a
 * table row in its cells; a heading is one of the level given.
 */
export function markedWordsHtml(row: RedlineRow, labels: RedlineSetting, level?: number): string {
	const clause = clauseOf(row);
	if (clause.kind === 'row') {
		const cells = cellsOf(row).map(({ pieces }, column) => {
			// A row has no number, but what it was may have had one.
			const number = column === 0 ? changedNumberHtml(row, labels) : '';
			return arrived(row, number + piecesHtml(pieces, labels), labels);
		});
		return cellsHtml(clause, cells, clause);
	}
	return elementHtml(clause, arrived(row, numberedPiecesHtml(row, labels), labels), level);
}

/** A clause's number and words with no mark, in the same element or cells. */
export function plainWordsHtml(clause: Clause, place: TextPlace, level?: number): string {
	const { cells, runs } = clause;
	if (clause.kind === 'row')
		return cellsHtml(
			clause,
			cells?.map((cell) => runsHtml(cell.runs, place)) ?? [runsHtml(runs, place)],
			clause,
		);
	return elementHtml(clause, plainNumber(clause.number) + runsHtml(runs, place), level);
}

/**
 * The words a row had in the old text, what is gone of them marked: the left of a view side by side. Of a table row they are
 * in its cells, one where a column came too, so that they stand over those of the new text.
 */
export function oldWordsHtml(row: RedlineRow, setting: RedlineSetting, level?: number): string {
	const clause = oldClause(row);
	const { oldPage } = setting;
	const labels = oldPage === undefined ? setting : { ...setting, freshPage: oldPage };
	if (clause.kind === 'row' || isTableRow(row)) {
		const cells = cellsOf(row).map(({ pieces }) => piecesHtml(oldPieces(pieces), labels));
		const words = cellsHtml(clause, cells, clauseOf(row));
		return isTableRow(row) ? words : aloneHtml(clause, words, labels);
	}
	const { number } = clause;
	const isKept = number?.text === clauseOf(row).number?.text;
	const numberHtml = isKept
		? plainNumber(number)
		: markedNumber('del class="redline-number"', number, labels.deleted);
	return elementHtml(clause, numberHtml + piecesHtml(oldPieces(row.text.pieces), labels), level);
}

/** The clause of the old text a row is of; of what was not in it, the new one. */
export function oldClause(row: RedlineRow): Clause {
	switch (row.type) {
		case 'removed':
		case 'kept':
			return row.from;
		case 'added':
			return row.to;
		case 'regrouped':
		case 'moved-from':
		case 'moved-to':
			return row.from[0]!;
	}
}

function cellsOf({ text }: RedlineRow): readonly RedlineCell[] {
	return text.cells ?? [{ type: 'same', pieces: text.pieces }];
}

function oldPieces(pieces: readonly RedlinePiece[]): readonly RedlinePiece[] {
	return pieces.flatMap((piece): readonly RedlinePiece[] => {
		switch (piece.type) {
			case 'inserted':
			case 'moved-here':
				return [];
			case 'break':
				return piece.side === 'inserted' ? [] : [piece];
			case 'same':
			case 'restyled':
				return [{ ...piece, runs: piece.from }];
			case 'deleted':
			case 'moved-away':
				return [piece];
		}
	});
}

/** What comes or goes whole is one mark, its number within. */
function numberedPiecesHtml(row: RedlineRow, labels: RedlineSetting): string {
	const { pieces } = row.text;
	const mark = wholeMark(row);
	if (mark === undefined) return changedNumberHtml(row, labels) + piecesHtml(pieces, labels);
	const number = plainNumber(clauseOf(row).number);
	if (number === '') return piecesHtml(pieces, labels);
	const [first, ...rest] = pieces;
	return first?.type === mark.type
		? pieceHtml(first, labels, number) + piecesHtml(rest, labels)
		: pieceHtml(mark, labels, number) + piecesHtml(pieces, labels);
}

/** The mark of a row that only came or only went, yet without words. */
function wholeMark(row: RedlineRow): RedlinePiece | undefined {
	switch (row.type) {
		case 'added':
			return { type: 'inserted', runs: [], kind: 'wording' };
		case 'removed':
			return { type: 'deleted', runs: [], kind: 'wording' };
		case 'moved-from':
			return { type: 'moved-away', runs: [], move: row.move };
		case 'kept':
		case 'regrouped':
		case 'moved-to':
			return undefined;
	}
}

/** The clause's own number: the old one deleted and the new one inserted where they differ. */
function changedNumberHtml(row: RedlineRow, labels: RedlineSetting): string {
	const old = oldClause(row).number;
	const fresh = clauseOf(row).number;
	if (old?.text === fresh?.text) return plainNumber(fresh);
	return (
		markedNumber('del class="redline-number"', old, labels.deleted) +
		markedNumber('ins class="redline-number"', fresh, labels.inserted)
	);
}

function markedNumber(tag: string, number: ClauseNumber | undefined, label: SpokenMark): string {
	return number === undefined ? '' : marked(tag, plainNumber(number), label);
}

function plainNumber(number: ClauseNumber | undefined): string {
	return number === undefined ? '' : `<span class="number">${numberText(number)}</span> `;
}

/** What a row brings from elsewhere is new in its place as a whole, whatever was edited inside. */
function arrived(row: RedlineRow, html: string, labels: RedlineSetting): string {
	return row.type === 'moved-to' ? marked('ins class="redline-moved"', html, labels.movedHere) : html;
}

/** A heading without a level is one no more: that of the old text where the new one has something else. */
function elementHtml({ kind, number }: Clause, words: string, level: number | undefined): string {
	switch (kind) {
		case 'heading':
			return level === undefined ? `<p class="heading">${words}</p>` : `<h${level}>${words}</h${level}>`;
		case 'code':
			return `<pre><code>${words}</code></pre>`;
		case 'rule':
			return '<hr>';
		case 'item':
			return `<p class="${number === undefined ? 'item bulleted' : 'item'}">${words}</p>`;
		case 'definition':
			return `<p class="definition">${words}</p>`;
		case 'paragraph':
		case 'row':
			return `<p>${words}</p>`;
	}
}

/** Cells aligned as those of the row they are shown with; where its own table has other columns, as nothing says. */
function cellsHtml({ isTableHead }: Clause, cells: readonly string[], aligned: Clause): string {
	const [tag, end] = isTableHead ? ['th scope="col"', 'th'] : ['td', 'td'];
	const alignments = alignmentsOf(aligned);
	const areAligned = alignments.length === cells.length;
	return cells
		.map((words, column) => {
			const attribute = areAligned ? alignmentHtml(alignments[column]) : '';
			return `<${tag}${attribute}>${words}</${end}>`;
		})
		.join('');
}
