import type { TokenPairing, TokenWindow } from './token-pairing.ts';

/** The changes of a window: the stretches between its paired tokens, in order; one side may be empty. */
export function changesWithin({ partners }: TokenPairing, window: TokenWindow): readonly TokenWindow[] {
	const changes: TokenWindow[] = [];
	let { fromStart, toStart } = window;
	for (let token = window.fromStart; token < window.fromEnd; token++) {
		const partner = partners[token]!;
		if (partner < toStart || partner >= window.toEnd) continue;
		if (token > fromStart || partner > toStart)
			changes.push({ fromStart, fromEnd: token, toStart, toEnd: partner });
		fromStart = token + 1;
		toStart = partner + 1;
	}
	const { fromEnd, toEnd } = window;
	if (fromStart < fromEnd || toStart < toEnd) changes.push({ fromStart, fromEnd, toStart, toEnd });
	return changes;
}
