import { clauseWords } from '../../clauses/clause-words.ts';
import type { Clause } from '../../model/clause.ts';
import { excerpt } from '../excerpt.ts';
import { atBodyOffset, type Words } from '../finding.ts';
import { textRule } from '../text-rule.ts';

/** A heading has words, and something stands under it. */
export const emptyHeading = textRule('empty-heading', ({ source, clauses }) =>
	clauses.flatMap((clause, index) => {
		// The title of a text has as many # as its sections in some, and stands above them all the same.
		if (clause.kind !== 'heading' || index === 0) return [];
		const words = headingFault(
			clause,
			clauses.slice(index + 1).find(({ kind }) => kind !== 'rule' && kind !== 'definition'),
		);
		return words === undefined ? [] : atBodyOffset(source, clause.start, words);
	}),
);

function headingFault(heading: Clause, next: Clause | undefined): Words | undefined {
	if (heading.number === undefined && heading.runs.every(({ text }) => text.trim() === '')) return wordless;
	const isEmpty = next === undefined || (next.kind === 'heading' && next.level <= heading.level);
	return isEmpty ? bare(excerpt(clauseWords(heading))) : undefined;
}

const wordless: Words = {
	message: 'the heading has no words',
	advice: 'write what the section is about, or take the heading out',
	russian: { message: 'в заголовке нет слов', advice: 'напишите, о чём раздел, или уберите заголовок' },
};

function bare(heading: string): Words {
	return {
		message: `nothing stands under the heading “${heading}”`,
		advice:
			'write its text, or take the heading out; a heading of what follows has fewer # than those below it',
		russian: {
			message: `под заголовком «${heading}» ничего нет`,
			advice:
				'напишите текст или уберите заголовок; у заголовка всего последующего меньше знаков #, чем у заголовков под ним',
		},
	};
}
