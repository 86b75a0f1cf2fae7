/** A function that remembers its latest results, up to a total weight; the results least lately asked for go first. */
export function boundedMemo<Key, Value>(
	make: (key: Key) => Value,
	limit: { readonly weight: (key: Key) => number; readonly total: number },
): (key: Key) => Value {
	const kept = new Map<Key, Value>();
	let total = 0;
	return (key) => {
		const known = kept.get(key);
		if (known !== undefined) {
			kept.delete(key);
			kept.set(key, known);
			return known;
		}
		const value = make(key);
		kept.set(key, value);
		total += limit.weight(key);
		for (const oldest of kept.keys()) {
			if (total <= limit.total || oldest === key) break;
			kept.delete(oldest);
			total -= limit.weight(oldest);
		}
		return value;
	};
}
