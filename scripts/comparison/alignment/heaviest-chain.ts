/**
 * Of pairs in the order of their old side, those that keep the order of their new side too and weigh most together.
 * `places[p]` is the new side's place of pair `p`, all distinct, in `[0, size)`; `weights[p]` is positive. Gives
 * the indices of the chosen pairs, ascending. Of equally heavy chains the one found first; O(n log size).
 */
export function heaviestChain(places: Int32Array, weights: ArrayLike<number>, size: number): Int32Array {
	if (isAscending(places)) return places.map((_, pair) => pair);
	const best = new Float64Array(size + 1);
	const bestPair = new Int32Array(size + 1).fill(-1);
	const previous = new Int32Array(places.length);
	let [top, topWeight] = [-1, 0];
	for (let pair = 0; pair < places.length; pair++) {
		const place = places[pair]!;
		let [before, weight] = [-1, 0];
		// A Fenwick tree of running maxima answers "the heaviest chain that ends before this place".
		for (let node = place; node > 0; node -= node & -node) {
			if (best[node]! > weight) [before, weight] = [bestPair[node]!, best[node]!];
		}
		previous[pair] = before;
		weight += weights[pair]!;
		for (let node = place + 1; node <= size; node += node & -node) {
			if (best[node]! < weight) [bestPair[node], best[node]] = [pair, weight];
		}
		if (weight > topWeight) [top, topWeight] = [pair, weight];
	}
	return chainEndingAt(top, previous);
}

function chainEndingAt(last: number, previous: Int32Array): Int32Array {
	const chain: number[] = [];
	for (let pair = last; pair >= 0; pair = previous[pair]!) chain.push(pair);
	return Int32Array.from(chain.reverse());
}

/** True of most revisions: nothing moved, and every pair is in the chain. */
function isAscending(places: Int32Array): boolean {
	for (let pair = 1; pair < places.length; pair++) if (places[pair]! < places[pair - 1]!) return false;
	return true;
}
