import type { PlacedClause } from './placed-clause.ts';
import type { ProvisionName } from './provision-name.ts';

/** What an id is made from. */
export type Provision = Pick<PlacedClause, 'kind' | 'declared' | 'number' | 'name' | 'level'>;

interface OpenHeading {
	readonly level: number;
	readonly id: string;
	readonly isNumbered: boolean;
}

const letters = {
	heading: 'h',
	paragraph: 'p',
	item: 'i',
	row: 'r',
	code: 'c',
	rule: 'b',
	definition: 'd',
} as const;

/**
 * Gives each clause of one text its anchor, in reading order: the declared id; else the number, behind that of the
 * provision it belongs to unless it is complete in itself (`2.1`, `article-9-1`); else a heading's words; else the
 * provision it stands in and its place there (`2.1.i3` is the third unnumbered list item of 2.1). A second clause
 * of the same id gets `~2`. `enclosing` is the id of the numbered or lettered list item a provision stands in, if any.
 */
export function clauseIds(): (provision: Provision, enclosing: string | undefined) => string {
	const unique = uniqueIds();
	let isFirst = true;
	const place = placesWithin();
	let headings: readonly OpenHeading[] = [];
	/** The last numbered paragraph since the last heading. */
	let paragraph: string | undefined;

	function headingId(provision: Provision): string {
		const above = headings.filter((heading) => heading.level < provision.level);
		const id = unique(
			provision.declared ?? nameBelow(above.findLast((heading) => heading.isNumbered)?.id, provision.name!),
		);
		// What stands under the title of the text belongs to the text.
		const isTitle = isFirst && provision.level === 1 && provision.number === undefined;
		const open = {
			level: provision.level,
			id: isTitle ? '' : id,
			isNumbered: provision.number !== undefined,
		};
		headings = [...above, open];
		paragraph = undefined;
		isFirst = false;
		return id;
	}

	return (provision, enclosing) => {
		if (provision.kind === 'heading') return headingId(provision);
		const section = headings.at(-1)?.id ?? '';
		const parent = enclosing ?? paragraph ?? section;
		const above = provision.kind === 'paragraph' ? section : parent;
		const named = provision.name && nameBelow(above, provision.name);
		const id = unique(provision.declared ?? named ?? place(parent, letters[provision.kind]));
		if (provision.kind === 'paragraph' && provision.number !== undefined) paragraph = id;
		isFirst = false;
		return id;
	};
}

/** What the pages that show clauses call places of their own: a link to a clause must not lead there. */
const pagePlaces = new Set([
	'main',
	'stale',
	'status',
	'contents',
	'text',
	'summary',
	'summary-shown',
	'compared',
	'ready',
	'changed',
	'redline',
	'redline-heading',
	'view-changes',
	'view-full',
	'view-pair',
	'kind-figures',
	'kind-number',
	'kind-reference',
	'kind-typography',
	'kind-link',
	'kind-emphasis',
]);

/** The id a clause has by a name, where no other has it: another than the name where the page has a place of that name. */
export function idOfName(name: string): string {
	return pagePlaces.has(name) ? `${name}~2` : name;
}

/** Gives each id once, and none that a page has for itself: the second of a kind gets `~2`. */
function uniqueIds(): (id: string) => string {
	/** By id, the last ordinal given to one like it. */
	const taken = new Map<string, number>();
	const isTaken = (id: string): boolean => taken.has(id) || pagePlaces.has(id);
	return (id) => {
		let free = id;
		let ordinal = taken.get(id) ?? 1;
		while (isTaken(free)) free = `${id}~${++ordinal}`;
		taken.set(id, ordinal);
		if (free !== id) taken.set(free, 1);
		return free;
	};
}

/** The place of the next clause of a kind within a provision: `2.1.i3`, or `p3` where it stands in none. */
function placesWithin(): (prefix: string, letter: string) => string {
	const counts = new Map<string, number>();
	return (prefix, letter) => {
		const key = prefix + letter;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return prefix === '' ? `${letter}${count}` : `${prefix}.${letter}${count}`;
	};
}

/** The id a name gives, behind that of the provision above where it counts within that. */
function nameBelow(above: string | undefined, { id, isComplete }: ProvisionName): string {
	return isComplete || above === undefined || above === '' ? id : `${above}.${id}`;
}
