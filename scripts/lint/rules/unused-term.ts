import { definedTerms, type DefinedTerm } from '../defined-term.ts';
import { atBodyOffset } from '../finding.ts';
import type { JudgedText } from '../judged-text.ts';
import type { Prose } from '../prose.ts';
import { termPattern } from '../term-pattern.ts';
import { textRule } from '../text-rule.ts';

/** A term a text defines is used in it. */
export const unusedTerm = textRule('unused-term', (text) => {
	const defined = definedTerms(text);
	return defined
		.filter(({ prose, brackets }) => !namesIn(defined, prose, brackets).some((one) => isUsed(text, one)))
		.map(({ term, prose, start }) =>
			atBodyOffset(text.source, prose.at(start), {
				message: `the term “${term}” is defined here and never used`,
				advice: 'take the definition out, or use the term where it is meant',
				russian: {
					message: `термин «${term}» здесь определён и нигде не использован`,
					advice: 'уберите определение или используйте термин там, где он имеется в виду',
				},
			}),
		);
});

/** The terms of the same brackets: one may stand for the others (`the “Service Level” or “SLA”`). */
function namesIn(
	defined: readonly DefinedTerm[],
	prose: Prose,
	[start]: DefinedTerm['brackets'],
): readonly DefinedTerm[] {
	return defined.filter((other) => other.prose === prose && other.brackets[0] === start);
}

function isUsed({ prose }: JudgedText, { term, prose: own, brackets: [start, end] }: DefinedTerm): boolean {
	const pattern = termPattern(term, false);
	const capital = termPattern(term, true);
	return prose.some(({ text }, index) => {
		if (prose[index] !== own) return isIn(text, pattern);
		// A sentence before may use the short name of what this one is about.
		const isBefore = text.slice(0, start).includes('. ') && isIn(text.slice(0, start), capital);
		return isBefore || isIn(text.slice(end), pattern);
	});
}

function isIn(text: string, pattern: RegExp): boolean {
	return text.search(pattern) !== -1;
}
