import { parseClauses } from '../clauses/clause-text.ts';
import { compareTexts } from '../comparison/comparison.ts';
import type { Clause, ClauseText } from '../model/clause.ts';
import { comparedWords, isShown } from './compared-words.ts';
import { bodyWords } from './proven-body.ts';

/** A stretch of the new body: clauses `[start, end)` of one of the two texts. */
interface Stretch {
	readonly isKnown: boolean;
	readonly start: number;
	end: number;
}

/** A marked-up file as Markdown: with every change accepted, and with every one rejected. */
export interface MarkedUpBodies {
	readonly fresh: string;
	readonly old: string;
}

/**
 * A body that reads as the new one does and has the source of the known text wherever that reads the same, its ids, link
 * definitions and line breaks among it; the new body itself where such a mixture would not read as it does.
 */
export function splicedBody(known: ClauseText, { fresh, old }: MarkedUpBodies): string {
	const text = parseClauses(fresh);
	const stretches = stretchesOf(partnersOf(known, text, parseClauses(old)), { known, text });
	const body = stretches.reduce(
		(before, stretch) => joined(before, sourceOf(stretch, known, text), isRow(stretch, known, text)),
		'',
	);
	const spliced = body === '' ? '' : `${leadOf(known, stretches)}${body.trimEnd()}\n`;
	return bodyWords(spliced).join('\n') === bodyWords(fresh).join('\n') ? spliced : fresh;
}

/** Clauses without words, as thematic breaks and definitions, go with the one before them. */
function stretchesOf(
	partners: ReadonlyMap<number, number>,
	{ known, text }: { readonly known: ClauseText; readonly text: ClauseText },
): readonly Stretch[] {
	const stretches: Stretch[] = [];
	text.clauses.forEach((clause, index) => {
		const partner = partners.get(index);
		if (partner === undefined && comparedWords(clause) === '') return;
		const last = stretches.at(-1);
		const isKnown = partner !== undefined;
		const place = partner ?? index;
		if (last !== undefined && last.isKnown === isKnown && isNext(last, place, isKnown ? known : text))
			last.end = place + 1;
		else stretches.push({ isKnown, start: place, end: place + 1 });
	});
	return stretches.map((stretch) =>
		stretch.isKnown ? { ...stretch, end: withSilent(known, stretch.end) } : stretch,
	);
}

function isNext({ end }: Stretch, place: number, { clauses }: ClauseText): boolean {
	return place >= end && !clauses.slice(end, place).some(isShown);
}

function withSilent({ clauses }: ClauseText, end: number): number {
	let behind = end;
	while (behind < clauses.length && !isShown(clauses[behind]!)) behind++;
	return behind;
}

/**
 * For each clause of the new text that no change touches and that the known one has too, word for word, its index there.
 */
function partnersOf(known: ClauseText, text: ClauseText, before: ClauseText): ReadonlyMap<number, number> {
	const untouched = new Set(before.clauses.map((clause) => clauseSource(before, clause)));
	const oldAt = new Map(known.clauses.map(({ start }, index) => [start, index]));
	const freshAt = new Map(text.clauses.map(({ start }, index) => [start, index]));
	return new Map(
		compareTexts(known, text).clauses.flatMap(({ from, to }): [number, number][] => {
			if (from?.length !== 1 || to?.length !== 1) return [];
			const [old, fresh] = [oldAt.get(from[0]!.start)!, freshAt.get(to[0]!.start)!];
			const [one, other] = [known.clauses[old]!, text.clauses[fresh]!];
			const isOneKind =
				(one.kind === 'row') === (other.kind === 'row') && one.isTableHead === other.isTableHead;
			const isSame = isOneKind && comparedWords(one) === comparedWords(other);
			return isSame && untouched.has(clauseSource(text, other)) ? [[fresh, old]] : [];
		}),
	);
}

function sourceOf({ isKnown, start, end }: Stretch, known: ClauseText, text: ClauseText): string {
	const { body, clauses } = isKnown ? known : text;
	const source = body.slice(clauses[start]!.start, clauses[end - 1]!.end);
	return source.replace(/^(?:[ \t]*\n)+/, '').trimEnd();
}

/** True where a stretch begins within a table, whose rows stand one under another. */
function isRow({ isKnown, start }: Stretch, known: ClauseText, text: ClauseText): boolean {
	const clause = (isKnown ? known : text).clauses[start]!;
	return clause.kind === 'row' && clause.isTableHead !== true;
}

function joined(before: string, source: string, isRowBelow: boolean): string {
	return before === '' ? source : `${before}${isRowBelow ? '\n' : '\n\n'}${source}`;
}

/** The blank lines the known text begins with, where the new one begins as it does. */
function leadOf({ body }: ClauseText, [first]: readonly Stretch[]): string {
	return first?.isKnown === true && first.start === 0 ? /^\s*/.exec(body)![0] : '';
}

function clauseSource({ body }: ClauseText, { start, end }: Clause): string {
	return body.slice(start, end).trim();
}
