import { parsePolicySlug, type PolicySlug } from '../model/policy-slug.ts';
import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import { errorAt, fileStart, problemsOf, type Words } from './finding.ts';
import { quote } from './quotation.ts';

/** The slugs of folders, and the folders that can have none. */
export interface ReadSlugs {
	/** By folder. */
	readonly slugs: ReadonlyMap<string, PolicySlug>;
	readonly problems: readonly Problem[];
}

/** The slugs of the folders, given in order. Of two that differ only in case, only the first has one. */
export function readSlugs(folders: readonly string[]): ReadSlugs {
	const slugs = new Map<string, PolicySlug>();
	const problems: Problem[] = [];
	const folded = new Map<string, string>();
	for (const folder of folders) {
		const slug = soundSlug(folder);
		const twin = folded.get(fold(folder));
		if (slug === undefined) problems.push(...slugProblem(folder, unsound(folder)));
		else if (twin !== undefined) problems.push(...slugProblem(folder, sameAs(twin)));
		else slugs.set(folder, slug);
		if (twin === undefined) folded.set(fold(folder), folder);
	}
	return { slugs, problems };
}

/** Policies whose address is that of the site's tree in the language of a translation (`/en/…`). */
export function languageSlugProblems(policies: readonly Policy[]): Problem[] {
	const texts = policies.flatMap(({ revisions, draft }) => [...revisions, ...(draft ? [draft] : [])]);
	const languages = new Set(
		texts.flatMap(({ translations }) => translations.map(({ language }) => language)),
	);
	const folded = new Set([...languages].map(fold));
	return policies.flatMap(({ slug }) => {
		const first = slug.split('/')[0] ?? '';
		if (!folded.has(fold(first))) return [];
		return slugProblem(slug, {
			message: `${quote(`/${first}/`)} is the address of the translations into ${quote(first)}`,
			advice: 'rename the folder',
		});
	});
}

/** A reserved address stays reserved in capitals: a disk or a server may not tell the two apart. */
function soundSlug(folder: string): PolicySlug | undefined {
	return parsePolicySlug(fold(folder)) && parsePolicySlug(folder);
}

function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase();
}

function unsound(folder: string): Words {
	return {
		message: `${quote(folder)} cannot be the address of a policy`,
		advice:
			'use letters, digits, `-` and `_` only, and none of the names `archive`, `clauses`, `compare`, `moment`, `verify`, `search`, `draft`, `assets`, nor a date',
	};
}

function sameAs(twin: string): Words {
	return {
		message: `this folder and ${quote(twin)} differ in nothing that every computer can tell apart`,
		advice: 'rename one of the two',
	};
}

function slugProblem(folder: string, words: Words): Problem[] {
	return problemsOf(folder, [errorAt(fileStart, 'policy-slug', words)]);
}
