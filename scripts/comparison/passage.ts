import type { Segment } from '../model/comparison.ts';
import { scanMarkup, skipSpace } from './markup-pieces.ts';
import type { Piece } from './markup-pieces.ts';
import { segmentWriter } from './segment-writer.ts';
import type { SegmentWriter } from './segment-writer.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';
import type { TokenText } from './token-text.ts';

/** Two stretches of source and the tokens in them. */
export interface Passage extends TokenWindow {
	readonly from: readonly [start: number, end: number];
	readonly to: readonly [start: number, end: number];
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
	let [old, fresh] = [passage.fromStart, passage.toStart];
	let [oldPlace, freshPlace] = [passage.from[0], passage.to[0]];
	for (let token = passage.fromStart; token < passage.fromEnd; token++) {
		const partner = partners[token]!;
		if (partner < fresh || partner >= passage.toEnd || hasMovedAway(passage, token)) continue;
		const [oldStart, freshStart] = [from.starts[token]!, to.starts[partner]!];
		if (oldPlace < oldStart || freshPlace < freshStart) {
			writeGap(writer, pairing, {
				fromStart: old,
				fromEnd: token,
				toStart: fresh,
				toEnd: partner,
				from: [oldPlace, oldStart],
				to: [freshPlace, freshStart],
				moved: passage.moved,
			});
		}
		oldPlace = skipSpace(from.body, from.ends[token]!, passage.from[1]);
		freshPlace = skipSpace(to.body, to.ends[partner]!, passage.to[1]);
		writer.equal(oldPlace, freshPlace);
		old = token + 1;
		fresh = partner + 1;
	}
	writeGap(writer, pairing, {
		...passage,
		fromStart: old,
		toStart: fresh,
		from: [oldPlace, passage.from[1]],
		to: [freshPlace, passage.to[1]],
	});
}

/** What moved is paired out of order, and so never with the next tokens of the passage. */
function hasMovedAway({ moved }: Passage, token: number): boolean {
	for (const one of moved) if (isWithin(token, one.fromStart, one.fromEnd)) return true;
	return false;
}

/** Writes what stands between paired tokens: markup equal at the two ends is equal, the rest deleted and inserted. */
function writeGap(writer: SegmentWriter, pairing: TokenPairing, gap: Passage): void {
	const { from, to } = pairing;
	if (gap.from[0] === gap.from[1] && gap.to[0] === gap.to[1]) return;
	if (isSameMarkup(gap, from.body, to.body)) return writer.equal(gap.from[1], gap.to[1]);
	if (hasMoved(gap)) return writeMovedGap(writer, pairing, gap);
	const isBare =
		isBareAtEnds(from, [gap.fromStart, gap.fromEnd], gap.from) ||
		isBareAtEnds(to, [gap.toStart, gap.toEnd], gap.to);
	if (!isBare) return writeMarkupGap(writer, pairing, gap);
	if (skipSpace(from.body, gap.from[0], gap.from[1]) < gap.from[1]) writer.remove(gap.from[1]);
	if (skipSpace(to.body, gap.to[0], gap.to[1]) < gap.to[1]) writer.insert(gap.to[1]);
}

/** True where no markup stands before the first word or behind the last, and so none can be equal there. */
function isBareAtEnds(
	{ body, starts, ends }: TokenText,
	tokens: readonly [number, number],
	range: readonly [number, number],
): boolean {
	if (tokens[0] === tokens[1]) return skipSpace(body, range[0], range[1]) === range[1];
	const [start, end] = [starts[tokens[0]]!, ends[tokens[1] - 1]!];
	return skipSpace(body, range[0], start) === start && skipSpace(body, end, range[1]) === range[1];
}

function writeMarkupGap(writer: SegmentWriter, { from, to }: TokenPairing, gap: Passage): void {
	const old = gapPieces(from, [gap.fromStart, gap.fromEnd], gap.from);
	const fresh = gapPieces(to, [gap.toStart, gap.toEnd], gap.to);
	const isSame = (a: Piece, b: Piece): boolean => from.body.slice(...a) === to.body.slice(...b);
	const most = Math.min(old.pieces.length, fresh.pieces.length);
	const lead = Math.min(most, old.lead, fresh.lead);
	let head = 0;
	while (head < lead && isSame(old.pieces[head]!, fresh.pieces[head]!)) head++;
	const trail = Math.min(most - head, old.trail, fresh.trail);
	let tail = 0;
	while (tail < trail && isSame(old.pieces.at(-1 - tail)!, fresh.pieces.at(-1 - tail)!)) tail++;
	const endOf = (place: number, { pieces }: GapPieces, side: readonly [string, number]): number =>
		skipSpace(side[0], pieces[place - 1]![1], side[1]);
	const oldSide = [from.body, gap.from[1]] as const;
	const freshSide = [to.body, gap.to[1]] as const;
	if (head > 0) writer.equal(endOf(head, old, oldSide), endOf(head, fresh, freshSide));
	if (old.pieces.length - tail > head) writer.remove(endOf(old.pieces.length - tail, old, oldSide));
	if (fresh.pieces.length - tail > head) writer.insert(endOf(fresh.pieces.length - tail, fresh, freshSide));
	if (tail > 0) writer.equal(gap.from[1], gap.to[1]);
}

