import type { TokenPairing, TokenWindow } from './token-pairing.ts';

/** What pairing two equal tokens earns, by rank: punctuation, function word, and the three of words that say something. */
const earnings = [2, 5, 12, 12, 12] as const;

/** What each change costs whatever its length: few whole changes read better than many scattered ones. */
const changeCost = 4;

const cameByMatch = 1;
const changeFromMatch = 2;
const changeFromLeft = 4;

/**
 * Pairs the tokens of a window so that what the pairs earn, less what the changes between them cost, is greatest. Time
 * and room grow with the product of the window's sides.
 */
export function pairByWeight(pairing: TokenPairing, window: TokenWindow): void {
	const width = window.toEnd - window.toStart + 1;
	const height = window.fromEnd - window.fromStart + 1;
	if (scratch.trace.length < width * height) scratch.trace = new Uint8Array(2 * width * height);
	if (scratch.matches.length < width) {
		scratch.matches = new Int32Array(2 * width);
		scratch.changes = new Int32Array(2 * width);
	}
	const { trace } = scratch;
	const atMatch = fillTrace(pairing, window, trace);
	followTrace(pairing, window, { trace, width, atMatch });
}

const impossible = -(1 << 29);

/** Room used over and over, since there are many small windows; nothing is kept in it from one to the next. */
const scratch = {
	trace: new Uint8Array(1 << 14),
	matches: new Int32Array(256),
	changes: new Int32Array(256),
};

/** The best sums of the ways that end in a match, and of those that end inside a change, before any word of the old text. */
function firstRow(width: number): typeof scratch {
	scratch.matches.fill(impossible, 0, width);
	scratch.changes.fill(-changeCost, 0, width);
	scratch.matches[0] = 0;
	return scratch;
}

/** Fills the trace row by row; true where the best way ends in a match. */
function fillTrace(pairing: TokenPairing, window: TokenWindow, trace: Uint8Array): boolean {
	const { fromStart, fromEnd, toStart, toEnd } = window;
	const { ids: old } = pairing.from;
	const { ids: fresh } = pairing.to;
	const width = toEnd - toStart + 1;
	const { matches, changes } = firstRow(width);
	for (let row = 1, cell = width; row <= fromEnd - fromStart; row++) {
		const id = old[fromStart + row - 1]!;
		const earning = earnings[pairing.ranks[id]!];
		let diagonalMatch = matches[0]!;
		let diagonalChange = changes[0]!;
		matches[0] = impossible;
		cell++;
		for (let column = 1; column < width; column++, cell++) {
			let steps = 0;
			let match = impossible;
			if (fresh[toStart + column - 1] === id) {
				if (diagonalMatch >= diagonalChange) steps = cameByMatch;
				match = (steps === 0 ? diagonalChange : diagonalMatch) + earning;
			}
			diagonalMatch = matches[column]!;
			diagonalChange = changes[column]!;
			let change = diagonalChange;
			if (changes[column - 1]! > change) {
				change = changes[column - 1]!;
				steps |= changeFromLeft;
			}
			// A change may begin after the match above or the match to the left.
			const opened = Math.max(diagonalMatch, matches[column - 1]!) - changeCost;
			if (opened > change) {
				change = opened;
				steps = (steps & cameByMatch) | changeFromMatch;
				if (matches[column - 1]! > diagonalMatch) steps |= changeFromLeft;
			}
			matches[column] = match;
			changes[column] = change;
			trace[cell] = steps;
		}
	}
	return matches[width - 1]! >= changes[width - 1]!;
}

interface Trace {
	readonly trace: Uint8Array;
	readonly width: number;
	readonly atMatch: boolean;
}

function followTrace(pairing: TokenPairing, window: TokenWindow, { trace, width, atMatch }: Trace): void {
	let row = window.fromEnd - window.fromStart;
	let column = width - 1;
	let isMatch = atMatch;
	while (row > 0 && column > 0) {
		const steps = trace[row * width + column]!;
		if (isMatch) {
			row--;
			column--;
			pairing.partners[window.fromStart + row] = window.toStart + column;
			isMatch = (steps & cameByMatch) !== 0;
		} else {
			if ((steps & changeFromLeft) !== 0) column--;
			else row--;
			isMatch = (steps & changeFromMatch) !== 0;
		}
	}
}
