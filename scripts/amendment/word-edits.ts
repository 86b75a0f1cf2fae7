import type { Edit, Quotation } from './instruction.ts';
import { isLettered } from './word.ts';
import type { Word } from './word.ts';

/** A stretch of the old words and what stands in its place: `old[from[0]..from[1])` became `fresh`. */
export interface WordChange {
	readonly from: readonly [start: number, end: number];
	readonly fresh: readonly Word[];
}

/** At most so many untouched words between two changes are quoted along, and the changes told as one. */
const nearWords = 2;

/** At most so many words around a change are quoted to tell it from others like it. */
const mostContext = 8;

/** Changes with those that stand near one another told as one. */
export function joinedChanges(old: readonly Word[], changes: readonly WordChange[]): readonly WordChange[] {
	const joined: WordChange[] = [];
	for (const change of changes) {
		const last = joined.at(-1);
		const between = last && old.slice(last.from[1], change.from[0]);
		if (last === undefined || between!.filter(isLettered).length > nearWords) joined.push(change);
		else {
			joined[joined.length - 1] = {
				from: [last.from[0], change.from[1]],
				fresh: [...last.fresh, ...between!, ...change.fresh],
			};
		}
	}
	return joined;
}

/** Each change as an edit whose quoted words are found in the old text at that place alone. */
export function wordEdits(old: readonly Word[], changes: readonly WordChange[]): readonly Edit[] {
	return changes.map((change, index) => {
		const room: Room = [changes[index - 1]?.from[1] ?? 0, changes[index + 1]?.from[0] ?? old.length];
		return change.from[0] === change.from[1] ? insertion(old, change, room) : replacement(old, change, room);
	});
}

/** The words around a change that no other change touches. */
type Room = readonly [start: number, end: number];

function replacement(old: readonly Word[], { from, fresh }: WordChange, room: Room): Edit {
	const isMarkAlone = !old.slice(...from).some(isLettered);
	const least = isMarkAlone ? 1 : 0;
	const isWhole: Widening['isWhole'] = ([start, end]) =>
		isPaired(old.slice(start, end)) &&
		isPaired([...old.slice(start, from[0]), ...fresh, ...old.slice(from[1], end)]);
	const [start, end] = widened(old, { from, room, least, isWhole });
	const added = [...old.slice(start, from[0]), ...fresh, ...old.slice(from[1], end)];
	const quotation = quotationAt(old, start, end);
	return added.length === 0
		? { type: 'omit', old: quotation }
		: { type: 'replace', old: quotation, fresh: added };
}

function insertion(old: readonly Word[], { from, fresh }: WordChange, room: Room): Edit {
	const [place] = from;
	if (place === old.length) return { type: 'end', fresh };
	const behind = leadingContext(old, place, room);
	if (behind < place) return { type: 'after', old: quotationAt(old, behind, place), fresh };
	const [, end] = widened(old, {
		from: [place, place + 1],
		room: [place, room[1]],
		least: 0,
		isWhole: () => true,
	});
	return { type: 'before', old: quotationAt(old, place, end), fresh };
}

/** Where the fewest words begin that end at a place and are found there alone; the place itself where there are none. */
function leadingContext(old: readonly Word[], place: number, room: Room): number {
	let least = place;
	for (let start = place - 1; start >= Math.max(room[0], place - mostContext); start--) {
		const words = old.slice(start, place);
		if (!words.some(isLettered)) continue;
		if (least === place) least = start;
		if (placesOf(old, words).length === 1) return start;
	}
	return least;
}

interface Widening {
	readonly from: Room;
	readonly room: Room;
	/** How many words more there are to be at least. */
	readonly least: number;
	/** Whether a stretch leaves no quotation or bracket open. */
	readonly isWhole: (stretch: Room) => boolean;
}

/**
 * The fewest words around a stretch that are found in the text once and leave no quotation open; where there are none,
 * the fewest found once, and else the stretch itself.
 */
function widened(old: readonly Word[], { from, room, least, isWhole }: Widening): Room {
	let single: Room | undefined;
	for (let more = least; more <= mostContext; more++) {
		for (let right = 0; right <= more; right++) {
			const stretch: Room = [from[0] - (more - right), from[1] + right];
			if (stretch[0] < room[0] || stretch[1] > room[1]) continue;
			if (placesOf(old, old.slice(...stretch)).length !== 1) continue;
			if (isWhole(stretch)) return stretch;
			single ??= stretch;
		}
	}
	return single ?? from;
}

/** Whether every quotation mark and bracket in some words has its partner there. */
function isPaired(words: readonly Word[]): boolean {
	const count = (...marks: readonly string[]): number =>
		words.filter(({ text }) => marks.includes(text)).length;
	// “ ends a German or Russian quotation and begins an English one.
	return count('«') === count('»') && count('(') === count(')') && count('„', '”') % 2 === count('“') % 2;
}

function quotationAt(old: readonly Word[], start: number, end: number): Quotation {
	const words = old.slice(start, end);
	const places = placesOf(old, words);
	return places.length === 1 ? { words } : { words, occurrence: places.indexOf(start) + 1 };
}

/** Where words begin in a text. */
function placesOf(text: readonly Word[], words: readonly Word[]): readonly number[] {
	const places: number[] = [];
	for (let start = 0; start + words.length <= text.length; start++) {
		if (words.every((word, index) => word.text === text[start + index]!.text)) places.push(start);
	}
	return places;
}
