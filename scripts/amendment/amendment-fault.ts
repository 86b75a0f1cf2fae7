import type { ClauseText } from '../model/clause.ts';
import { amendedLines } from './amended-lines.ts';
import type { Grammar } from './grammar.ts';
import { provisionsOf, provisionWords } from './provision.ts';
import { readAmendment } from './read-amendment.ts';
import { WrongInstruction } from './reading-cursor.ts';
import { isSameWords, wordsText } from './word.ts';

/**
 * What is untrue of an amendment: it is read from its text alone and applied to the older text, and every provision that
 * comes of it must be that of the newer one, number and words, in order. Undefined where that is so.
 */
export function amendmentFault(
	text: string,
	{ from, to }: { readonly from: ClauseText; readonly to: ClauseText },
	grammar: Grammar,
): string | undefined {
	const wanted = provisionsOf(to).map(provisionWords);
	try {
		const made = amendedLines(provisionsOf(from), text.includes('\n1) ') ? readAmendment(text, grammar) : []);
		const place = wanted.findIndex((line, index) => !isSameWords(line, made[index] ?? []));
		if (place < 0 && made.length === wanted.length) return undefined;
		const [due, is] = [wanted[place], made[place < 0 ? wanted.length : place]];
		return `provision ${place < 0 ? wanted.length + 1 : place + 1} becomes “${wordsText(is ?? [])}”, not “${wordsText(due ?? [])}”`;
	} catch (error) {
		if (error instanceof WrongInstruction) return error.message;
		throw error;
	}
}
