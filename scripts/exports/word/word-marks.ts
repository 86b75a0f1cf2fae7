import { linkTarget } from './link-target.ts';
import { xmlText } from './xml-text.ts';

/** Who made the changes of a document, and when. */
export interface Changes {
	readonly author: string;
	/** The time on the clock of the site's zone, as word processors keep it: `2025-09-01T10:00:00Z`. */
	readonly date?: string;
	/** The same moment in UTC. */
	readonly utc?: string;
}

/** What the parts of one document share: each change has a number of its own, each address one link. */
export interface WordMarks {
	/** The attributes of a change: its number, its author and its date. */
	readonly change: () => string;
	/** The attributes of a range of moved text, and the number by which it is ended. */
	readonly range: (name: string) => { readonly id: string; readonly attributes: string };
	/** The id of the link to an address; undefined where no link may lead there. */
	readonly link: (href: string) => string | undefined;
	/** Every address linked so far, by id. */
	readonly links: ReadonlyMap<string, string>;
}

/** The marks of a new document. */
export function wordMarks({ author, date, utc }: Changes): WordMarks {
	const stamp = [
		`w:author="${xmlText(author)}"`,
		...(date === undefined ? [] : [`w:date="${date}"`]),
		...(utc === undefined ? [] : [`w16du:dateUtc="${utc}"`]),
	].join(' ');
	let last = 0;
	const ids = new Map<string, string>();
	const links = new Map<string, string>();
	return {
		change: () => `w:id="${++last}" ${stamp}`,
		range: (name) => {
			const id = String(++last);
			return { id, attributes: `w:id="${id}" w:name="${xmlText(name)}" ${stamp}` };
		},
		link: (href) => {
			const target = linkTarget(href);
			if (target === undefined) return undefined;
			const id = ids.get(target) ?? `link${ids.size + 1}`;
			ids.set(target, id);
			links.set(id, target);
			return id;
		},
		links,
	};
}
