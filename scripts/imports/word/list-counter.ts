import { numeral } from '../numeral.ts';
import type { List, ListLevel, Lists } from './numbering.ts';

/** What Word shows before the words of a paragraph of a list. */
export type ListMark =
	| { readonly type: 'bullet'; readonly depth: number }
	/** With what stands between the number and the words; `unknown` names a format that is shown in digits instead. */
	| { readonly type: 'number'; readonly text: string; readonly unknown?: string };

/** Counts the paragraphs of the lists, asked for each in turn by the id of its list and its level, from 0. */
export function listCounter(lists: Lists): (id: string, level: number) => ListMark | undefined {
	const counted = new Map<string, Map<number, number>>();
	const begun = new Set<string>();
	return (id, level) => {
		const list = lists.get(id);
		const own = list?.levels.get(level);
		if (list === undefined || own === undefined) return undefined;
		const numbers = counted.get(list.counter) ?? new Map<number, number>();
		counted.set(list.counter, numbers);
		count(numbers, { list, level, isBegun: begun.has(`${id} ${level}`) });
		begun.add(`${id} ${level}`);
		if (own.format === 'bullet') return own.text.trim() === '' ? undefined : { type: 'bullet', depth: level };
		return shownNumber(list, own, numbers);
	};
}

interface Counted {
	readonly list: List;
	readonly level: number;
	readonly isBegun: boolean;
}

/** Counts one paragraph more, and forgets what is counted at the deeper levels that then begin again. */
function count(numbers: Map<number, number>, { list, level, isBegun }: Counted): void {
	const start = isBegun ? undefined : list.starts.get(level);
	const before = numbers.get(level);
	const first = list.starts.get(level) ?? list.levels.get(level)!.start;
	numbers.set(level, start ?? (before === undefined ? first : before + 1));
	for (const [deeper, { restart }] of list.levels) {
		const isBehind = deeper > level && (restart === undefined || (restart > 0 && level < restart));
		if (isBehind) numbers.delete(deeper);
	}
	// A paragraph stands under all the levels above it, whether they had one of their own or not.
	for (const [higher, { start: begin }] of list.levels) {
		if (higher < level && !numbers.has(higher)) numbers.set(higher, list.starts.get(higher) ?? begin);
	}
}

function shownNumber(list: List, own: ListLevel, numbers: ReadonlyMap<number, number>): ListMark | undefined {
	let unknown: string | undefined;
	const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
		const level = Number(digit) - 1;
		const value = numbers.get(level) ?? list.levels.get(level)?.start ?? 0;
		const format = own.isLegal ? 'decimal' : (list.levels.get(level)?.format ?? 'decimal');
		const shown = numeral(value, format);
		if (shown === undefined) unknown = format;
		return shown ?? String(value);
	});
	if (text.trim() === '') return undefined;
	return { type: 'number', text: `${text}${own.gap}`, ...(unknown !== undefined && { unknown }) };
}
