import { free, isSingle, part } from './clause-pairing.ts';
import type { ClausePairing, PairSpan } from './clause-pairing.ts';

/** How much of a clause must be words its neighbour lost for it to be a part of that neighbour. */
const leastShare = 0.65;

/** Gives each pair the free neighbours that are made of the words it has left over: the parts of a split or merger. */
export function takeParts(pairing: ClausePairing): void {
	const { toOf, fromOf, spans } = pairing;
	const counted = { pairing, counts: new Int32Array(pairing.rarity.length) };
	for (let from = 0; from < toOf.length; from++) {
		const to = toOf[from]!;
		if (to < 0) continue;
		const known = spans.get(from);
		if (known === undefined && !hasFreeBeside(toOf, from) && !hasFreeBeside(fromOf, to)) continue;
		const span = known ?? { from: [from, from + 1], to: [to, to + 1] };
		const whole = drawnOut(counted, drawnOut(counted, span, 'to'), 'from');
		if (!isSingle(whole)) spans.set(from, whole);
	}
}

function hasFreeBeside(partners: Int32Array, clause: number): boolean {
	return partners[clause - 1] === free || partners[clause + 1] === free;
}

/** A pairing, and room to count words in by their id: all zeros wherever nothing is being counted. */
interface Counted {
	readonly pairing: ClausePairing;
	readonly counts: Int32Array;
}

/** The span with every free neighbour on one side that is made of words the clauses on the other side have left over. */
function drawnOut(counted: Counted, span: PairSpan, side: 'from' | 'to'): PairSpan {
	const partners = side === 'to' ? counted.pairing.fromOf : counted.pairing.toOf;
	let [start, end] = span[side];
	if (partners[end] !== free && partners[start - 1] !== free) return span;
	const other = side === 'to' ? 'from' : 'to';
	// What the clauses on the other side have left over is what is in them, less what is in those on this side.
	countWords(counted, span, { side: other, step: 1 });
	countWords(counted, span, { side, step: -1 });
	while (partners[end] === free && takeWords(counted, side, end)) partners[end++] = part;
	while (partners[start - 1] === free && takeWords(counted, side, start - 1)) partners[--start] = part;
	countWords(counted, span, { side: other, step: 0 });
	countWords(counted, span, { side, step: 0 });
	return side === 'to' ? { from: span.from, to: [start, end] } : { from: [start, end], to: span.to };
}

interface Counting {
	readonly side: 'from' | 'to';
	/** What each word adds to its count; 0 forgets the count. */
	readonly step: -1 | 0 | 1;
}

function countWords({ pairing, counts }: Counted, span: PairSpan, { side, step }: Counting): void {
	const { ids, firsts } = pairing[side];
	const [start, end] = span[side];
	for (let token = firsts[start]!; token < firsts[end]!; token++) {
		const id = ids[token]!;
		counts[id] = step === 0 ? 0 : counts[id]! + step;
	}
}

/** True where enough of a clause's weight is left over; those words are then used up. */
function takeWords({ pairing, counts }: Counted, side: 'from' | 'to', clause: number): boolean {
	const { ids, firsts } = pairing[side];
	const weight = (side === 'to' ? pairing.toWeights : pairing.fromWeights)[clause]!;
	const used: number[] = [];
	let sum = 0;
	for (let token = firsts[clause]!; token < firsts[clause + 1]!; token++) {
		const id = ids[token]!;
		if (counts[id]! <= 0 || pairing.rarity[id] === 0) continue;
		counts[id]!--;
		used.push(id);
		sum += pairing.rarity[id]!;
	}
	const isEnough = weight > 0 && sum / weight >= leastShare;
	if (!isEnough) for (const id of used) counts[id]!++;
	return isEnough;
}
