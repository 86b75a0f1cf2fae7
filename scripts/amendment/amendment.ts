import { redline } from '../comparison/redline/redline.ts';
import type { ClauseText } from '../model/clause.ts';
import type { Comparison } from '../model/comparison.ts';
import { addressBook } from './address-book.ts';
import { amendmentFault } from './amendment-fault.ts';
import { fatesOf } from './fate.ts';
import type { Grammar } from './grammar.ts';
import { instructionPoint } from './instruction-text.ts';
import type { Point } from './instruction-text.ts';
import { instructionsOf } from './instructions.ts';
import type { Planned } from './instructions.ts';
import { joinedInstructions } from './joined-instructions.ts';
import { pointLines } from './point-lines.ts';
import { provisionsOf, provisionWords, shownClauses } from './provision.ts';
import { quoted } from './quotation-text.ts';
import { wordsText } from './word.ts';

/** Two texts and what they are compared as, and what the older is called. */
export interface AmendedTexts {
	readonly from: ClauseText;
	readonly to: ClauseText;
	readonly comparison: Comparison;
	readonly name: string;
}

/**
 * The amendment that makes one text of the other, in drafting language. It is read back and applied before it is given:
 * what would not give the new text word for word is set out in full instead.
 */
export function amendment(texts: AmendedTexts, grammar: Grammar): string {
	const coarse = new Set<number>();
	for (;;) {
		const planned = plannedFor(texts, grammar, coarse);
		const points = planned.map(({ instruction }) => instructionPoint(instruction, grammar));
		const text = points.every((point) => point !== undefined)
			? amendmentText(texts, points, grammar)
			: undefined;
		if (text !== undefined && amendmentFault(text, texts, grammar) === undefined) return text;
		// Those that cannot be quoted first; where all can be and the whole still does not prove, every change of words.
		const doubtful = planned.flatMap(({ instruction, of }, index) =>
			instruction.type === 'words' && (text !== undefined || points[index] === undefined) ? of : [],
		);
		if (doubtful.length === 0) return rewritten(texts, grammar);
		for (const place of doubtful) coarse.add(place);
	}
}

function plannedFor(texts: AmendedTexts, grammar: Grammar, coarse: ReadonlySet<number>): readonly Planned[] {
	const { from, to, comparison } = texts;
	const fates = fatesOf(redline(from, to, comparison), { from: placesOf(from), to: placesOf(to) });
	const provisions = provisionsOf(from);
	return joinedInstructions(
		instructionsOf({
			from: provisions,
			to: provisionsOf(to),
			fates,
			book: addressBook(provisions, (name) => quoted(name, grammar) !== undefined),
			extends: grammar.forms.extend !== '',
			isCoarse: (place) => coarse.has(place),
		}),
	);
}

function placesOf({ clauses }: ClauseText) {
	return new Map(shownClauses(clauses).map((clause, index) => [clause, index]));
}

function rewritten(texts: AmendedTexts, grammar: Grammar): string {
	const lines = provisionsOf(texts.to).map(provisionWords);
	return amendmentText(texts, [instructionPoint({ type: 'rewrite', lines }, grammar)!], grammar);
}

function amendmentText({ from, name }: AmendedTexts, points: readonly Point[], grammar: Grammar): string {
	const [first] = provisionsOf(from);
	const title = first?.kind === 'title' ? wordsText(provisionWords(first)) : '';
	const body = points.length === 0 ? [grammar.nothing] : pointLines(points, grammar);
	return [...grammar.head(title, name.replace(/\s+/g, ' ')), '', ...body, ''].join('\n');
}
