/**
 * Where two texts that differ in white space alone have other words: the stretches `[start, end)`, counted in characters
 * that are no white space, that begin and end where both texts part words and between which only one does.
 */
export function joinedWords(from: string, to: string): readonly (readonly [start: number, end: number])[] {
	const [old, fresh] = [wordEnds(from), wordEnds(to)];
	const stretches: (readonly [number, number])[] = [];
	let [start, isOther] = [0, false];
	for (const end of [...new Set([...old, ...fresh])].sort((a, b) => a - b)) {
		if (!old.has(end) || !fresh.has(end)) {
			isOther = true;
			continue;
		}
		if (isOther) stretches.push([start, end]);
		[start, isOther] = [end, false];
	}
	return stretches;
}

/** How many characters that are no white space stand before the end of each word. */
function wordEnds(text: string): ReadonlySet<number> {
	const ends = new Set<number>();
	let count = 0;
	for (const [word] of text.matchAll(/\S+/g)) ends.add((count += word.length));
	return ends;
}
