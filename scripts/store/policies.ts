import { compareText, type Problem } from '../model/problem.ts';
import type { PolicySlug } from '../model/policy-slug.ts';
import type { Policy } from '../model/policy.ts';
import type { SourceText } from '../model/revision.ts';
import { fileStart, warningAt } from '../source/finding.ts';
import { policyOf, type PolicyContext } from '../source/policy.ts';
import {
	readPolicyTexts,
	type PolicyFiles,
	type PolicyTexts,
	type TextReader,
} from '../source/policy-texts.ts';
import { languageSlugProblems, readSlugs } from '../source/slugs.ts';
import { strayTranslations } from '../source/translations.ts';

/** The policies of the folders, samples among them. */
export interface ReadPolicies {
	/** By slug. */
	readonly policies: readonly Policy[];
	/** The texts that could be read, by `policy@revision`, translations by `policy@revision.language`. */
	readonly sources: ReadonlyMap<string, SourceText>;
	readonly problems: readonly Problem[];
}

/** A folder below the policies folder; the slug is absent where its name makes it no policy. */
export interface PolicyFolder {
	readonly path: string;
	readonly slug: PolicySlug | undefined;
	readonly files: PolicyFiles;
}

/** What a folder says. */
export interface FolderReading {
	readonly policy?: Policy;
	/** The policy's texts that could be read, by `policy@revision`, translations by `policy@revision.language`. */
	readonly sources: readonly (readonly [name: string, source: SourceText])[];
	readonly problems: readonly Problem[];
}

/** Reads a folder, or knows what it says. */
export type FolderReader = (folder: PolicyFolder, context: PolicyContext) => FolderReading;

/** Reads every folder, also one whose name makes it no policy, so that nothing hides the problems of its texts. */
export function readPolicies(
	folders: ReadonlyMap<string, PolicyFiles>,
	context: PolicyContext,
	read: FolderReader = (folder) => readFolder(folder, context),
): ReadPolicies {
	const sorted = [...folders].toSorted(([a], [b]) => compareText(a, b));
	const { slugs, problems } = readSlugs(sorted.map(([path]) => path));
	const readings = sorted.map(([path, files]) => read({ path, files, slug: slugs.get(path) }, context));
	const policies = readings.flatMap(({ policy }) => policy ?? []);
	return {
		policies,
		sources: new Map(readings.flatMap(({ sources }) => sources)),
		problems: [
			...problems,
			...readings.flatMap((reading) => reading.problems),
			...languageSlugProblems(policies),
		],
	};
}

/** Reads every file of a folder, by `reader` where that is given. */
export function readFolder(
	{ path, slug, files }: PolicyFolder,
	context: PolicyContext,
	reader?: TextReader,
): FolderReading {
	const texts = readPolicyTexts(files, context.zone, reader);
	const problems = [...texts.problems, ...strayTranslations(texts), ...emptyProblems(path, texts)];
	if (slug === undefined || texts.revisions.length === 0) return { sources: [], problems };
	const read = policyOf(slug, texts, context);
	return {
		policy: read.policy,
		sources: [
			...texts.revisions.map(({ id, source }) => [`${slug}@${id}`, source] as const),
			...texts.translations.map(({ id, language, source }) => [`${slug}@${id}.${language}`, source] as const),
		],
		problems: [...problems, ...read.problems],
	};
}

function emptyProblems(path: string, { present, translations }: PolicyTexts): Problem[] {
	if (present.size > 0 || translations.length > 0) return [];
	const words = {
		message: 'the folder holds no revision, and is left out',
		advice: 'add one, as in `2026-11-22.md`',
	};
	return [{ path, ...warningAt(fileStart, 'no-revision', words) }];
}
