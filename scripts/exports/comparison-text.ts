import { isChanged } from '../comparison/redline/folded-rows.ts';
import { englishLabels } from '../comparison/redline/labels-en.ts';
import type { RedlinePiece } from '../comparison/redline/redline-piece.ts';
import type { RedlineRow } from '../comparison/redline/redline-row.ts';
import { redline } from '../comparison/redline/redline.ts';
import { restylingAt } from '../comparison/redline/restyling.ts';
import type { Clause, Run } from '../model/clause.ts';
import { showable } from '../source/quotation.ts';
import type { ComparedTexts } from './compared-texts.ts';
import { sideName } from './comparison-side.ts';

/**
 * A comparison for a terminal: the changed clauses alone, deleted words as `[-words-]`, inserted ones as `{+words+}`, those
 * shown in another way or leading elsewhere as `{~words~}` with how they were and are behind them, and before each clause
 * its number, what became of it and what the change is about.
 */
export function comparisonText({ from, to, texts, comparison, notice }: ComparedTexts): string {
	const rows = redline(texts.from, texts.to, comparison).filter(isChanged);
	const counts = Object.entries(comparison.summary).map(([change, count]) => `${count} ${change}`);
	const head = `${sideName(from)} → ${sideName(to)}\n${notice?.('en') ?? counts.join(', ')}\n`;
	return head + rows.map(rowText).join('');
}

function rowText(row: RedlineRow): string {
	const cells = row.text.cells ?? [row.text];
	const shown = cells.map(({ pieces }) => piecesText(pieces).replace(/\s+/g, ' ').trim());
	return `\n${rowHead(row)}\n  ${shown.join(' | ')}\n`;
}

function rowHead(row: RedlineRow): string {
	switch (row.type) {
		case 'kept':
			return `${arrow([row.from], [row.to])}: ${keptText(row)}`;
		case 'added':
			return `${place(row.to)}: added`;
		case 'removed':
			return `${place(row.from)}: removed`;
		case 'regrouped':
			return `${arrow(row.from, row.to)}: ${row.from.length > 1 && row.to.length > 1 ? 'divided otherwise' : row.change}`;
		case 'moved-from':
			return `${arrow(row.from, row.to)}: moved away`;
		case 'moved-to':
			return `${arrow(row.from, row.to)}: ${row.change}`;
	}
}

function keptText({ change, text }: RedlineRow & { readonly type: 'kept' }): string {
	return change === 'renumbered' ? change : `modified (${text.kinds.join(', ')})`;
}

function arrow(from: readonly Clause[], to: readonly Clause[]): string {
	const [old, fresh] = [from, to].map((clauses) => clauses.map(place).join(', '));
	return old === fresh ? fresh! : `${old} → ${fresh}`;
}

function place(clause: Clause): string {
	return clause.number?.text ?? `#${clause.id}`;
}

function piecesText(pieces: readonly RedlinePiece[]): string {
	return pieces
		.map((piece, index) => {
			const told = restylingAt(pieces, index, englishLabels.redline.styles);
			return pieceText(piece) + (told === '' ? '' : ` (${told})`);
		})
		.join('');
}

function pieceText(piece: RedlinePiece): string {
	switch (piece.type) {
		case 'same':
			return words(piece.runs);
		case 'restyled':
			return `{~${words(piece.runs)}~}`;
		case 'deleted':
		case 'moved-away':
			return `[-${words(piece.runs)}-]`;
		case 'inserted':
		case 'moved-here':
			return `{+${words(piece.runs)}+}`;
		case 'break':
			return piece.side === 'deleted' ? ' [-¶-] ' : ' {+¶+} ';
	}
}

/** What a terminal takes for an order, or would show in another order than it is stored. */
const orders = /[^\s\P{Cc}]|[\u202a-\u202e\u2066-\u2069]/gu;

function words(runs: readonly Run[]): string {
	return runs
		.map((run) => run.text)
		.join('')
		.replace(orders, showable);
}
