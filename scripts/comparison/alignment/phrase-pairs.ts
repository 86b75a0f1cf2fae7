import type { Clause } from '../../model/clause.ts';
import { textOf } from '../run-slices.ts';
import { free, pairClauses } from './clause-pairing.ts';
import type { ClausePairing } from './clause-pairing.ts';
import { likenessProbe } from './likeness.ts';
import { tokenCount } from '../words/token-text.ts';
import type { TokenText } from '../words/token-text.ts';
import { punctuation } from '../words/word-weight.ts';
import type { WordRank } from '../words/word-weight.ts';

/** A phrase that more clauses of one side share than this tells nothing. */
const mostClauses = 3;

/** A clause found by its phrases must be this alike, and this much more alike than the next best. */
const leastLikeness = 0.5;
const leastLead = 0.1;

/** How much more than a clause its parts may weigh together. */
const partsExcess = 1.2;

/** What more it takes where the clause is short, of another kind or names something else: less speaks for it. */
const shortPenalty = 0.1;
const kindPenalty = 0.15;
const namePenalty = 0.3;
const fewestOfLong = 12;

/** Fewest words of a clause that may be found away from its place. */
const fewestWords = 5;

/**
 * Pairs what is unpaired by the word pairs few other unpaired clauses have, wherever the clauses stand: so a moved clause
 * is found even when it was edited. Each must be the other's best, and clearly so.
 */
export function pairByPhrases(pairing: ClausePairing): void {
	const index = phraseIndex(pairing.from, pairing.toOf, pairing.ranks);
	const probe = likenessProbe(pairing);
	const bestOfOld = new Map<number, Candidate[]>();
	const bestOfNew = new Map<number, Candidate[]>();
	for (let to = 0; to < pairing.fromOf.length; to++) {
		if (pairing.fromOf[to] !== free) continue;
		for (const from of candidates(pairing, index, to)) {
			probe.aim(from);
			const likeness = probe.likeness(to) - doubt(pairing, from, to);
			if (likeness < leastLikeness / 2) continue;
			const found = { from, to, likeness };
			(bestOfOld.get(from) ?? bestOfOld.set(from, []).get(from)!).push(found);
			(bestOfNew.get(to) ?? bestOfNew.set(to, []).get(to)!).push(found);
		}
	}
	for (const list of bestOfNew.values()) {
		const best = clearBest(pairing, list);
		if (best === undefined || clearBest(pairing, bestOfOld.get(best.from)!) !== best) continue;
		pairClauses(pairing, [best.from, best.to], 'phrases');
	}
}

function doubt({ from: old, to: fresh }: ClausePairing, from: number, to: number): number {
	const pair = [old.clauses[from]!, fresh.clauses[to]!] as const;
	const isShort = Math.min(tokenCount(old, from), tokenCount(fresh, to)) < fewestOfLong;
	const isOther = isRenamedRow(...pair) || (isShort && isRenamedItem(...pair));
	return (
		(pair[0].kind === pair[1].kind ? 0 : kindPenalty) +
		(isShort ? shortPenalty : 0) +
		(isOther ? namePenalty : 0)
	);
}

/** True for two rows that do not begin alike: the first cell names what a row is about. */
function isRenamedRow(from: Clause, to: Clause): boolean {
	const [old, fresh] = [from.cells?.[0], to.cells?.[0]];
	if (old === undefined || fresh === undefined) return false;
	return textOf(old.runs).trim() !== textOf(fresh.runs).trim();
}

/** True for two items whose first words, up to a stop, a colon or a dash, have none in common: they name two things. */
function isRenamedItem(from: Clause, to: Clause): boolean {
	const [old, fresh] = [firstWords(from), firstWords(to)];
	return old !== undefined && fresh !== undefined && !old.some((word) => fresh.includes(word));
}

function firstWords({ kind, runs }: Clause): readonly string[] | undefined {
	if (kind !== 'item') return undefined;
	const found = /^[^\s.:]+(?: [^\s.:]+){0,3}(?=[.:]\s| [–—-] )/u.exec(textOf(runs).slice(0, 100));
	return found?.[0].split(' ');
}

interface Candidate {
	readonly from: number;
	readonly to: number;
	readonly likeness: number;
}

function clearBest(pairing: ClausePairing, list: readonly Candidate[]): Candidate | undefined {
	const [best, next] = [...list].sort((a, b) => b.likeness - a.likeness);
	if (best === undefined || best.likeness < leastLikeness) return undefined;
	const isClear = next === undefined || best.likeness - next.likeness >= leastLead;
	return isClear || areParts(pairing, best, next) ? best : undefined;
}

/** True where two candidates do not compete: neighbours that together are no more than the one clause both are like. */
function areParts({ fromWeights, toWeights }: ClausePairing, best: Candidate, next: Candidate): boolean {
	if (best.to === next.to) {
		const parts = fromWeights[best.from]! + fromWeights[next.from]!;
		return Math.abs(best.from - next.from) === 1 && parts <= toWeights[best.to]! * partsExcess;
	}
	const parts = toWeights[best.to]! + toWeights[next.to]!;
	return Math.abs(best.to - next.to) === 1 && parts <= fromWeights[best.from]! * partsExcess;
}

/** The old clauses that share the most rare phrases with a new one, at most three. */
function candidates(
	pairing: ClausePairing,
	index: ReadonlyMap<number, readonly number[]>,
	to: number,
): readonly number[] {
	const votes = new Map<number, number>();
	forEachPhrase({ text: pairing.to, ranks: pairing.ranks }, to, (phrase) => {
		const clauses = index.get(phrase);
		if (clauses === undefined || clauses.length > mostClauses) return;
		for (const clause of clauses) {
			if (pairing.toOf[clause] === free) votes.set(clause, (votes.get(clause) ?? 0) + 1 / clauses.length);
		}
	});
	return [...votes]
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.slice(0, 3)
		.map(([clause]) => clause);
}

function phraseIndex(
	text: TokenText,
	partners: Int32Array,
	ranks: readonly WordRank[],
): ReadonlyMap<number, readonly number[]> {
	const index = new Map<number, number[]>();
	for (let clause = 0; clause < partners.length; clause++) {
		if (partners[clause] !== free) continue;
		forEachPhrase({ text, ranks }, clause, (phrase) => {
			const clauses = index.get(phrase);
			if (clauses === undefined) index.set(phrase, [clause]);
			else if (clauses.at(-1) !== clause && clauses.length <= mostClauses) clauses.push(clause);
		});
	}
	// A phrase must be rare in the whole text: one that paired clauses repeat tells nothing of those left over.
	for (let clause = 0; index.size > 0 && clause < partners.length; clause++) {
		if (partners[clause] === free) continue;
		forEachPhrase({ text, ranks }, clause, (phrase) => {
			const clauses = index.get(phrase);
			if (clauses !== undefined && clauses.length <= mostClauses) clauses.push(clause);
		});
	}
	return index;
}

interface RankedText {
	readonly text: TokenText;
	readonly ranks: readonly WordRank[];
}

/** Calls with each two words in a row, as one number, of a clause of enough words. */
function forEachPhrase({ text, ranks }: RankedText, clause: number, call: (phrase: number) => void): void {
	if (tokenCount(text, clause) < fewestWords) return;
	let previous = -1;
	for (let token = text.firsts[clause]!; token < text.firsts[clause + 1]!; token++) {
		const id = text.ids[token]!;
		if (ranks[id] === punctuation) continue;
		if (previous >= 0) call(previous * ranks.length + id);
		previous = id;
	}
}