function hasMoved(gap: Passage): boolean {
	return gap.moved.some(
		(one) =>
			isWithin(one.fromStart, gap.fromStart, gap.fromEnd) || isWithin(one.toStart, gap.toStart, gap.toEnd),
	);
}

function isWithin(token: number, start: number, end: number): boolean {
	return token >= start && token < end;
}

/** A gap into which or out of which phrases moved: whatever else is in it is deleted and inserted. */
function writeMovedGap(writer: SegmentWriter, pairing: TokenPairing, gap: Passage): void {
	const { from, to } = pairing;
	const lead = leadEnds(pairing, gap);
	writer.equal(lead.from, lead.to);
	let place = lead.from;
	for (const one of [...gap.moved].sort((a, b) => a.fromStart - b.fromStart)) {
		if (!isWithin(one.fromStart, gap.fromStart, gap.fromEnd)) continue;
		const [start, end] = phraseRange(from, one.fromStart, one.fromEnd);
		if (skipSpace(from.body, place, start) < start) writer.remove(start);
		writer.drawOutFrom(start);
		writer.moveFrom(end, one.move);
		place = end;
	}
	if (skipSpace(from.body, place, gap.from[1]) < gap.from[1]) writer.remove(gap.from[1]);
	place = lead.to;
	for (const one of [...gap.moved].sort((a, b) => a.toStart - b.toStart)) {
		if (!isWithin(one.toStart, gap.toStart, gap.toEnd)) continue;
		const [start, end] = phraseRange(to, one.toStart, one.toEnd);
		if (skipSpace(to.body, place, start) < start) writer.insert(start);
		writer.drawOutTo(start);
		writer.moveTo(end, one.move, phraseSegments(pairing, one));
		place = end;
	}
	if (skipSpace(to.body, place, gap.to[1]) < gap.to[1]) writer.insert(gap.to[1]);
}

/** Where the markup that a gap begins with on both sides ends, a clause's own number for one. */
function leadEnds({ from, to }: TokenPairing, gap: Passage): { readonly from: number; readonly to: number } {
	const old = gap.fromStart < gap.fromEnd ? from.starts[gap.fromStart]! : gap.from[1];
	const fresh = gap.toStart < gap.toEnd ? to.starts[gap.toStart]! : gap.to[1];
	const isSame = from.body.slice(gap.from[0], old) === to.body.slice(gap.to[0], fresh);
	return isSame ? { from: old, to: fresh } : { from: gap.from[0], to: gap.to[0] };
}

function phraseRange(text: TokenText, start: number, end: number): readonly [number, number] {
	return [text.starts[start]!, text.ends[end - 1]!];
}

/** What was edited inside a phrase that moved; undefined where nothing was. */
function phraseSegments(pairing: TokenPairing, phrase: MovedPhrase): readonly Segment[] | undefined {
	const from = phraseRange(pairing.from, phrase.fromStart, phrase.fromEnd);
	const to = phraseRange(pairing.to, phrase.toStart, phrase.toEnd);
	const inside = segmentWriter(from[0], to[0]);
	writePassage(inside, pairing, { ...phrase, from, to, moved: [] });
	inside.drawOutFrom(from[1]);
	inside.drawOutTo(to[1]);
	return insideOrNone(inside.finished());
}

/** The segments inside a move, or undefined where all of it is equal. */
export function insideOrNone(segments: readonly Segment[]): readonly Segment[] | undefined {
	return segments.length === 1 && segments[0]!.op === 'equal' ? undefined : segments;
}

/** True where nothing but the same markup stands in the gap: the next equal stretch takes it along. */
function isSameMarkup(gap: Passage, old: string, fresh: string): boolean {
	if (gap.fromStart < gap.fromEnd || gap.toStart < gap.toEnd) return false;
	const length = gap.from[1] - gap.from[0];
	if (gap.to[1] - gap.to[0] !== length) return false;
	for (let place = 0; place < length; place++) {
		if (old.charCodeAt(gap.from[0] + place) !== fresh.charCodeAt(gap.to[0] + place)) return false;
	}
	return true;
}

interface GapPieces {
	readonly pieces: readonly Piece[];
	/** How many pieces of markup stand before the first word, and after the last; all of them where there is none. */
	readonly lead: number;
	readonly trail: number;
}

/** The pieces of a stretch of source: its tokens, and the markup before, between and after them. */
function gapPieces(
	text: TokenText,
	tokens: readonly [number, number],
	range: readonly [number, number],
): GapPieces {
	const pieces: Piece[] = [];
	const sink = (start: number, end: number): void => void pieces.push([start, end]);
	let place = range[0];
	let [lead, lastWord] = [-1, -1];
	for (let token = tokens[0]; token < tokens[1]; token++) {
		scanMarkup(text.body, [place, text.starts[token]!], sink);
		if (lead < 0) lead = pieces.length;
		lastWord = pieces.length;
		pieces.push([text.starts[token]!, text.ends[token]!]);
		place = text.ends[token]!;
	}
	scanMarkup(text.body, [place, range[1]], sink);
	return lead < 0
		? { pieces, lead: pieces.length, trail: pieces.length }
		: { pieces, lead, trail: pieces.length - lastWord - 1 };
}
