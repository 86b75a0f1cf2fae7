import type { Language } from '../model/language.ts';
import type { ZoneName } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import type { RevisionId } from '../model/revision-id.ts';
import type { SourceText } from '../model/revision.ts';
import type { Reading } from './field.ts';
import { problemsOf } from './finding.ts';
import type { RevisionKeys, TranslationKeys } from './revision-keys.ts';
import { readRevisionText, readTranslationText, type ReadText } from './revision-text.ts';
import { policySchema, type PolicyKeys } from './settings-keys.ts';
import { readSettings } from './settings-text.ts';
import type { SourceFile } from './source-file.ts';

/** A Markdown file with what its name says. */
export interface NamedFile {
	readonly id: RevisionId;
	/** Of a translation. */
	readonly language?: Language;
	readonly file: SourceFile;
}

/** The files of one folder. */
export interface PolicyFiles {
	readonly settings?: SourceFile;
	readonly texts: readonly NamedFile[];
	/** The revisions whose file is there, also where it could not be opened. */
	readonly present: ReadonlySet<RevisionId>;
}

/** A revision's readable text; keys that could not be read are absent. */
export interface RevisionText {
	readonly id: RevisionId;
	readonly source: SourceText;
	readonly keys: RevisionKeys;
}

/** A translation's readable text. */
export interface TranslationText {
	readonly id: RevisionId;
	readonly language: Language;
	readonly source: SourceText;
	readonly keys: TranslationKeys;
}

/** What the files of a folder say, whatever the folder is called. */
export interface PolicyTexts {
	readonly keys: PolicyKeys;
	readonly revisions: readonly RevisionText[];
	readonly translations: readonly TranslationText[];
	/** The revisions whose file is there, readable or not. */
	readonly present: ReadonlySet<RevisionId>;
	readonly problems: readonly Problem[];
}

/** What reads a file of a policy. */
export interface TextReader {
	readonly revision: (file: SourceFile, zone: ZoneName) => TextReading<RevisionKeys>;
	readonly translation: (file: SourceFile) => TextReading<TranslationKeys>;
	readonly settings: (file: SourceFile) => Reading<PolicyKeys>;
}

/** What reading a Markdown file gives. */
export type TextReading<K> = Omit<ReadText<K>, 'places'>;

const directReader: TextReader = {
	revision: readRevisionText,
	translation: readTranslationText,
	settings: readPolicySettings,
};

/** What `policy.yaml` says, and what is wrong with it. */
export function readPolicySettings(file: SourceFile): Reading<PolicyKeys> {
	return readSettings(file, policySchema);
}

/** Reads every file of a folder once. A file without a readable text is absent, and a problem says why. */
export function readPolicyTexts(
	{ settings, texts, present }: PolicyFiles,
	zone: ZoneName,
	read: TextReader = directReader,
): PolicyTexts {
	const policy: Reading<PolicyKeys> = settings === undefined ? { findings: [] } : read.settings(settings);
	const problems = settings === undefined ? [] : problemsOf(settings.path, policy.findings);
	const revisions: RevisionText[] = [];
	const translations: TranslationText[] = [];
	for (const { id, language, file } of texts) {
		if (language === undefined) {
			const { source, keys = {}, findings } = read.revision(file, zone);
			problems.push(...problemsOf(file.path, findings));
			if (source !== undefined) revisions.push({ id, source, keys });
		} else {
			const { source, keys = {}, findings } = read.translation(file);
			problems.push(...problemsOf(file.path, findings));
			if (source !== undefined) translations.push({ id, language, source, keys });
		}
	}
	return { keys: policy.value ?? {}, revisions, translations, present, problems };
}
