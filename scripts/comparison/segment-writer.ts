import type { Segment } from '../model/comparison.ts';

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
	/** The segments written. */
	readonly segments: readonly Segment[];
}

interface State {
	readonly written: Segment[];
	/** Where the text written so far ends. */
	from: number;
	to: number;
	/** Where the deletion and insertion not yet written end. */
	removed: number;
	inserted: number;
}

/** A writer whose two sides begin at these places. */
export function segmentWriter(fromStart: number, toStart: number): SegmentWriter {
	const state: State = { written: [], from: fromStart, to: toStart, removed: fromStart, inserted: toStart };
	return {
		equal: (fromEnd, toEnd) => writeEqual(state, fromEnd, toEnd),
		remove: (fromEnd) => void (state.removed = fromEnd),
		insert: (toEnd) => void (state.inserted = toEnd),
		moveFrom: (fromEnd, move) => {
			flush(state);
			if (fromEnd === state.from) return;
			state.written.push({ op: 'move-from', from: [state.from, fromEnd], move });
			state.removed = state.from = fromEnd;
		},
		moveTo: (toEnd, move, segments) => {
			flush(state);
			const to = [state.to, toEnd] as const;
			state.written.push(segments ? { op: 'move-to', to, move, segments } : { op: 'move-to', to, move });
			state.inserted = state.to = toEnd;
		},
		part: () => flush(state),
		drawOutFrom: (fromEnd) => drawOutFrom(state, fromEnd),
		drawOutTo: (toEnd) => drawOutTo(state, toEnd),
		segments: state.written,
	};
}

function flush(state: State): void {
	if (state.removed > state.from) state.written.push({ op: 'delete', from: [state.from, state.removed] });
	if (state.inserted > state.to) state.written.push({ op: 'insert', to: [state.to, state.inserted] });
	state.from = state.removed;
	state.to = state.inserted;
}

function writeEqual(state: State, fromEnd: number, toEnd: number): void {
	flush(state);
	const last = state.written.at(-1);
	if (last?.op === 'equal') {
		state.written[state.written.length - 1] = {
			op: 'equal',
			from: [last.from[0], fromEnd],
			to: [last.to[0], toEnd],
		};
	} else if (fromEnd > state.from || toEnd > state.to) {
		state.written.push({ op: 'equal', from: [state.from, fromEnd], to: [state.to, toEnd] });
	}
	state.removed = state.from = fromEnd;
	state.inserted = state.to = toEnd;
}

function drawOutFrom(state: State, fromEnd: number): void {
	flush(state);
	if (fromEnd <= state.from) return;
	const index = state.written.findLastIndex((one) => 'from' in one);
	const last = state.written[index];
	if (last?.op === 'equal' || last?.op === 'delete') {
		state.written[index] = { ...last, from: [last.from[0], fromEnd] };
	} else state.written.push({ op: 'delete', from: [state.from, fromEnd] });
	state.removed = state.from = fromEnd;
}

function drawOutTo(state: State, toEnd: number): void {
	flush(state);
	if (toEnd <= state.to) return;
	const index = state.written.findLastIndex((one) => 'to' in one);
	const last = state.written[index];
	if (last?.op === 'equal' || last?.op === 'insert') {
		state.written[index] = { ...last, to: [last.to[0], toEnd] };
	} else state.written.push({ op: 'insert', to: [state.to, toEnd] });
	state.inserted = state.to = toEnd;
}
