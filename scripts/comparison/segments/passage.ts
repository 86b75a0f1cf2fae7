import type { Segment } from '../../model/comparison.ts';
import { scanMarkup, skipSpace } from './markup-pieces.ts';
import type { Piece } from './markup-pieces.ts';
import { segmentWriter } from './segment-writer.ts';
import type { SegmentWriter } from './segment-writer.ts';
import type { TokenPairing, TokenWindow } from '../words/token-pairing.ts';
import type { Stretch, TokenText } from '../words/token-text.ts';

/** A stretch of each text, to be written side by side. */
export interface Passage {
	readonly from: Stretch;
	readonly to: Stretch;
	/** What changed its place within the passage. */
	readonly moved: readonly MovedPhrase[];
}

/** Words that changed their place within a passage, and the number of their move. */
export interface MovedPhrase extends TokenWindow {
	readonly move: number;
}

/** Writes a passage: its paired tokens as equal, and between them what markup and words changed. */
export function writePassage(writer: SegmentWriter, pairing: TokenPairing, passage: Passage): void {
	const { from, to, partners } = pairing;
	const { moved } = passage;
	let { start: oldPlace, first: old } = passage.from;
	let { start: freshPlace, first: fresh } = passage.to;
	for (let token = old; token < passage.from.last; token++) {
		const partner = partners[token]!;
		if (partner < fresh || partner >= passage.to.last || hasMovedAway(moved, token)) continue;
		const oldStart = from.starts[token]!;
		const freshStart = to.starts[partner]!;
		if (oldPlace < oldStart || freshPlace < freshStart) {
			writeGap(writer, pairing, {
				from: { start: oldPlace, end: oldStart, first: old, last: token },
				to: { start: freshPlace, end: freshStart, first: fresh, last: partner },
				moved,
			});
		}
		oldPlace = skipSpace(from.body, from.ends[token]!, passage.from.end);
		freshPlace = skipSpace(to.body, to.ends[partner]!, passage.to.end);
		writer.equal(oldPlace, freshPlace);
		old = token + 1;
		fresh = partner + 1;
	}
	writeGap(writer, pairing, {
		from: { start: oldPlace, end: passage.from.end, first: old, last: passage.from.last },
		to: { start: freshPlace, end: passage.to.end, first: fresh, last: passage.to.last },
		moved,
	});
}

/** What moved is paired out of order, and so never with the next tokens of the passage. */
function hasMovedAway(moved: readonly MovedPhrase[], token: number): boolean {
	for (const one of moved) if (token >= one.fromStart && token < one.fromEnd) return true;
	return false;
}

/** Writes what stands between paired tokens: markup equal at the two ends is equal, the rest deleted and inserted. */
function writeGap(writer: SegmentWriter, pairing: TokenPairing, gap: Passage): void {
	const { from, to } = gap;
	if (from.start === from.end && to.start === to.end) return;
	if (isSameMarkup(pairing, gap)) return writer.equal(from.end, to.end);
	if (gap.moved.length > 0 && hasMoved(gap)) return writeMovedGap(writer, pairing, gap);
	if (!isBareAtEnds(pairing.from, from) && !isBareAtEnds(pairing.to, to)) {
		return writeMarkupGap(writer, pairing, gap);
	}
	if (!isBlank(pairing.from, from.start, from.end)) writer.remove(from.end);
	if (!isBlank(pairing.to, to.start, to.end)) writer.insert(to.end);
}

/** True where nothing but the same markup stands in the gap: the next equal stretch takes it along. */
function isSameMarkup(pairing: TokenPairing, { from, to }: Passage): boolean {
	if (from.first < from.last || to.first < to.last) return false;
	const length = from.end - from.start;
	if (to.end - to.start !== length) return false;
	for (let place = 0; place < length; place++) {
		const unit = pairing.from.body.charCodeAt(from.start + place);
		if (unit !== pairing.to.body.charCodeAt(to.start + place)) return false;
	}
	return true;
}

function isBlank({ body }: TokenText, start: number, end: number): boolean {
	return skipSpace(body, start, end) === end;
}

/** True where no markup stands before the first word or behind the last, and so none can be equal there. */
function isBareAtEnds(text: TokenText, { start, end, first, last }: Stretch): boolean {
	if (first === last) return isBlank(text, start, end);
	return isBlank(text, start, text.starts[first]!) && isBlank(text, text.ends[last - 1]!, end);
}

function writeMarkupGap(writer: SegmentWriter, { from, to }: TokenPairing, gap: Passage): void {
	const old = gapPieces(from, gap.from);
	const fresh = gapPieces(to, gap.to);
	const isSame = (a: Piece, b: Piece): boolean => from.body.slice(a[0], a[1]) === to.body.slice(b[0], b[1]);
	const most = Math.min(old.pieces.length, fresh.pieces.length);
	const lead = Math.min(most, old.lead, fresh.lead);
	let head = 0;
	while (head < lead && isSame(old.pieces[head]!, fresh.pieces[head]!)) head++;
	const trail = Math.min(most - head, old.trail, fresh.trail);
	let tail = 0;
	while (tail < trail && isSame(old.pieces.at(-1 - tail)!, fresh.pieces.at(-1 - tail)!)) tail++;
	const oldEnd = (count: number): number => skipSpace(from.body, old.pieces[count - 1]![1], gap.from.end);
	const freshEnd = (count: number): number => skipSpace(to.body, fresh.pieces[count - 1]![1], gap.to.end);
	if (head > 0) writer.equal(oldEnd(head), freshEnd(head));
	if (old.pieces.length - tail > head) writer.remove(oldEnd(old.pieces.length - tail));
	if (fresh.pieces.length - tail > head) writer.insert(freshEnd(fresh.pieces.length - tail));
	if (tail > 0) writer.equal(gap.from.end, gap.to.end);
}

