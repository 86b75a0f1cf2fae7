import { amendment } from '../amendment/amendment.ts';
import { amendmentFault } from '../amendment/amendment-fault.ts';
import type { Grammar } from '../amendment/grammar.ts';
import { grammarOf } from '../amendment/grammars.ts';
import { redline } from '../comparison/redline/redline.ts';
import type { ChangeKind } from '../comparison/redline/redline-piece.ts';
import { clauseOf } from '../comparison/redline/folded-rows.ts';
import { guessedLanguage } from '../source/guessed-language.ts';
import type { ComparedTexts } from './compared-texts.ts';
import { sideName } from './comparison-side.ts';

/** A comparison as an amendment that makes the new text of the old: in the language asked for, else that of the text. */
export function comparisonAmendment(compared: ComparedTexts): string {
	const { texts, comparison, from } = compared;
	return amendment({ ...texts, comparison, name: sideName(from) }, grammarFor(compared));
}

/** Where an amendment as written does not give the new text word for word. */
export function amendmentFaults(compared: ComparedTexts, written: string): readonly string[] {
	const fault = amendmentFault(written, compared.texts, grammarFor(compared));
	return fault === undefined ? [] : [`the amendment does not give the new text: ${fault}`];
}

/** What changed and is no word or number, and so is not said in an amendment; and in which clauses. */
export function unstatedChanges({ texts, comparison }: ComparedTexts): readonly string[] {
	const rows = redline(texts.from, texts.to, comparison).filter(({ type }) => type !== 'moved-from');
	return unstated.flatMap(([kind, words]) => {
		const places = rows
			.filter(({ text }) => text.kinds.includes(kind))
			.map(clauseOf)
			.map(({ number, id }) => number?.text ?? `#${id}`);
		return places.length === 0 ? [] : [`the amendment does not say that ${words}: ${places.join(', ')}`];
	});
}

const unstated: readonly (readonly [ChangeKind, string])[] = [
	['link', 'links lead elsewhere'],
	['emphasis', 'words are emphasised in another way'],
	['level', 'headings, items or paragraphs are of another kind or level'],
];

function grammarFor({ language, to }: ComparedTexts): Grammar {
	return grammarOf(language ?? to.language ?? guessedLanguage(to.source.body));
}
