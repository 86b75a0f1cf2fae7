import type { Segment } from '../../model/comparison.ts';

/**
 * Writes segments that tile by their making: each act says only where on its side it ends, and begins where the last
 * one on that side ended. White space before a stretch therefore belongs to it. Deletions and insertions with nothing
 * between them become one of each.
 */
export interface SegmentWriter {
	readonly equal: (fromEnd: number, toEnd: number) => void;
	readonly remove: (fromEnd: number) => void;
	readonly insert: (toEnd: number) => void;
	readonly moveFrom: (fromEnd: number, move: number) => void;
	readonly moveTo: (toEnd: number, move: number, segments?: readonly Segment[]) => void;
	/** Keeps what follows from joining the deletion and insertion before it. */
	readonly part: () => void;
	/** Draws the last stretch of the old side out to this end, over white space that nothing has taken. */
	readonly drawOutFrom: (fromEnd: number) => void;
	/** The same on the new side. */
	readonly drawOutTo: (toEnd: number) => void;
	/** The segments, complete. */
	readonly finished: () => readonly Segment[];
}

interface State {
	readonly written: Segment[];
	/** Where the text written so far ends. */
	from: number;
	to: number;
	/** Where the stretches begun and not yet written end: equal ones, or a deletion and an insertion, never both. */
	isEqual: boolean;
	fromEnd: number;
	toEnd: number;
}

/** A writer whose two sides begin at these places. */
export function segmentWriter(fromStart: number, toStart: number): SegmentWriter {
	const written: Segment[] = [];
	const state: State = {
		written,
		from: fromStart,
		to: toStart,
		isEqual: false,
		fromEnd: fromStart,
		toEnd: toStart,
	};
	return {
		equal: (fromEnd, toEnd) => {
			if (!state.isEqual) flush(state);
			state.isEqual = true;
			state.fromEnd = fromEnd;
			state.toEnd = toEnd;
		},
		remove: (fromEnd) => {
			if (state.isEqual) flush(state);
			state.fromEnd = fromEnd;
		},
		insert: (toEnd) => {
			if (state.isEqual) flush(state);
			state.toEnd = toEnd;
		},
		moveFrom: (fromEnd, move) => writeMoveFrom(state, fromEnd, move),
		moveTo: (toEnd, move, segments) => writeMoveTo(state, { toEnd, move, segments }),
		part: () => {
			if (!state.isEqual) flush(state);
		},
		drawOutFrom: (fromEnd) => drawOutFrom(state, fromEnd),
		drawOutTo: (toEnd) => drawOutTo(state, toEnd),
		finished: () => {
			flush(state);
			return written;
		},
	};
}

/** Writes what was begun. Equal stretches follow one another only where a deletion or insertion was parted from them. */
function flush(state: State): void {
	const { written, from, to, fromEnd, toEnd } = state;
	if (state.isEqual) {
		const last = written.at(-1);
		if (last?.op === 'equal') {
			written[written.length - 1] = { op: 'equal', from: [last.from[0], fromEnd], to: [last.to[0], toEnd] };
		} else if (fromEnd > from || toEnd > to)
			written.push({ op: 'equal', from: [from, fromEnd], to: [to, toEnd] });
	} else {
		if (fromEnd > from) written.push({ op: 'delete', from: [from, fromEnd] });
		if (toEnd > to) written.push({ op: 'insert', to: [to, toEnd] });
	}
	state.isEqual = false;
	state.from = fromEnd;
	state.to = toEnd;
}

function writeMoveFrom(state: State, fromEnd: number, move: number): void {
	flush(state);
	state.written.push({ op: 'move-from', from: [state.from, fromEnd], move });
	state.from = state.fromEnd = fromEnd;
}

interface Arrival {
	readonly toEnd: number;
	readonly move: number;
	readonly segments: readonly Segment[] | undefined;
}

function writeMoveTo(state: State, { toEnd, move, segments }: Arrival): void {
	flush(state);
	const to = [state.to, toEnd] as const;
	state.written.push(segments ? { op: 'move-to', to, move, segments } : { op: 'move-to', to, move });
	state.to = state.toEnd = toEnd;
}

function drawOutFrom(state: State, fromEnd: number): void {
	flush(state);
	if (fromEnd <= state.from) return;
	const index = state.written.findLastIndex((one) => 'from' in one);
	const last = state.written[index];
	if (last?.op === 'equal' || last?.op === 'delete') {
		state.written[index] = { ...last, from: [last.from[0], fromEnd] };
	} else state.written.push({ op: 'delete', from: [state.from, fromEnd] });
	state.from = state.fromEnd = fromEnd;
}

function drawOutTo(state: State, toEnd: number): void {
	flush(state);
	if (toEnd <= state.to) return;
	const index = state.written.findLastIndex((one) => 'to' in one);
	const last = state.written[index];
	if (last?.op === 'equal' || last?.op === 'insert') {
		state.written[index] = { ...last, to: [last.to[0], toEnd] };
	} else state.written.push({ op: 'insert', to: [state.to, toEnd] });
	state.to = state.toEnd = toEnd;
}
