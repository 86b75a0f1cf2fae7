import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** True where a path leads to a folder or a place in it, whatever links are on the way, and whether or not it is there yet. */
export function liesWithin(folder: string, path: string): boolean {
	const way = relative(realPlace(folder), realPlace(path));
	return way.split(sep)[0] !== '..' && !isAbsolute(way);
}

function realPlace(path: string): string {
	const place = resolve(path);
	try {
		return realpathSync(place);
	} catch {
		const parent = dirname(place);
		return parent === place ? place : join(realPlace(parent), basename(place));
	}
}
