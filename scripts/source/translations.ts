import type { Language } from '../model/language.ts';
import { compareText, type Problem, type ProblemWords } from '../model/problem.ts';
import type { Publication } from '../model/publication.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { Translation } from '../model/revision.ts';
import { errorAt, fileStart, problemsOf } from './finding.ts';
import type { PolicyTexts, TranslationText } from './policy-texts.ts';
import { headingOf } from './text-nature.ts';

/** What a translation takes from its revision. */
interface Translated {
	readonly id: RevisionId;
	readonly title: string;
	/** Its entry in the log, if any. */
	readonly publication: Publication | undefined;
}

/** The translations of a revision, by language code; one without a title has that of the revision. */
export function translationsOf(
	texts: readonly TranslationText[],
	{ id, title, publication }: Translated,
): readonly Translation[] {
	return texts
		.filter((text) => text.id === id)
		.toSorted((a, b) => compareText(a.language, b.language))
		.map(({ language, source, keys }) => ({
			...keys,
			language,
			title: keys.title ?? headingOf(source) ?? title,
			source,
			recorded: publication?.translations?.[language] !== undefined,
		}));
}

/** The translations of a revision that is not there. */
export function strayTranslations({ present, translations }: PolicyTexts): Problem[] {
	return problemsOfEach(
		translations.filter(({ id }) => !present.has(id)),
		({ id }) => ({
			message: `there is no \`${id}.md\` for this translation`,
			advice: `add the revision, or give the translation the date of the revision it translates`,
		}),
	);
}

/** The translations of a revision into the language it is in. */
export function idleTranslations({ present, translations }: PolicyTexts, language: Language): Problem[] {
	return problemsOfEach(
		translations.filter(
			(one) => present.has(one.id) && one.language.toLowerCase() === language.toLowerCase(),
		),
		() => ({
			message: `this translation is into \`${language}\`, the language of the policy itself`,
			advice: 'name it by its own language, or declare the `language` of the policy in `policy.yaml`',
		}),
	);
}

function problemsOfEach(
	translations: readonly TranslationText[],
	words: (translation: TranslationText) => ProblemWords,
): Problem[] {
	return translations.flatMap((translation) =>
		problemsOf(translation.source.path, [errorAt(fileStart, 'translation', words(translation))]),
	);
}
