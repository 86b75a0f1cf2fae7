import { parseClauses } from '../clauses/clause-text.ts';
import type { ClauseText } from '../model/clause.ts';
import type { Language } from '../model/language.ts';
import type { Policy } from '../model/policy.ts';
import { isText } from '../model/revision.ts';
import type { Revision, SourceText } from '../model/revision.ts';
import { comparePostings } from '../timeline/posting-order.ts';
import { type Prose, proseOf } from './prose.ts';

/** A text that can still be mended, in one of its languages. */
export interface MendableText {
	readonly source: SourceText;
	readonly language: Language;
	/** The text it follows, in the same language. */
	readonly before: SourceText | undefined;
}

/** Such a text read. */
export interface JudgedText extends ClauseText, MendableText {
	readonly prose: readonly Prose[];
}

/**
 * The texts to be read as a colleague reads them: the draft, and those that wait for `publish`. Where the log has none
 * of the policy, the last one alone, for what came before it is replaced. What was published stays as it is.
 */
export function mendableTexts({ revisions, draft, language }: Policy): readonly MendableText[] {
	const texts = revisions.filter(isText).toSorted(comparePostings);
	const lastRecorded = texts.findLastIndex(({ posted }) => posted.recorded);
	const awaiting = lastRecorded === -1 ? texts.slice(-1) : texts.slice(lastRecorded + 1);
	const judged = draft !== undefined && isText(draft) ? [...awaiting, draft] : awaiting;
	return judged.flatMap((revision) => {
		const before = revision === draft ? texts.at(-1) : texts[texts.indexOf(revision) - 1];
		const languages = [language, ...revision.translations.map((translation) => translation.language)];
		return languages.map((one) => textIn(one, revision, before));
	});
}

function textIn(language: Language, revision: Revision, before: Revision | undefined): MendableText {
	const source = sourceIn(language, revision) ?? revision.source;
	return {
		source,
		language,
		before: before && (source === revision.source ? before.source : sourceIn(language, before)),
	};
}

/** The text as the rules read it. */
export function judgedText({ source, language, before }: MendableText): JudgedText {
	const { body, clauses } = parseClauses(source.body);
	return {
		body,
		clauses,
		source,
		language: spokenLanguage(language, body),
		prose: proseOf(clauses),
		before,
	};
}

function sourceIn(language: Language, { translations }: Revision): SourceText | undefined {
	return translations.find((translation) => translation.language === language)?.source;
}

/** English is also what a policy is taken to be in where its language is neither declared nor known. */
function spokenLanguage(language: Language, body: string): Language {
	const isOther = /^en\b/.test(language) && body.length > 1000 && !/\b(?:the|and|you)\b/i.test(body);
	return isOther ? unknown : language;
}

const unknown = 'und' as Language;
