import type { ClauseText } from '../model/clause.ts';
import { alignClauses } from './alignment/clause-alignment.ts';
import type { ClauseLink } from './alignment/clause-link.ts';
import { tableColumns } from './words/column-map.ts';
import type { Columns } from './words/column-map.ts';
import type { EqualEnds } from './alignment/equal-ends.ts';
import { pairCellWords, pairLinkWords } from './words/link-words.ts';
import { tokenPairing } from './words/token-pairing.ts';
import type { TokenPairing, TokenWindow } from './words/token-pairing.ts';
import { tokenTexts } from './words/token-text.ts';

/** Two texts, between their equal ends, whose clauses are linked and whose words are paired. */
export interface AlignedTexts {
	readonly pairing: TokenPairing;
	/** In the order of the old text; clauses count from 0 behind the equal head. */
	readonly links: readonly ClauseLink[];
	/** What changed its place within the clauses of a link, where anything did. */
	readonly moved: ReadonlyMap<ClauseLink, readonly TokenWindow[]>;
}

/**
 * Aligns two texts. What could be told one way or the other is told the same way whichever text is the older, so that a
 * comparison backward is the inverse of the one forward.
 */
export function alignedTexts(from: ClauseText, to: ClauseText, ends: EqualEnds): AlignedTexts {
	return from.body <= to.body ? aligned(from, to, ends) : turnedRound(aligned(to, from, ends));
}

function aligned(from: ClauseText, to: ClauseText, { head, tail }: EqualEnds): AlignedTexts {
	const tokens = tokenTexts(
		{ text: from, range: [head, from.clauses.length - tail] },
		{ text: to, range: [head, to.clauses.length - tail] },
	);
	const links = alignClauses(tokens);
	const pairing = tokenPairing(tokens);
	const columns = tableColumns(pairing, links);
	const moved = new Map<ClauseLink, readonly TokenWindow[]>();
	for (const link of links) {
		const phrases = pairedWords(pairing, columns, link);
		if (phrases.length > 0) moved.set(link, phrases);
	}
	return { pairing, links, moved };
}

/** Pairs the words of a link; gives what moved within it. Within what moved as a whole nothing moves once more. */
function pairedWords(pairing: TokenPairing, columns: Columns, link: ClauseLink): readonly TokenWindow[] {
	const cells = columns.windows(link);
	if (cells !== undefined) {
		pairCellWords(pairing, cells);
		return [];
	}
	const phrases = pairLinkWords(pairing, linkWindow(pairing, link));
	if (!link.isMoved) return phrases;
	for (const phrase of phrases) pairing.partners.fill(-1, phrase.fromStart, phrase.fromEnd);
	return [];
}

/** The tokens of the clauses of a link. */
function linkWindow({ from, to }: TokenPairing, link: ClauseLink): TokenWindow {
	return {
		fromStart: from.firsts[link.from[0]]!,
		fromEnd: from.firsts[link.from[1]]!,
		toStart: to.firsts[link.to[0]]!,
		toEnd: to.firsts[link.to[1]]!,
	};
}

function turnedRound({ pairing, links, moved }: AlignedTexts): AlignedTexts {
	const phrases = new Map<ClauseLink, readonly TokenWindow[]>();
	const turned = links.map((link): ClauseLink => {
		const back = { from: link.to, to: link.from, basis: link.basis, isMoved: link.isMoved };
		const found = moved.get(link);
		if (found !== undefined) phrases.set(back, found.map(turnedWindow));
		return back;
	});
	return {
		pairing: turnedPairing(pairing),
		links: turned.sort((a, b) => a.from[0] - b.from[0]),
		moved: phrases,
	};
}

function turnedPairing({ from, to, partners, ranks, counts }: TokenPairing): TokenPairing {
	const turned = new Int32Array(to.ids.length).fill(-1);
	for (let token = 0; token < partners.length; token++) {
		if (partners[token]! >= 0) turned[partners[token]!] = token;
	}
	return { from: to, to: from, partners: turned, ranks, counts };
}

function turnedWindow({ fromStart, fromEnd, toStart, toEnd }: TokenWindow): TokenWindow {
	return { fromStart: toStart, fromEnd: toEnd, toStart: fromStart, toEnd: fromEnd };
}
