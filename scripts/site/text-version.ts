import type { Tree } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { Policy } from '../model/policy.ts';
import type { Revision, SourceText } from '../model/revision.ts';
import type { PolicyView } from './policy-view.ts';

/** A revision's text as a tree shows it: the translation where there is one, else the prevailing text. */
export interface TextVersion {
	readonly language: Language;
	readonly title: string;
	readonly summary: string | undefined;
	/** The language of the summary: a translation without one shows the original's. */
	readonly summaryLanguage: Language;
	readonly source: SourceText;
	readonly isTranslation: boolean;
	/** True of a translation that the log lacks though it has the revision. */
	readonly isUnrecorded: boolean;
}

/** The version of a revision's text in a tree. */
export function textVersion(policy: Policy, revision: Revision, tree: Tree): TextVersion {
	const translation = revision.translations.find((candidate) => candidate.language === tree);
	const { title, summary, source } = translation ?? revision;
	return {
		language: translation?.language ?? policy.language,
		title,
		summary: summary ?? revision.summary,
		summaryLanguage: summary === undefined ? policy.language : (translation?.language ?? policy.language),
		source,
		isTranslation: translation !== undefined,
		isUnrecorded: revision.posted.recorded && translation?.recorded === false,
	};
}

/** The versions a tree can show of a revision's text: its translation where there is one, then the prevailing text. */
export function versionsIn(policy: Policy, revision: Revision, tree: Tree): readonly TextVersion[] {
	const version = textVersion(policy, revision, tree);
	return version.isTranslation ? [version, textVersion(policy, revision, undefined)] : [version];
}

/** A policy's title in a tree. */
export function titleIn({ policy, inForce, texts }: PolicyView, tree: Tree): string {
	const shown = inForce ?? texts.at(-1);
	return shown === undefined ? policy.title : textVersion(policy, shown, tree).title;
}
