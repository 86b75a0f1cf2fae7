import { compareText, type Problem } from '../model/problem.ts';
import type { Policy } from '../model/policy.ts';
import type { SourceText } from '../model/revision.ts';
import { fileStart, warningAt } from '../source/finding.ts';
import { policyOf, type PolicyContext } from '../source/policy.ts';
import { readPolicyTexts, type PolicyFiles, type PolicyTexts } from '../source/policy-texts.ts';
import { languageSlugProblems, readSlugs } from '../source/slugs.ts';

/** The policies of the folders, samples among them. */
export interface ReadPolicies {
	/** By slug. */
	readonly policies: readonly Policy[];
	/** The texts of the revisions that could be read, by `policy@revision`. */
	readonly sources: ReadonlyMap<string, SourceText>;
	readonly problems: readonly Problem[];
}

/** Reads every folder, also one whose name makes it no policy, so that nothing hides the problems of its texts. */
export function readPolicies(
	folders: ReadonlyMap<string, PolicyFiles>,
	context: PolicyContext,
): ReadPolicies {
	const sorted = [...folders].toSorted(([a], [b]) => compareText(a, b));
	const { slugs, problems } = readSlugs(sorted.map(([path]) => path));
	const policies: Policy[] = [];
	const sources = new Map<string, SourceText>();
	const found: Problem[] = [...problems];
	for (const [path, files] of sorted) {
		const texts = readPolicyTexts(files, context.zone);
		found.push(...texts.problems, ...emptyProblems(path, texts));
		const slug = slugs.get(path);
		if (slug === undefined || texts.revisions.length === 0) continue;
		const read = policyOf(slug, texts, context);
		policies.push(read.policy);
		found.push(...read.problems);
		for (const { id, source } of texts.revisions) sources.set(`${slug}@${id}`, source);
	}
	return { policies, sources, problems: [...found, ...languageSlugProblems(policies)] };
}

function emptyProblems(path: string, { present }: PolicyTexts): Problem[] {
	if (present.size > 0) return [];
	const words = {
		message: 'the folder holds no revision, and is left out',
		advice: 'add one, as in `2026-11-22.md`',
	};
	return [{ path, ...warningAt(fileStart, 'no-revision', words) }];
}
