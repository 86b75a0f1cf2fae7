import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The digest of each layout, by the name pages have for it; 64 hexadecimal digits. */
export type LayoutDigests = Readonly<Record<string, string>>;

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));

/** A digest of each layout with every template that has a part in it. */
export function layoutDigests(): LayoutDigests {
	const layouts = readdirSync(`${templates}layouts`).map((name) => `layouts/${name}`);
	return Object.fromEntries(layouts.toSorted().map((layout) => [layout, digestOf(layout)]));
}

function digestOf(layout: string): string {
	const hash = createHash('sha256');
	for (const name of templateParts(layout)) hash.update(`${name}\n`).update(readFileSync(templates + name));
	return hash.digest('hex');
}

/** A template, what it extends, and the components put into either, in the order they are named. */
export function templateParts(template: string, found: Set<string> = new Set()): ReadonlySet<string> {
	if (found.has(template)) return found;
	found.add(template);
	const text = readFileSync(templates + template, 'utf8');
	for (const [, name = ''] of text.matchAll(/\{% (?:extends|include) "(.+?)" %\}/g))
		templateParts(name, found);
	return found;
}
