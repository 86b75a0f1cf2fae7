/** The known word nearest to a misspelt one; undefined where none is near enough to be meant. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
	if (word.length > 40) return undefined;
	const lowered = word.toLowerCase();
	const nearest = known
		.map((candidate) => ({ candidate, distance: editDistance(lowered, candidate.toLowerCase()) }))
		.filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
		.sort((a, b) => a.distance - b.distance);
	return nearest[0]?.candidate;
}

/** `: did you mean build?`, to stand behind what is said of a word that is not known; empty where none is near. */
export function suggestion(word: string, known: readonly string[]): string {
	const nearest = nearestWord(word, known);
	return nearest === undefined ? '' : `: did you mean ${nearest}?`;
}

/** How many letters to insert, delete or replace, or neighbours to swap, between two words. */
function editDistance(a: string, b: string): number {
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const replaced = cell(last, column - 1) + Number(a[row - 1] !== b[column - 1]);
			const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			const swapped = isSwap ? cell(beforeLast, column - 2) + 1 : replaced;
			current.push(Math.min(cell(last, column) + 1, cell(current, column - 1) + 1, replaced, swapped));
		}
		[beforeLast, last] = [last, current];
	}
	return cell(last, b.length);
}

function cell(row: readonly number[], column: number): number {
	return row[column] ?? Infinity;
}
