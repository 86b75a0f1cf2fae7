import { numberText, runsHtml } from '../clauses/clause-html.ts';
import { escapeHtml } from '../clauses/escape-html.ts';
import type { Clause } from '../model/clause.ts';
import type { RedlineLabels, SpokenMark } from './redline-labels.ts';
import type { RedlinePiece } from './redline-piece.ts';

/** Some pieces as HTML: what is inserted in `<ins>`, what is deleted in `<del>`, what moved with a class beside. */
export function piecesHtml(pieces: readonly RedlinePiece[], labels: RedlineLabels): string {
	return pieces.map((piece) => pieceHtml(piece, labels)).join('');
}

function pieceHtml(piece: RedlinePiece, labels: RedlineLabels): string {
	switch (piece.type) {
		case 'same':
			return runsHtml(piece.runs);
		case 'deleted':
			return marked(`del class="redline-${piece.kind}"`, runsHtml(piece.runs), labels.deleted);
		case 'inserted':
			return marked(`ins class="redline-${piece.kind}"`, runsHtml(piece.runs), labels.inserted);
		case 'restyled':
			return marked(
				`span class="redline-restyled redline-${piece.kind}"`,
				runsHtml(piece.runs),
				labels.restyled,
			);
		case 'moved-away':
			return marked('del class="redline-moved"', runsHtml(piece.runs), labels.movedAway);
		case 'moved-here':
			return marked('ins class="redline-moved"', runsHtml(piece.runs), labels.movedHere);
		case 'break':
			return breakHtml(piece.side, piece.clause, labels);
	}
}

/** The mark with its spoken words; those are hidden from the eye by the page's style. */
export function marked(tag: string, html: string, label: SpokenMark): string {
	const name = tag.split(' ')[0];
	return `<${tag}>${hidden(label.start)}${html}${hidden(label.end)}</${name}>`;
}

function hidden(words: string): string {
	return words === '' ? '' : `<span class="visually-hidden"> ${escapeHtml(words)} </span>`;
}

function breakHtml(side: 'deleted' | 'inserted', clause: Clause, labels: RedlineLabels): string {
	const number = clause.number === undefined ? '' : numberText(clause.number);
	const words = `<span class="redline-break">¶</span><br> ${number} `;
	// The space parts the two sentences where the break is taken out.
	return side === 'deleted'
		? ` ${marked('del', words, labels.deleted)}`
		: ` ${marked('ins', words, labels.inserted)}`;
}
