import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../../model/problem.ts';

/** A file of a site's copy that is not as it would be built: other bytes, or there in one of them only. */
export interface SiteDifference {
	/** Below the folder of the site, `/`-separated. */
	readonly path: string;
	readonly type: 'changed' | 'missing' | 'added';
}

/** The files in which a copy of a site is not the one that was built, by path. */
export function siteDifferences(copy: string, built: string): readonly SiteDifference[] {
	const [copied, wanted] = [filesBelow(copy), filesBelow(built)];
	const paths = [...new Set([...copied, ...wanted])].toSorted(compareText);
	return paths.flatMap((path): readonly SiteDifference[] => {
		if (!copied.has(path)) return [{ path, type: 'missing' }];
		if (!wanted.has(path)) return [{ path, type: 'added' }];
		return isSame(join(copy, path), join(built, path)) ? [] : [{ path, type: 'changed' }];
	});
}

function filesBelow(folder: string): ReadonlySet<string> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return new Set(
		entries
			.filter((entry) => !entry.isDirectory())
			.map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')),
	);
}

function isSame(a: string, b: string): boolean {
	return (
		statSync(a, { throwIfNoEntry: false })?.size === statSync(b).size &&
		readFileSync(a).equals(readFileSync(b))
	);
}
