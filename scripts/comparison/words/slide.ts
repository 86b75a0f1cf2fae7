import { changesWithin } from './token-changes.ts';
import { boundaryRank } from './sentences.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';

/** Shifts each pure insertion and deletion, where equal words allow, to where a sentence, clause or bracket begins. */
export function slideChanges(pairing: TokenPairing, window: TokenWindow): void {
	for (const change of changesWithin(pairing, window)) {
		if (isInsertion(change) || change.toStart === change.toEnd) slide(pairing, window, change);
	}
}

function isInsertion({ fromStart, fromEnd }: TokenWindow): boolean {
	return fromStart === fromEnd;
}

function slide(pairing: TokenPairing, window: TokenWindow, change: TokenWindow): void {
	const text = isInsertion(change) ? pairing.to : pairing.from;
	const start = isInsertion(change) ? change.toStart : change.fromStart;
	const end = isInsertion(change) ? change.toEnd : change.fromEnd;
	const back = reachBack(pairing, window, change);
	const ahead = reachAhead(pairing, window, change);
	if (back === 0 && ahead === 0) return;
	let best = 0;
	let bestRank = boundaryRank(text, start) + boundaryRank(text, end);
	for (let shift = -back; shift <= ahead; shift++) {
		const rank = boundaryRank(text, start + shift) + boundaryRank(text, end + shift);
		if (rank <= bestRank) continue;
		best = shift;
		bestRank = rank;
	}
	if (best !== 0) shiftPairs(pairing, change, best);
}

/** How far a change can be shifted back: as far as the tokens it leaves equal those it takes, and are paired in a row. */
function reachBack(pairing: TokenPairing, window: TokenWindow, change: TokenWindow): number {
	const { ids } = isInsertion(change) ? pairing.to : pairing.from;
	const start = (isInsertion(change) ? change.toStart : change.fromStart) - 1;
	const end = (isInsertion(change) ? change.toEnd : change.fromEnd) - 1;
	let back = 0;
	while (
		ids[start - back] === ids[end - back] &&
		change.fromStart - back > window.fromStart &&
		pairing.partners[change.fromStart - 1 - back] === change.toStart - 1 - back
	) {
		back++;
	}
	return back;
}

/** The same ahead. */
function reachAhead(pairing: TokenPairing, window: TokenWindow, change: TokenWindow): number {
	const { ids } = isInsertion(change) ? pairing.to : pairing.from;
	const start = isInsertion(change) ? change.toStart : change.fromStart;
	const end = isInsertion(change) ? change.toEnd : change.fromEnd;
	let ahead = 0;
	while (
		ids[start + ahead] === ids[end + ahead] &&
		change.fromEnd + ahead < window.fromEnd &&
		pairing.partners[change.fromEnd + ahead] === change.toEnd + ahead
	) {
		ahead++;
	}
	return ahead;
}

function shiftPairs({ partners }: TokenPairing, change: TokenWindow, shift: number): void {
	const { fromStart, fromEnd, toStart, toEnd } = change;
	if (isInsertion(change)) {
		const length = toEnd - toStart;
		for (let step = shift; step < 0; step++) partners[fromStart + step] = toStart + step + length;
		for (let step = 0; step < shift; step++) partners[fromStart + step] = toStart + step;
		return;
	}
	const length = fromEnd - fromStart;
	for (let step = -1; step >= shift; step--) {
		partners[fromStart + step + length] = toStart + step;
		partners[fromStart + step] = -1;
	}
	for (let step = 0; step < shift; step++) {
		partners[fromStart + step] = toStart + step;
		partners[fromEnd + step] = -1;
	}
}
