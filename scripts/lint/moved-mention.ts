import { parseClauses } from '../clauses/clause-text.ts';
import { compareTexts } from '../comparison/comparison.ts';
import { clauseWords } from '../clauses/clause-words.ts';
import type { Clause, ClauseText } from '../model/clause.ts';
import type { Comparison } from '../model/comparison.ts';
import { parseClauseNumeral } from './clause-numeral.ts';
import { type ClauseMention, clauseMentions } from './clause-mention.ts';
import type { JudgedText } from './judged-text.ts';
import { proseOf } from './prose.ts';

/**
 * Of the mentions that stand as they stood in the text before, though the clause they meant there has another number
 * now: that number. A mention stands as it stood where its clause had the same number at the same place among as many.
 */
export function movedMentions(
	text: JudgedText,
	mentions: readonly ClauseMention[],
): ReadonlyMap<ClauseMention, string> {
	const moved = new Map<ClauseMention, string>();
	if (text.before === undefined || mentions.length === 0) return moved;
	const before = parseClauses(text.before.body);
	if (mentions.every(({ number }) => isSame(number, before, text))) return moved;
	const comparison = compareTexts(before, text);
	const all = clauseMentions(text.prose, text.language);
	for (const mention of mentions) {
		const { clause } = mention.prose;
		const here = all.filter((other) => other.prose.clause === clause);
		const place = here.findIndex(({ prose, start }) => prose === mention.prose && start === mention.start);
		const there = clauseMentions(proseOf(formerOf(clause, before, comparison)), text.language);
		if (there.length !== here.length || there[place]?.number !== mention.number) continue;
		const now = numberNow(mention.number, before, { text, comparison });
		if (now !== undefined && now !== mention.number) moved.set(mention, now);
	}
	return moved;
}

/** What the clause was before. */
function formerOf({ start }: Clause, { clauses }: ClauseText, comparison: Comparison): readonly Clause[] {
	const entry = comparison.clauses.find(({ to }) => to?.some((reference) => reference.start === start));
	return clauses.filter((clause) => entry?.from?.some((reference) => reference.start === clause.start));
}

/** The number today of the one clause that had this number before; undefined where that cannot be told. */
function numberNow(
	number: string,
	before: ClauseText,
	{ text, comparison }: { text: ClauseText; comparison: Comparison },
): string | undefined {
	const meant = before.clauses.filter((clause) => figuresOf(clause) === number);
	const [only] = meant;
	if (only === undefined || meant.length > 1) return undefined;
	const entry = comparison.clauses.find(({ from }) => from?.some(({ start }) => start === only.start));
	const start = entry?.to?.[0]?.start;
	const clause = text.clauses.find((candidate) => candidate.start === start);
	return clause && figuresOf(clause);
}

function figuresOf({ number }: Clause): string | undefined {
	const numeral = number && parseClauseNumeral(number.text);
	return numeral?.type === 'figures' ? numeral.levels.join('.') : undefined;
}

/** True where one clause alone has the number in each text, and the same words: it did not move, and nothing is to be compared. */
function isSame(number: string, before: ClauseText, text: ClauseText): boolean {
	const [old, now] = [before, text].map(({ clauses }) =>
		clauses.filter((clause) => figuresOf(clause) === number).map((clause) => clauseWords(clause)),
	);
	return old?.length === 1 && now?.length === 1 && old[0] === now[0];
}
