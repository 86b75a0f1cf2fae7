/**
 * A phrase about a number of things, with `{count}` for the number: one form for any number; two as in English, for 1 and
 * for the others; three as in Russian and Belarusian, for 1, 2 and 5 things.
 */
export type CountedWords =
	| readonly [any: string]
	| readonly [one: string, other: string]
	| readonly [one: string, few: string, many: string];

/** The phrase in the form its number asks for. */
export function countedWords(forms: CountedWords, count: number): string {
	return formOf(forms, count).replace('{count}', String(count));
}

function formOf([one, second = one, many]: CountedWords, count: number): string {
	if (many === undefined) return count === 1 ? one : second;
	// 11 to 14 things are many, whatever digit their number ends in.
	const isTeen = Math.floor(count / 10) % 10 === 1;
	const last = count % 10;
	if (isTeen || last === 0 || last > 4) return many;
	return last === 1 ? one : second;
}
