import { excerpt, lastWords } from '../excerpt.ts';
import { atBodyOffset } from '../finding.ts';
import type { Prose } from '../prose.ts';
import { textRule } from '../text-rule.ts';

/** No paragraph ends in the middle of a sentence that the next one goes on with. */
export const splitSentence = textRule('split-sentence', ({ source, prose }) =>
	prose.slice(1).flatMap((next, index) => {
		const before = prose[index]!;
		return isSplit(before, next)
			? atBodyOffset(source, next.at(0), {
					message: `the paragraph “${excerpt(next.text)}” goes on with the sentence of the one before it (“${lastWords(before.text)}”)`,
					advice: 'join the two',
					russian: {
						message: `абзац «${excerpt(next.text)}» продолжает предложение предыдущего («${lastWords(before.text)}»)`,
						advice: 'соедините их',
					},
				})
			: [];
	}),
);

function isSplit(before: Prose, next: Prose): boolean {
	const areParagraphs = before.clause.kind === 'paragraph' && next.clause.kind === 'paragraph';
	if (!areParagraphs || next.clause.number !== undefined || !isRightBehind(before, next)) return false;
	const isLeftOff = before.text.length > 40 && /[\p{L}\p{N},–—-]\s*$/u.test(before.text);
	return isLeftOff && /^(?:\p{Ll}{2,}|[аикоусвяіўз]\s)/u.test(next.text);
}

/** Nothing stands between, and both stand in the same list items. */
function isRightBehind({ clause }: Prose, { clause: next }: Prose): boolean {
	return clause.end === next.start && clause.containers.at(-1) === next.containers.at(-1);
}
