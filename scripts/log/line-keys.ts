/** A key of a JSON object as the text writes it, and the column of its opening quote, from 1. */
export interface LineKey {
	readonly key: string;
	readonly column: number;
}

const stringToken = /("(?:[^"\\]|\\.)*")(\s*:)?/g;

/** The keys of a sound JSON object on one line, in order; one that is there twice is given twice, as a parser does not. */
function lineKeys(text: string): readonly LineKey[] {
	return [...text.matchAll(stringToken)]
		.filter(([, , colon]) => colon !== undefined)
		.map((match) => ({ key: JSON.parse(match[1] ?? '""') as string, column: match.index + 1 }));
}

/** The first key that was already there, or undefined. */
export function repeatedKey(text: string): LineKey | undefined {
	const keys = lineKeys(text);
	return keys.find(({ key }, index) => keys.findIndex((other) => other.key === key) < index);
}

/** The column of a key, or 1 where the object lacks it. */
export function columnOfKey(text: string, key: string): number {
	return lineKeys(text).find((candidate) => candidate.key === key)?.column ?? 1;
}
