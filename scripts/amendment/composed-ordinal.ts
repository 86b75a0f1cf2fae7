/** The ordinals of one tongue: the first nineteen, the tens from twenty, and what stands for those before a unit. */
export interface OrdinalWords {
	readonly small: readonly string[];
	readonly tens: readonly string[];
	readonly leads: readonly string[];
}

/** Words parted by spaces. */
export function ordinalWords(small: string, tens: string, leads: string): OrdinalWords {
	return { small: small.split(' '), tens: tens.split(' '), leads: leads.split(' ') };
}

/** The ordinal of a place up to ninety-nine: what leads it, if it is of two words, and the word that is declined. */
export function composedOrdinal(
	place: number,
	{ small, tens, leads }: OrdinalWords,
): readonly [lead: string, word: string] {
	if (place < 20) return ['', small[place - 1]!];
	const ten = Math.floor(place / 10) - 2;
	return place % 10 === 0 ? ['', tens[ten]!] : [leads[ten]!, small[(place % 10) - 1]!];
}
