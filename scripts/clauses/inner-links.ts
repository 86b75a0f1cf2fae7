import type { Clause, Mark } from '../model/clause.ts';
import { idOfName } from './clause-ids.ts';
import { clauseWords } from './clause-words.ts';
import { escapeHtml } from './escape-html.ts';
import { isTop } from './text-place.ts';

/** A link of a text to a place within it. */
export interface InnerLink {
	/** What stands after `#`, decoded. */
	readonly name: string;
	/** Where its words start in the body. */
	readonly start: number;
	/** The clause it leads to: the one of that id, else the heading of that customary name; undefined where there is none. */
	readonly clause: Clause | undefined;
}

/** The links of a text to places within it, in reading order. */
export function innerLinks(clauses: readonly Clause[]): readonly InnerLink[] {
	const written = clauses.flatMap(writtenLinks);
	if (written.length === 0) return [];
	const byId = new Map(clauses.map((clause) => [clause.id, clause]));
	const byName = headingsByName(clauses);
	return written.map((link) => ({
		...link,
		clause: byId.get(idOfName(link.name)) ?? byName.get(link.name.toLowerCase()),
	}));
}

/** What headings are to hold that links of the text call by another name than their id, by that id; a prefix begins both. */
export function anchorsHtml(clauses: readonly Clause[], prefix = ''): ReadonlyMap<string, string> {
	const anchors = new Map<string, string>();
	const ids = new Set<string>();
	for (const { name, clause } of innerLinks(clauses)) {
		const id = idOfName(name);
		if (clause === undefined || clause.id === id || ids.has(id)) continue;
		ids.add(id);
		const place = prefix + clause.id;
		const anchor = `<span class="anchor" id="${escapeHtml(prefix + id)}"></span>`;
		anchors.set(place, (anchors.get(place) ?? '') + anchor);
	}
	return anchors;
}

function writtenLinks({ runs }: Clause): readonly Omit<InnerLink, 'clause'>[] {
	const links: Omit<InnerLink, 'clause'>[] = [];
	let last: Mark | undefined;
	for (const { marks, start } of runs) {
		if (marks.length === 0) continue;
		const link = marks.find(({ type }) => type === 'link');
		// One link has one mark, in every stretch of its words.
		if (link === undefined || link === last) continue;
		last = link;
		const name = nameIn(link);
		if (name !== undefined) links.push({ name, start });
	}
	return links;
}

/** What a link calls a place of its own page; undefined where it leads elsewhere, or to the top. */
function nameIn(link: Mark): string | undefined {
	if (link.type !== 'link' || !link.href.startsWith('#')) return undefined;
	const name = decoded(link.href.slice(1));
	return isTop(name) ? undefined : name;
}

function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

/**
 * Headings by the names that hosts of Markdown give them, and writers know: all words in lower case without punctuation, a
 * `-` for each space, and `-1`, `-2` behind the names of further ones alike.
 */
function headingsByName(clauses: readonly Clause[]): ReadonlyMap<string, Clause> {
	const headings = new Map<string, Clause>();
	/** By name, how often it came up. */
	const counts = new Map<string, number>();
	for (const clause of clauses) {
		if (clause.kind !== 'heading') continue;
		const name = clauseWords(clause)
			.toLowerCase()
			.replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
			.replaceAll(' ', '-');
		let free = name;
		let count = counts.get(name) ?? 0;
		while (headings.has(free)) free = `${name}-${++count}`;
		counts.set(name, count);
		headings.set(free, clause);
	}
	return headings;
}
