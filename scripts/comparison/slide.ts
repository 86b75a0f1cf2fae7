import { changesWithin } from './changes.ts';
import { boundaryRank } from './sentences.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';

/** Shifts each pure insertion and deletion, where equal words allow, to where a sentence, clause or bracket begins. */
export function slideChanges(pairing: TokenPairing, window: TokenWindow): void {
	for (const change of changesWithin(pairing, window)) {
		if (change.fromStart === change.fromEnd) slide(pairing, change, { window, isInsertion: true });
		else if (change.toStart === change.toEnd) slide(pairing, change, { window, isInsertion: false });
	}
}

interface Bounds {
	readonly window: TokenWindow;
	readonly isInsertion: boolean;
}

function slide(pairing: TokenPairing, change: TokenWindow, { window, isInsertion }: Bounds): void {
	const text = isInsertion ? pairing.to : pairing.from;
	const [start, end] = isInsertion ? [change.toStart, change.toEnd] : [change.fromStart, change.fromEnd];
	const reach = reachOf(pairing, change, { window, isInsertion });
	let [best, bestRank] = [0, -1];
	for (const shift of [0, ...range(-reach.back, -1), ...range(1, reach.ahead)]) {
		const rank = boundaryRank(text, start + shift) + boundaryRank(text, end + shift);
		if (rank > bestRank) [best, bestRank] = [shift, rank];
	}
	if (best !== 0) shiftPairs(pairing, change, { shift: best, isInsertion });
}

function range(first: number, last: number): readonly number[] {
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

interface Reach {
	readonly back: number;
	readonly ahead: number;
}

/** How far a change can be shifted: as far as the tokens it leaves equal those it takes, and are paired in a row. */
function reachOf(
	{ from, to, partners }: TokenPairing,
	change: TokenWindow,
	{ window, isInsertion }: Bounds,
): Reach {
	const ids = isInsertion ? to.ids : from.ids;
	const [start, end] = isInsertion ? [change.toStart, change.toEnd] : [change.fromStart, change.fromEnd];
	const isPaired = (steps: number): boolean => {
		const old = steps < 0 ? change.fromStart + steps : change.fromEnd + steps;
		const fresh = steps < 0 ? change.toStart + steps : change.toEnd + steps;
		return old >= window.fromStart && old < window.fromEnd && partners[old] === fresh;
	};
	let [back, ahead] = [0, 0];
	while (isPaired(-1 - back) && ids[start - 1 - back] === ids[end - 1 - back]) back++;
	while (isPaired(ahead) && ids[start + ahead] === ids[end + ahead]) ahead++;
	return { back, ahead };
}

interface Shift {
	readonly shift: number;
	readonly isInsertion: boolean;
}

function shiftPairs({ partners }: TokenPairing, change: TokenWindow, { shift, isInsertion }: Shift): void {
	const { fromStart, fromEnd, toStart, toEnd } = change;
	const length = isInsertion ? toEnd - toStart : fromEnd - fromStart;
	if (isInsertion) {
		for (let step = shift; step < 0; step++) partners[fromStart + step] = toStart + step + length;
		for (let step = 0; step < shift; step++) partners[fromStart + step] = toStart + step;
		return;
	}
	for (let step = -1; step >= shift; step--) {
		partners[fromStart + step + length] = toStart + step;
		partners[fromStart + step] = -1;
	}
	for (let step = 0; step < shift; step++) {
		partners[fromStart + step] = toStart + step;
		partners[fromEnd + step] = -1;
	}
}
