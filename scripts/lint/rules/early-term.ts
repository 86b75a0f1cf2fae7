import { definedTerms, type DefinedTerm } from '../defined-term.ts';
import { atBodyOffset, type Finding, type Words } from '../finding.ts';
import type { JudgedText } from '../judged-text.ts';
import { excerpt } from '../excerpt.ts';
import type { Prose } from '../prose.ts';
import { termPattern } from '../term-pattern.ts';
import { textRule } from '../text-rule.ts';

/** A term is not used before the text has said what it means. */
export const earlyTerm = textRule('early-term', (text) => {
	const seen = new Set<string>();
	return definedTerms(text).flatMap((defined) => {
		const isFirst = !seen.has(defined.term);
		seen.add(defined.term);
		return isFirst ? (earlyUse(text, defined) ?? []) : [];
	});
});

function earlyUse(
	{ prose, source }: JudgedText,
	{ term, prose: own, definiens }: DefinedTerm,
): Finding | undefined {
	// The short name of a long one (`Example, Inc. (“Example”)`) is understood before it is given.
	if (termPattern(term, false).test(definiens)) return undefined;
	const pattern = termPattern(term, true);
	const beginning = term.slice(0, 3);
	for (const earlier of prose.slice(0, prose.indexOf(own))) {
		if (earlier.clause.kind === 'heading' || !earlier.text.includes(beginning)) continue;
		const use = [...earlier.text.matchAll(pattern)].find(({ 0: words, index }) =>
			isOnItsOwn(earlier.text.slice(0, index), earlier.text.slice(index + words.length)),
		);
		if (use !== undefined) return atBodyOffset(source, earlier.at(use.index), words(term, own));
	}
	return undefined;
}

/**
 * In the middle of a sentence, so that the capital letter is that of the term; no part of a longer name or of a list of
 * names, not what the text calls itself, and not said to be defined elsewhere.
 */
function isOnItsOwn(before: string, behind: string): boolean {
	if (
		!/[\p{Ll},;]\s+$/u.test(before) ||
		/^\s+(?:of\s+)?\p{Lu}|^\s*\((?:as )?(?:defined|определ)/u.test(behind)
	)
		return false;
	return !/(?:\p{Lu}\p{L}*,?\s+(?:(?:of|and|or|и|или|і)\s+)?|(?<!\p{L})(?:this|these|our|наст\p{L}+|эт\p{L}+|гэт\p{L}+)\s+)$/u.test(
		before,
	);
}

function words(term: string, { clause, text }: Prose): Words {
	const place = clause.number?.text ?? excerpt(text, 30);
	return {
		message: `the term “${term}” is used here, and defined only later (“${place}”)`,
		advice: 'define it where it first stands',
		russian: {
			message: `термин «${term}» использован здесь, а определён только дальше («${place}»)`,
			advice: 'дайте определение там, где термин встречается впервые',
		},
	};
}
