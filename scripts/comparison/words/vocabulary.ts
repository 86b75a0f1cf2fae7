/**
 * Numbers for words: equal stretches of text have equal numbers, counted from 0 in the order first met, whatever text
 * they are a stretch of. Each distinct word is copied once, so that no text is kept for the words it had.
 */
export interface Vocabulary {
	/** The number of `text.slice(start, end)`. */
	readonly number: (text: string, start: number, end: number) => number;
	/** The word of a number. */
	readonly word: (number: number) => string;
	/** How many words there are. */
	readonly size: () => number;
}

/** Word `n` has the units `[starts[n], starts[n + 1])`. */
interface Entries {
	units: Uint16Array;
	readonly starts: number[];
	readonly hashes: number[];
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
	const entries: Entries = { units: new Uint16Array(1 << 10), starts: [0], hashes: [] };
	let slots = new Int32Array(1 << 10).fill(-1);
	const number = (text: string, start: number, end: number): number => {
		const hash = hashOf(text, start, end);
		let slot = hash & (slots.length - 1);
		for (let found = slots[slot]!; found >= 0; found = slots[slot]!) {
			if (entries.hashes[found] === hash && isSame(entries, found, { text, start, end })) return found;
			slot = (slot + 1) & (slots.length - 1);
		}
		const fresh = entries.hashes.length;
		slots[slot] = fresh;
		entries.hashes.push(hash);
		copyWord(entries, { text, start, end });
		if (fresh * 2 > slots.length) slots = rehashed(entries.hashes, slots.length * 4);
		return fresh;
	};
	return {
		number,
		word: (index) =>
			String.fromCharCode(...entries.units.subarray(entries.starts[index], entries.starts[index + 1])),
		size: () => entries.hashes.length,
	};
}

function hashOf(text: string, start: number, end: number): number {
	let hash = 0;
	for (let index = start; index < end; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
	// Short words differ in their low bits alone; the table looks at few bits, so all must count.
	return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 1;
}

interface Stretch {
	readonly text: string;
	readonly start: number;
	readonly end: number;
}

function copyWord(entries: Entries, { text, start, end }: Stretch): void {
	const place = entries.starts.at(-1)!;
	const behind = place + end - start;
	if (behind > entries.units.length) {
		const units = new Uint16Array(behind * 2);
		units.set(entries.units);
		entries.units = units;
	}
	for (let index = start; index < end; index++) entries.units[place + index - start] = text.charCodeAt(index);
	entries.starts.push(behind);
}

function isSame({ units, starts }: Entries, found: number, { text, start, end }: Stretch): boolean {
	const place = starts[found]!;
	const length = end - start;
	if (starts[found + 1]! - place !== length) return false;
	for (let index = 0; index < length; index++) {
		if (units[place + index] !== text.charCodeAt(start + index)) return false;
	}
	return true;
}

function rehashed(hashes: readonly number[], size: number): Int32Array<ArrayBuffer> {
	const slots = new Int32Array(size).fill(-1);
	hashes.forEach((hash, index) => {
		let slot = hash & (size - 1);
		while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1);
		slots[slot] = index;
	});
	return slots;
}
