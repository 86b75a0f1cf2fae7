import type { Address, Step } from './instruction.ts';
import { isPlainNumber } from './plain-number.ts';
import type { Provision } from './provision.ts';
import { provisionWords } from './provision.ts';
import { isAnchor, scopeEnd } from './scope.ts';
import { isSameWords, wordsOf, wordsText } from './word.ts';

/** How the provisions of a text are called in an amendment, each by an address that is its alone. */
export interface AddressBook {
	/** One provision by itself, without what belongs to it. */
	readonly unit: (index: number) => Address;
	/** A section, clause or sub-clause with all that belongs to it; undefined for what has nothing of the kind. */
	readonly whole: (index: number) => Address | undefined;
}

/** The addresses of a text's provisions. What has a name that cannot be quoted is called by its place in the document. */
export function addressBook(
	provisions: readonly Provision[],
	isQuotable: (name: string) => boolean,
): AddressBook {
	const items = provisions.map((_, index) => index).filter((index) => isItem(provisions[index]!));
	const book = { provisions, items, isQuotable };
	const whole = (index: number): Address | undefined =>
		isItem(provisions[index]!) ? itemAddress(book, index) : undefined;
	return { whole, unit: (index) => unitAddress(provisions, index, whole) };
}

interface Book {
	readonly provisions: readonly Provision[];
	readonly items: readonly number[];
	readonly isQuotable: (name: string) => boolean;
}

function isItem({ kind }: Provision): boolean {
	return kind === 'section' || kind === 'clause' || kind === 'subclause';
}

function unitAddress(
	provisions: readonly Provision[],
	index: number,
	whole: (index: number) => Address | undefined,
): Address {
	const { kind } = provisions[index]!;
	const own = whole(index);
	switch (kind) {
		case 'title':
			return [{ kind: 'title' }];
		case 'section':
			return own === undefined ? documentAddress(provisions, index) : [{ kind: 'heading' }, ...own];
		case 'clause':
		case 'subclause':
			if (own === undefined) return documentAddress(provisions, index);
			return scopeEnd(provisions, index) === index + 1 ? own : [{ kind: 'paragraph', places: [1] }, ...own];
		case 'paragraph':
		case 'row':
			return countedAddress(provisions, index, whole);
	}
}

/** A paragraph or row by its place behind what it is counted from. */
function countedAddress(
	provisions: readonly Provision[],
	index: number,
	whole: (index: number) => Address | undefined,
): Address {
	const isRow = provisions[index]!.kind === 'row';
	const anchor = provisions.findLastIndex((one, place) => place < index && isAnchor(one));
	const owner = anchor < 0 ? undefined : whole(anchor);
	const isPreamble = anchor < 0 || provisions[anchor]!.kind === 'title';
	if (!provisions.some(isItem) || (owner === undefined && !isPreamble))
		return documentAddress(provisions, index);
	const isOwnFirst = !isRow && owner !== undefined && provisions[anchor]!.kind !== 'section';
	const before = provisions.slice(anchor + 1, index).filter((one) => (one.kind === 'row') === isRow).length;
	const place = before + 1 + (isOwnFirst ? 1 : 0);
	return [
		{ kind: isRow ? 'row' : 'paragraph', places: [place] },
		...(owner ?? [{ kind: 'preamble' } as const]),
	];
}

/** The place among all paragraphs, headings included, or among all rows, of the document; its title is not counted. */
function documentAddress(provisions: readonly Provision[], index: number): Address {
	const isRow = provisions[index]!.kind === 'row';
	const before = provisions
		.slice(0, index)
		.filter(({ kind }) => kind !== 'title' && (kind === 'row') === isRow).length;
	return [{ kind: isRow ? 'row' : 'paragraph', places: [before + 1] }, { kind: 'document' }];
}

/** A section, clause or sub-clause by its number, within what makes it the only one called so, else with its turn. */
function itemAddress(book: Book, index: number): Address | undefined {
	const { provisions, items } = book;
	const own = provisions[index]!;
	const name = itemName(own);
	if (!book.isQuotable(name)) return undefined;
	const isAlike = (other: number): boolean => isCalledAlike(own, provisions[other]!);
	const alike = items.filter(isAlike);
	const step = (turn: readonly number[]): Step => {
		const numbers = [name];
		const kind = own.kind as 'section' | 'clause' | 'subclause';
		return turn.length === 1 ? { kind, numbers } : { kind, numbers, nth: turn.indexOf(index) + 1 };
	};
	const owner =
		own.kind === 'section' || (alike.length === 1 && own.kind === 'clause') ? -1 : ownerOf(book, index);
	if (owner < 0) return [step(alike)];
	const end = scopeEnd(provisions, owner);
	const around = itemAddress(book, owner);
	return around && [step(alike.filter((other) => owner < other && other < end)), ...around];
}

/** The clause a sub-clause stands under, else the section. */
function ownerOf({ provisions, items }: Book, index: number): number {
	const section = items.findLast((other) => other < index && provisions[other]!.kind === 'section') ?? -1;
	if (provisions[index]!.kind === 'clause') return section;
	const clause = items.findLast((other) => other < index && provisions[other]!.kind === 'clause') ?? -1;
	return Math.max(section, clause);
}

function isCalledAlike(one: Provision, other: Provision): boolean {
	return one.kind === other.kind && isSameWords(wordsOf(itemName(one)), wordsOf(itemName(other)));
}

/** A section without a number, or with one in words, goes by its whole heading. */
function itemName(own: Provision): string {
	return own.kind === 'section' && !isPlainNumber(own.number) ? wordsText(provisionWords(own)) : own.number;
}
