/**
 * Numbers for words: equal stretches of text have equal numbers, counted from 0 in the order first met,
 * whatever text they are a stretch of. Stretches are compared in place, so that no word is copied.
 */
export interface Vocabulary {
	/** The number of `text.slice(start, end)`. */
	readonly number: (text: string, start: number, end: number) => number;
	/** The word of a number. */
	readonly word: (number: number) => string;
	/** How many words there are. */
	readonly size: () => number;
}

interface Entries {
	readonly texts: string[];
	readonly starts: number[];
	readonly ends: number[];
	readonly hashes: number[];
}

/** An empty vocabulary. */
export function createVocabulary(): Vocabulary {
	const entries: Entries = { texts: [], starts: [], ends: [], hashes: [] };
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
		entries.texts.push(text);
		entries.starts.push(start);
		entries.ends.push(end);
		entries.hashes.push(hash);
		if (fresh * 2 > slots.length) slots = rehashed(entries.hashes, slots.length * 4);
		return fresh;
	};
	return {
		number,
		word: (index) => entries.texts[index]!.slice(entries.starts[index], entries.ends[index]),
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

function isSame(entries: Entries, found: number, stretch: Stretch): boolean {
	const start = entries.starts[found]!;
	const length = stretch.end - stretch.start;
	if (entries.ends[found]! - start !== length) return false;
	const other = entries.texts[found]!;
	for (let index = 0; index < length; index++) {
		if (other.charCodeAt(start + index) !== stretch.text.charCodeAt(stretch.start + index)) return false;
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
