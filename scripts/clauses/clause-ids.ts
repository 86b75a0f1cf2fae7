/** What an id is made from. */
export interface Provision {
	readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'rule' | 'definition';
	readonly declared: string | undefined;
	/** The number as printed. */
	readonly number: string | undefined;
	/** Of a heading, its words. */
	readonly words: string;
	/** Of a heading, 1 to 6. */
	readonly level: number;
	/** The id of the numbered or lettered list item this stands in, if any. */
	readonly enclosing: string | undefined;
}

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
 * of the same id gets `~2`.
 */
export function clauseIds(): (provision: Provision) => string {
	const unique = uniqueIds();
	let isFirst = true;
	const place = placesWithin();
	let headings: readonly OpenHeading[] = [];
	/** The last numbered paragraph since the last heading. */
	let paragraph: string | undefined;

	function headingId(provision: Provision): string {
		const above = headings.filter((heading) => heading.level < provision.level);
		const id = unique(
			provision.declared ??
				numberId(provision.number, above.findLast((heading) => heading.isNumbered)?.id) ??
				(wordsId(provision.words) || 'section'),
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

	return (provision) => {
		if (provision.kind === 'heading') return headingId(provision);
		const section = headings.at(-1)?.id ?? '';
		const parent = provision.enclosing ?? paragraph ?? section;
		const above = provision.kind === 'paragraph' ? section : parent;
		const id = unique(
			provision.declared ?? numberId(provision.number, above) ?? place(parent, letters[provision.kind]),
		);
		if (provision.kind === 'paragraph' && provision.number !== undefined) paragraph = id;
		isFirst = false;
		return id;
	};
}

/** What the pages that show clauses call places of their own: a link to a clause must not lead there. */
const pagePlaces = [
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
];

/** Gives each id once, and none that a page has for itself: the second of a kind gets `~2`. */
function uniqueIds(): (id: string) => string {
	/** By id, the last ordinal given to one like it. */
	const taken = new Map<string, number>(pagePlaces.map((place) => [place, 1]));
	return (id) => {
		let free = id;
		let ordinal = taken.get(id) ?? 1;
		while (taken.has(free)) free = `${id}~${++ordinal}`;
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

/** The id a number gives; below `above` unless the number is complete in itself. */
function numberId(number: string | undefined, above: string | undefined): string | undefined {
	if (number === undefined) return undefined;
	const id = wordsId(number.replace(/^§+\s?/, ''));
	if (id === '') return undefined;
	const isComplete = /\d[.-]\d/.test(id) || /\p{L}.*\d/u.test(id);
	return isComplete || above === undefined || above === '' ? id : `${above}.${id}`;
}

/** Words as an id: lower case, letters and digits with `-` between, `.` kept between digits, at most 60 characters. */
function wordsId(words: string): string {
	const id = words
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\p{M}.]+/gu, '-')
		.replace(/(?<!\d)\.|\.(?!\d)/gu, '-')
		.replace(/-{2,}/g, '-')
		.replace(/^-|-$/g, '');
	const characters = [...id];
	return characters.length <= 60
		? id
		: characters
				.slice(0, 60)
				.join('')
				.replace(/-[^-]*$/, '');
}
