import type { Clause, ClauseText } from '../../model/clause.ts';
import { isBareHeading } from '../words/bare-heading.ts';
import { isShownAlike } from '../shown-likeness.ts';

/** How many clauses two texts share, character for character, at their beginning and at their end. */
export interface EqualEnds {
	readonly head: number;
	readonly tail: number;
}

/** The equal ends of two texts; they never overlap. */
export function equalEnds(from: ClauseText, to: ClauseText): EqualEnds {
	const most = Math.min(from.clauses.length, to.clauses.length);
	const headReach = commonHead(from.body, to.body);
	let head = 0;
	while (head < most) {
		const [old, fresh] = [from.clauses[head]!, to.clauses[head]!];
		if (old.end > headReach || old.end !== fresh.end || !isSameClause(old, fresh)) break;
		head++;
	}
	// A number may have been given to other words: what stands under it tells.
	while (head > 0 && isBareHeading(from.clauses[head - 1]!)) head--;
	const shift = to.body.length - from.body.length;
	const tailReach = from.body.length - commonTail(from.body, to.body);
	let tail = 0;
	while (tail < most - head) {
		const [old, fresh] = [from.clauses.at(-1 - tail)!, to.clauses.at(-1 - tail)!];
		if (old.start < tailReach || old.start + shift !== fresh.start || !isSameClause(old, fresh)) break;
		tail++;
	}
	return { head, tail };
}

/** The same source can show differently: a link's definition, or the item a clause stands in, is elsewhere. */
function isSameClause(from: Clause, to: Clause): boolean {
	return from.number?.text === to.number?.text && isShownAlike(from, to);
}

/** Strings are compared by the block, which the engine does faster than any loop of ours; then by smaller blocks. */
const blocks = [4096, 128, 1] as const;

function commonHead(from: string, to: string): number {
	const most = Math.min(from.length, to.length);
	let length = 0;
	for (const block of blocks) {
		while (
			length + block <= most &&
			from.slice(length, length + block) === to.slice(length, length + block)
		) {
			length += block;
		}
	}
	return length;
}

function commonTail(from: string, to: string): number {
	const most = Math.min(from.length, to.length);
	const [a, b] = [from.length, to.length];
	let length = 0;
	for (const block of blocks) {
		while (
			length + block <= most &&
			from.slice(a - length - block, a - length) === to.slice(b - length - block, b - length)
		) {
			length += block;
		}
	}
	return length;
}
