import { clauseReader } from '../clauses/clause-text.ts';
import { compareTexts } from '../comparison/comparison.ts';
import type { RedlineRow } from '../comparison/redline/redline-row.ts';
import { redline } from '../comparison/redline/redline.ts';
import { tilingFault } from '../comparison/segments/tiling.ts';
import type { Tree } from '../model/address.ts';
import type { ClauseText } from '../model/clause.ts';
import type { Comparison } from '../model/comparison.ts';
import type { SourceText } from '../model/revision.ts';
import { boundedMemo } from './bounded-memo.ts';
import { policyHistories } from './policy-history.ts';
import type { PolicyHistory } from './policy-history.ts';
import type { PolicyView } from './policy-view.ts';

/** What is made of texts alone, whatever the moment, and remembered while it is likely to be asked for again. */
export interface TextMemory {
	readonly clausesOf: (source: SourceText) => ClauseText;
	/** Throws where the comparison does not rebuild both texts: a redline that loses a character is never published. */
	readonly comparisonOf: (from: SourceText, to: SourceText) => Comparison;
	readonly redlineOf: (from: SourceText, to: SourceText) => readonly RedlineRow[];
	readonly historyOf: (view: PolicyView, tree: Tree) => PolicyHistory;
}

/**
 * What is made of texts is kept for about this many characters of source: a policy of a thousand revisions of a few pages,
 * whose histories and pages ask one after another, and not a whole archive.
 */
const keptCharacters = 16_000_000;

/** A comparison of two texts as it was found before; undefined where it is to be made. */
export type KnownComparison = (from: SourceText, to: SourceText) => Comparison | undefined;

/** A memory with nothing in it but the comparisons that are known. */
export function textMemory(known: KnownComparison = () => undefined): TextMemory {
	const readClauses = clauseReader();
	const clausesOf = boundedMemo((source: SourceText) => readClauses(source.body), {
		weight: (source) => source.body.length,
		total: keptCharacters,
	});
	const comparisonOf = pairMemo((from, to) => {
		const comparison = known(from, to) ?? compareTexts(clausesOf(from), clausesOf(to));
		const fault = tilingFault(comparison, from.body, to.body);
		if (fault !== undefined) throw new Error(`comparing ${from.path} with ${to.path}: ${fault}`);
		return comparison;
	});
	const redlineOf = pairMemo((from, to) => redline(clausesOf(from), clausesOf(to), comparisonOf(from, to)));
	const historyOf = policyHistories({ clausesOf, comparisonOf, redlineOf });
	return { clausesOf, comparisonOf, redlineOf, historyOf };
}

/** Remembers what was made of two texts: their page, the data beside it and the histories all ask for it. */
function pairMemo<Value>(
	make: (from: SourceText, to: SourceText) => Value,
): (from: SourceText, to: SourceText) => Value {
	const made = boundedMemo(({ from, to }: SourcePair) => make(from, to), {
		weight: ({ from, to }) => from.body.length + to.body.length,
		total: keptCharacters,
	});
	const pairs = new WeakMap<SourceText, WeakMap<SourceText, SourcePair>>();
	return (from, to) => {
		const partners = pairs.get(from) ?? new WeakMap<SourceText, SourcePair>();
		const pair = partners.get(to) ?? { from, to };
		pairs.set(from, partners.set(to, pair));
		return made(pair);
	};
}

interface SourcePair {
	readonly from: SourceText;
	readonly to: SourceText;
}