interface GapPieces {
	readonly pieces: readonly Piece[];
	/** How many pieces of markup stand before the first word, and after the last; all of them where there is none. */
	readonly lead: number;
	readonly trail: number;
}

/** The pieces of markup a stretch begins and ends with, and all between its first word and its last as one. */
function gapPieces(text: TokenText, { start, end, first, last }: Stretch): GapPieces {
	const pieces: Piece[] = [];
	const sink = (pieceStart: number, pieceEnd: number): void => void pieces.push([pieceStart, pieceEnd]);
	if (first === last) {
		scanMarkup(text.body, [start, end], sink);
		return { pieces, lead: pieces.length, trail: pieces.length };
	}
	const words = phraseRange(text, first, last);
	scanMarkup(text.body, [start, words[0]], sink);
	const lead = pieces.length;
	pieces.push(words);
	scanMarkup(text.body, [words[1], end], sink);
	return { pieces, lead, trail: pieces.length - lead - 1 };
}

function hasMoved({ from, to, moved }: Passage): boolean {
	return moved.some((one) => isWithin(one.fromStart, from) || isWithin(one.toStart, to));
}

function isWithin(token: number, { first, last }: Stretch): boolean {
	return token >= first && token < last;
}

/** A gap into which or out of which phrases moved: whatever else is in it is deleted and inserted. */
function writeMovedGap(writer: SegmentWriter, pairing: TokenPairing, gap: Passage): void {
	const { from, to } = pairing;
	const lead = leadEnds(pairing, gap);
	writer.equal(lead.from, lead.to);
	let place = lead.from;
	for (const one of [...gap.moved].sort((a, b) => a.fromStart - b.fromStart)) {
		if (!isWithin(one.fromStart, gap.from)) continue;
		const [start, end] = phraseRange(from, one.fromStart, one.fromEnd);
		if (!isBlank(from, place, start)) writer.remove(start);
		writer.drawOutFrom(start);
		writer.moveFrom(end, one.move);
		place = end;
	}
	if (!isBlank(from, place, gap.from.end)) writer.remove(gap.from.end);
	place = lead.to;
	for (const one of [...gap.moved].sort((a, b) => a.toStart - b.toStart)) {
		if (!isWithin(one.toStart, gap.to)) continue;
		const [start, end] = phraseRange(to, one.toStart, one.toEnd);
		if (!isBlank(to, place, start)) writer.insert(start);
		writer.drawOutTo(start);
		writer.moveTo(end, one.move, phraseSegments(pairing, one));
		place = end;
	}
	if (!isBlank(to, place, gap.to.end)) writer.insert(gap.to.end);
}

/** Where the markup that a gap begins with on both sides ends, a clause's own number for one. */
function leadEnds({ from, to }: TokenPairing, gap: Passage): { readonly from: number; readonly to: number } {
	const old = gap.from.first < gap.from.last ? from.starts[gap.from.first]! : gap.from.end;
	const fresh = gap.to.first < gap.to.last ? to.starts[gap.to.first]! : gap.to.end;
	const isSame = from.body.slice(gap.from.start, old) === to.body.slice(gap.to.start, fresh);
	return isSame ? { from: old, to: fresh } : { from: gap.from.start, to: gap.to.start };
}

function phraseRange(text: TokenText, first: number, last: number): readonly [number, number] {
	return [text.starts[first]!, text.ends[last - 1]!];
}

/** What was edited inside a phrase that moved; undefined where nothing was. */
function phraseSegments(pairing: TokenPairing, phrase: MovedPhrase): readonly Segment[] | undefined {
	const { fromStart, fromEnd, toStart, toEnd } = phrase;
	const [oldStart, oldEnd] = phraseRange(pairing.from, fromStart, fromEnd);
	const [freshStart, freshEnd] = phraseRange(pairing.to, toStart, toEnd);
	const inside = segmentWriter(oldStart, freshStart);
	writePassage(inside, pairing, {
		from: { start: oldStart, end: oldEnd, first: fromStart, last: fromEnd },
		to: { start: freshStart, end: freshEnd, first: toStart, last: toEnd },
		moved: [],
	});
	inside.drawOutFrom(oldEnd);
	inside.drawOutTo(freshEnd);
	return insideOrNone(inside.finished());
}

/** The segments inside a move, or undefined where all of it is equal. */
export function insideOrNone(segments: readonly Segment[]): readonly Segment[] | undefined {
	return segments.length === 1 && segments[0]!.op === 'equal' ? undefined : segments;
}
