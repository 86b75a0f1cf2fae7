import type { RedlinePiece } from '../comparison/redline/redline-piece.ts';
import type { Run } from '../model/clause.ts';
import type { WordChange } from './word-edits.ts';
import { wordsOf } from './word.ts';
import type { Word } from './word.ts';

/** What the pieces of a redline say became of the words of one provision or cell. */
export interface WordDifference {
	readonly old: readonly Word[];
	readonly fresh: readonly Word[];
	/** In order, none touching another. */
	readonly changes: readonly WordChange[];
}

/** The pieces of one provision or cell as changes of whole words. */
export function wordDifference(pieces: readonly RedlinePiece[]): WordDifference {
	const [old, fresh] = [sideOf(pieces, 'old'), sideOf(pieces, 'fresh')];
	const kept = keptWords(old, fresh, pieces.length);
	const changes: WordChange[] = [];
	let [from, to] = [0, 0];
	for (const [oldIndex, freshIndex] of [...kept, [old.words.length, fresh.words.length] as const]) {
		if (oldIndex > from || freshIndex > to) {
			changes.push({ from: [from, oldIndex], fresh: fresh.words.slice(to, freshIndex) });
		}
		[from, to] = [oldIndex + 1, freshIndex + 1];
	}
	return { old: old.words, fresh: fresh.words, changes };
}

interface Side {
	readonly words: readonly Word[];
	/** Of each piece, the words that lie in it wholly. */
	readonly within: readonly (readonly number[])[];
}

/** One side of the pieces: its words are cut over the whole, for a piece may begin inside a word. */
function sideOf(pieces: readonly RedlinePiece[], side: 'old' | 'fresh'): Side {
	const texts = pieces.map((piece) => pieceText(piece, side));
	const words = wordsOf(texts.join(''));
	const ends: number[] = [];
	for (const text of texts) ends.push((ends.at(-1) ?? 0) + text.length);
	const within: number[][] = texts.map(() => []);
	let [place, piece] = [0, 0];
	const whole = texts.join('');
	words.forEach(({ text }, index) => {
		const start = whole.indexOf(text, place);
		place = start + text.length;
		while (ends[piece]! <= start) piece++;
		if (place <= ends[piece]!) within[piece]!.push(index);
	});
	return { words, within };
}

/** Pairs of words that stayed, both sides in order: those of the pieces that are on both sides alike. */
function keptWords(old: Side, fresh: Side, pieces: number): readonly (readonly [number, number])[] {
	return Array.from({ length: pieces }, (_, piece) => piece).flatMap((piece) => {
		const [was, is] = [old.within[piece]!, fresh.within[piece]!];
		const isAlike =
			was.length === is.length &&
			was.every((word, index) => old.words[word]!.text === fresh.words[is[index]!]!.text);
		return isAlike ? was.map((word, index) => [word, is[index]!] as const) : [];
	});
}

function pieceText(piece: RedlinePiece, side: 'old' | 'fresh'): string {
	switch (piece.type) {
		case 'same':
			return runText(piece.runs);
		case 'restyled':
			return runText(side === 'old' ? piece.from : piece.runs);
		case 'deleted':
		case 'moved-away':
			return side === 'old' ? runText(piece.runs) : '';
		case 'inserted':
		case 'moved-here':
			return side === 'fresh' ? runText(piece.runs) : '';
		case 'break':
			return ' ';
	}
}

function runText(runs: readonly Run[]): string {
	return runs.map((run) => run.text).join('');
}
