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

/** The translations that translate nothing, or into the language of the policy itself. */
export function translationProblems({ present, translations }: PolicyTexts, language: Language): Problem[] {
	return translations.flatMap((translation) => {
		const words = faultOf(translation, present, language);
		return words === undefined
			? []
			: problemsOf(translation.source.path, [errorAt(fileStart, 'translation', words)]);
	});
}

function faultOf(
	translation: TranslationText,
	present: ReadonlySet<RevisionId>,
	language: Language,
): ProblemWords | undefined {
	if (!present.has(translation.id)) {
		return {
			message: `there is no \`${translation.id}.md\` for this translation`,
			advice: `add the revision, or give the translation the date of the revision it translates`,
		};
	}
	if (translation.language.toLowerCase() !== language.toLowerCase()) return undefined;
	return {
		message: `this translation is into \`${language}\`, the language of the policy itself`,
		advice: 'name it by its own language, or declare the `language` of the policy in `policy.yaml`',
	};
}
