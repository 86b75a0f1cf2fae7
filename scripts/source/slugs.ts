import { foldedName, slugFault, type PolicySlug, type SlugFault } from '../model/policy-slug.ts';
import type { Policy } from '../model/policy.ts';
import type { Problem, ProblemWords } from '../model/problem.ts';
import { errorAt, fileStart, problemsOf } from './finding.ts';
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
		const fault = slugFault(folder);
		const twin = folded.get(foldedName(folder));
		if (fault !== undefined) problems.push(...slugProblem(folder, faultWords(fault)));
		else if (twin !== undefined) problems.push(...slugProblem(folder, sameAs(twin)));
		else slugs.set(folder, folder as PolicySlug);
		if (twin === undefined) folded.set(foldedName(folder), folder);
	}
	return { slugs, problems };
}

/** Policies whose address is that of the site's tree in the language of a translation (`/en/…`). */
export function languageSlugProblems(policies: readonly Policy[]): Problem[] {
	const texts = policies.flatMap(({ revisions, draft }) => [...revisions, ...(draft ? [draft] : [])]);
	const languages = new Set(
		texts.flatMap(({ translations }) => translations.map(({ language }) => language)),
	);
	const folded = new Set([...languages].map(foldedName));
	return policies.flatMap(({ slug }) => {
		const first = slug.split('/')[0] ?? '';
		if (!folded.has(foldedName(first))) return [];
		return slugProblem(slug, {
			message: `${quote(`/${first}/`)} is the address of the translations into ${quote(first)}`,
			advice: 'rename the folder',
		});
	});
}

function faultWords({ type, part }: SlugFault): ProblemWords {
	const name = quote(part);
	switch (type) {
		case 'characters':
			return {
				message: `${name} cannot be part of an address`,
				advice: 'use letters, digits, `-` and `_` only, and begin with a letter or a digit',
			};
		case 'decomposed':
			return {
				message: `${name} is stored with its accents apart from their letters, which not every computer keeps so`,
				advice: 'rename the folder, typing the name anew',
			};
		case 'reserved':
			return { message: `${name} is the name of a page of the site itself`, advice: 'rename the folder' };
		case 'device':
			return { message: `${name} is the name of a device on Windows`, advice: 'rename the folder' };
		case 'date':
			return {
				message: `${name} is the name of a revision, not of a policy`,
				advice: 'name the folder by what the document is, as in `privacy/2026-11-22.md`',
			};
	}
}

function sameAs(twin: string): ProblemWords {
	return {
		message: `this folder and ${quote(twin)} differ in nothing that every computer can tell apart`,
		advice: 'rename one of the two',
	};
}

function slugProblem(folder: string, words: ProblemWords): Problem[] {
	return problemsOf(folder, [errorAt(fileStart, 'policy-slug', words)]);
}
