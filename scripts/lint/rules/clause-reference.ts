import { clauseWords } from '../../clauses/clause-words.ts';
import type { Clause } from '../../model/clause.ts';
import { parseClauseNumeral } from '../clause-numeral.ts';
import { type ClauseMention, clauseMentions } from '../clause-mention.ts';
import { excerpt } from '../excerpt.ts';
import { atBodyOffset, type Finding } from '../finding.ts';
import type { JudgedText } from '../judged-text.ts';
import { movedMentions } from '../moved-mention.ts';
import { isOwnMention } from '../own-mention.ts';
import { textRule } from '../text-rule.ts';

/** What a text says of its own clauses by their numbers leads to the clauses that were meant. */
export const clauseReference = textRule('clause-reference', (text) => {
	const mentions = ownMentions(text);
	const moved = movedMentions(text, mentions);
	return mentions.flatMap((mention) => {
		const now = moved.get(mention);
		if (now !== undefined) return movedFinding(text, mention, now);
		return isThere(text, mention) ? [] : missingFinding(text, mention);
	});
});

function ownMentions({ prose, clauses, language }: JudgedText): readonly ClauseMention[] {
	const title = clauses.find(({ kind }) => kind === 'heading');
	const words = title === undefined ? '' : clauseWords(title);
	return clauseMentions(prose, language).filter((mention) => isOwnMention(mention, words));
}

/**
 * True where a clause carries the number, alone or behind those of what it stands in; or where so few are numbered in
 * that way that it cannot be told.
 */
function isThere(
	{ clauses, prose }: JudgedText,
	{ number, prose: { text }, phrase }: ClauseMention,
): boolean {
	const depth = number.split('.').length;
	const numbers = clauses.flatMap(levelsOf);
	if (numbers.filter((levels) => levels.length === depth).length < 2) return true;
	const isNumber = numbers.some(
		(levels) => `${levels.join('.')}.`.startsWith(`${number}.`) || levels.join('.') === number,
	);
	if (isNumber || clauses.some(({ id }) => id === number || id.endsWith(`.${number}`))) return true;
	const inline = new RegExp(String.raw`(?:^|\s)\(?${number.replaceAll('.', String.raw`\.`)}[.)]\s`);
	return prose.some((other) =>
		inline.test(other.text === text ? other.text.slice(0, phrase[0]) : other.text),
	);
}

function levelsOf({ number }: Clause): readonly (readonly number[])[] {
	const numeral = number && parseClauseNumeral(number.text);
	return numeral?.type === 'figures' ? [numeral.levels] : [];
}

function missingFinding({ source }: JudgedText, mention: ClauseMention): Finding {
	const phrase = phraseOf(mention);
	return atBodyOffset(source, mention.prose.at(mention.start), {
		message: `the text refers to “${phrase}”, and has no ${mention.number}`,
		advice: 'refer to the clause that is meant by its number now, or name the text it is in',
		russian: {
			message: `есть ссылка «${phrase}», а номера ${mention.number} в тексте нет`,
			advice:
				'укажите нынешний номер того пункта, который имеется в виду, или назовите документ, где он стоит',
		},
	});
}

function movedFinding({ source, before }: JudgedText, mention: ClauseMention, now: string): Finding {
	const phrase = phraseOf(mention);
	const file = before?.path.replace(/^.*\//, '') ?? '';
	return atBodyOffset(source, mention.prose.at(mention.start), {
		message: `“${phrase}” is the number of ${file}, and the clause it meant there is ${now} here`,
		advice: `write ${now}, or check that the clause now numbered ${mention.number} is meant`,
		russian: {
			message: `ссылка «${phrase}» осталась от ${file}, а пункт, о котором там речь, теперь ${now}`,
			advice: `напишите ${now} или убедитесь, что имеется в виду нынешний ${mention.number}`,
		},
	});
}

function phraseOf({ prose, phrase: [start, end] }: ClauseMention): string {
	return excerpt(prose.text.slice(start, end));
}
