import { numberText } from '../../clauses/clause-html.ts';
import { runsHtml } from '../../clauses/runs-html.ts';
import { escapeHtml } from '../../clauses/escape-html.ts';
import type { TextPlace } from '../../clauses/text-place.ts';
import type { Clause } from '../../model/clause.ts';
import type { SpokenMark } from '../redline/redline-labels.ts';
import type { ChangeKind, RedlinePiece } from '../redline/redline-piece.ts';
import { freshPlace } from './redline-setting.ts';
import type { RedlineSetting } from './redline-setting.ts';
import { restylingAt } from '../redline/restyling.ts';

/**
 * Some pieces as HTML: what is inserted in `<ins>`, what is deleted in `<del>`, what moved with a class beside; what is
 * shown in another way with how it was and is behind it.
 */
export function piecesHtml(pieces: readonly RedlinePiece[], labels: RedlineSetting): string {
	let html = '';
	for (const [index, piece] of pieces.entries()) {
		html += pieceHtml(piece, labels);
		if (piece.type === 'restyled')
			html += restylingHtml(piece.kind, restylingAt(pieces, index, labels.styles));
	}
	return html;
}

function restylingHtml(kind: ChangeKind, words: string): string {
	return words === '' ? '' : `<span class="redline-restyling redline-${kind}"> (${escapeHtml(words)})</span>`;
}

/** One piece as HTML; `lead` is HTML that belongs to it and stands before its words. */
export function pieceHtml(piece: RedlinePiece, labels: RedlineSetting, lead = ''): string {
	if (piece.type === 'break') return breakHtml(piece.side, piece.clause, labels);
	const words = lead + runsHtml(piece.runs, placeOf(piece.type, labels));
	switch (piece.type) {
		case 'same':
			return words;
		case 'deleted':
			return marked(`del${kindClass(piece.kind)}`, words, labels.deleted);
		case 'inserted':
			return marked(`ins${kindClass(piece.kind)}`, words, labels.inserted);
		case 'restyled':
			return marked(`span class="redline-restyled redline-${piece.kind}"`, words, labels.restyled);
		case 'moved-away':
			return marked('del class="redline-moved"', words, labels.movedAway);
		case 'moved-here':
			return marked('ins class="redline-moved"', words, labels.movedHere);
	}
}

/** Where links within a piece lead: to the text it is of. */
function placeOf(type: RedlinePiece['type'], setting: RedlineSetting): TextPlace {
	const isOld = type === 'deleted' || type === 'moved-away';
	return isOld ? { page: setting.oldPage, folder: setting.folder } : freshPlace(setting);
}

/** A change of wording is what a mark says of itself. */
function kindClass(kind: ChangeKind): string {
	return kind === 'wording' ? '' : ` class="redline-${kind}"`;
}

/** The mark with its spoken words; those are hidden from the eye by the page's style. */
export function marked(tag: string, html: string, label: SpokenMark): string {
	const name = tag.split(' ')[0];
	return `<${tag}>${hidden(label.start)}${html}${hidden(label.end)}</${name}>`;
}

/** The same few words are said in every redline. */
const hiddenWords = new Map<string, string>([['', '']]);

function hidden(words: string): string {
	const known = hiddenWords.get(words);
	if (known !== undefined) return known;
	const html = `<span class="visually-hidden"> ${escapeHtml(words)} </span>`;
	hiddenWords.set(words, html);
	return html;
}

function breakHtml(side: 'deleted' | 'inserted', clause: Clause, labels: RedlineSetting): string {
	const number = clause.number === undefined ? '' : numberText(clause.number);
	const words = `<span class="redline-break">¶</span><br> ${number} `;
	// The space parts the two sentences where the break is taken out.
	return side === 'deleted'
		? ` ${marked('del', words, labels.deleted)}`
		: ` ${marked('ins', words, labels.inserted)}`;
}
