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
	if (reach.back === 0 && reach.ahead === 0) return;
	let [best, bestRank] = [0, boundaryRank(text, start) + boundaryRank(text, end)];
	for (let shift = -reach.back; shift <= reach.ahead; shift++) {
		const rank = boundaryRank(text, start + shift) + boundaryRank(text, end + shift);
		if (rank > bestRank) [best, bestRank] = [shift, rank];
	}
	if (best !== 0) shiftPairs(pairing, change, { shift: best, isInsertion });
}

interface Reach {
	readonly back: number;
	readonly ahead: number;
}

/** How far a change can be shifted: as far as the tokens it leaves equal those it takes, and are paired in a row. */
function reachOf(pairing: TokenPairing, change: TokenWindow, { window, isInsertion }: Bounds): Reach {
	const ids = isInsertion ? pairing.to.ids : pairing.from.ids;
	const [start, end] = isInsertion ? [change.toStart, change.toEnd] : [change.fromStart, change.fromEnd];
	let [back, ahead] = [0, 0];
	while (
		ids[start - 1 - back] === ids[end - 1 - back] &&
		change.fromStart - back > window.fromStart &&
		pairing.partners[change.fromStart - 1 - back] === change.toStart - 1 - back
	) {
		back++;
	}
	while (
		ids[start + ahead] === ids[end + ahead] &&
		change.fromEnd + ahead < window.fromEnd &&
		pairing.partners[change.fromEnd + ahead] === change.toEnd + ahead
	) {
		ahead++;
	}
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
