import { isSingle, part } from './clause-pairing.ts';
import type { ClausePairing, PairSpan } from './clause-pairing.ts';

/** Fewest words that passed from one clause to the next for the two to be told together: a short sentence. */
const fewestPassed = 8;

/** How much of what came to the one must be what the other lost. */
const leastShare = 0.65;

/** Makes one of two neighbouring pairs of paragraphs where a sentence passed from the one to the other. */
export function joinPairs(pairing: ClausePairing): void {
	const { toOf, fromOf, fromKeys, toKeys, spans } = pairing;
	let [last, lastSpan]: [number, PairSpan | undefined] = [-1, undefined];
	for (let from = 0; from < toOf.length; from++) {
		const to = toOf[from]!;
		if (to < 0) continue;
		const known = spans.get(from);
		if (known === undefined && fromKeys[from] === toKeys[to]) {
			// What was not edited passed nothing on.
			lastSpan = undefined;
			continue;
		}
		const span = known ?? { from: [from, from + 1], to: [to, to + 1] };
		if (lastSpan === undefined || !isOneText(pairing, lastSpan, span)) {
			[last, lastSpan] = [from, span];
			continue;
		}
		lastSpan = { from: [lastSpan.from[0], span.from[1]], to: [lastSpan.to[0], span.to[1]] };
		spans.set(last, lastSpan);
		spans.delete(from);
		[toOf[from], fromOf[to]] = [part, part];
		pairing.inPlace = undefined;
	}
}

function isOneText(pairing: ClausePairing, span: PairSpan, next: PairSpan): boolean {
	if (span.from[1] !== next.from[0] || span.to[1] !== next.to[0]) return false;
	if (!isEditedProse(pairing, span) || !isEditedProse(pairing, next)) return false;
	return hasPassed(pairing, span, next) || hasPassed(pairing, next, span);
}

/** A numbered clause or an item keeps what it is, whatever it gave to the next. */
function isEditedProse({ from, to, fromKeys, toKeys }: ClausePairing, span: PairSpan): boolean {
	if (isSingle(span) && fromKeys[span.from[0]] === toKeys[span.to[0]]) return false;
	const pair = [from.clauses[span.from[0]]!, to.clauses[span.to[0]]!];
	return pair.every(({ kind, number }) => kind === 'paragraph' && number === undefined);
}

function hasPassed(pairing: ClausePairing, giver: PairSpan, taker: PairSpan): boolean {
	// Spares the counting of nearly all: a passed sentence leaves the one shorter and the other longer.
	if (growth(pairing, giver) > -fewestPassed / 2 || growth(pairing, taker) < fewestPassed / 2) return false;
	const balance = wordBalance(pairing, giver);
	let [words, weight, passed] = [0, 0, 0];
	for (const [id, count] of wordBalance(pairing, taker)) {
		if (count >= 0 || pairing.rarity[id] === 0) continue;
		const common = Math.min(-count, Math.max(0, balance.get(id) ?? 0));
		words += common;
		passed += common * pairing.rarity[id]!;
		weight -= count * pairing.rarity[id]!;
	}
	return words >= fewestPassed && passed >= leastShare * weight;
}

/** By how many tokens the new side is the longer one. */
function growth({ from, to }: ClausePairing, span: PairSpan): number {
	const old = from.firsts[span.from[1]]! - from.firsts[span.from[0]]!;
	return to.firsts[span.to[1]]! - to.firsts[span.to[0]]! - old;
}

/** How many of each word a pair lost; below zero where they came to it. */
function wordBalance(pairing: ClausePairing, span: PairSpan): ReadonlyMap<number, number> {
	const balance = new Map<number, number>();
	for (const [side, step] of [
		['from', 1],
		['to', -1],
	] as const) {
		const { ids, firsts } = pairing[side];
		for (let token = firsts[span[side][0]]!; token < firsts[span[side][1]]!; token++) {
			balance.set(ids[token]!, (balance.get(ids[token]!) ?? 0) + step);
		}
	}
	return balance;
}
