import type { AddressBook } from './address-book.ts';
import type { Fate } from './fate.ts';
import type { Address, Instruction } from './instruction.ts';
import { addedStep } from './added-step.ts';
import { joinable, joinedAddresses } from './joined-addresses.ts';
import { newNumber, wordInstructions } from './provision-change.ts';
import { provisionWords } from './provision.ts';
import type { Provision } from './provision.ts';
import { scopeEnd } from './scope.ts';
import { isSameText } from './word.ts';

/** What instructions are drawn from. */
export interface Amended {
	readonly from: readonly Provision[];
	readonly to: readonly Provision[];
	readonly fates: readonly Fate[];
	readonly book: AddressBook;
	/** Whether a clause may be added by its number alone, in its place behind the one numbered before it. */
	readonly extends: boolean;
	/** Whether a provision is to be set out in full, whatever changed in it. */
	readonly isCoarse: (from: number) => boolean;
}

/** An instruction, and the provisions of the old text that it changes by themselves. */
export interface Planned {
	readonly instruction: Instruction;
	readonly of: readonly number[];
}

/** Instructions that make one text of the other, in the order of the new one. */
export function instructionsOf(amended: Amended): readonly Planned[] {
	return new Walk(amended).planned();
}

/** How far what came and went goes on, or what moved together. */
function runEnd(fates: readonly Fate[], start: number): number {
	const first = fates[start]!;
	let end = start + 1;
	while (end < fates.length && goesOn(fates[end - 1]!, fates[end]!)) end++;
	return first.type === 'kept' || first.type === 'regrouped' ? start + 1 : end;
}

function goesOn(last: Fate, next: Fate): boolean {
	const isPassing = ({ type }: Fate): boolean => type === 'removed' || type === 'added';
	if (isPassing(last) && isPassing(next)) return true;
	return (
		last.type === 'moved' && next.type === 'moved' && next.from === last.from + 1 && next.to === last.to + 1
	);
}

/** One walk over the fates. */
class Walk {
	readonly #amended: Amended;
	readonly #planned: Planned[] = [];
	/** The provision of the old text that was met last and stays; what is added goes behind it. */
	#previous = -1;

	constructor(amended: Amended) {
		this.#amended = amended;
	}

	planned(): readonly Planned[] {
		const { fates } = this.#amended;
		for (let start = 0; start < fates.length;) {
			const end = runEnd(fates, start);
			this.#run(fates.slice(start, end));
			start = end;
		}
		return this.#planned;
	}

	#run(run: readonly Fate[]): void {
		const first = run[0]!;
		switch (first.type) {
			case 'removed':
			case 'added':
				this.#omit(run.flatMap((fate) => (fate.type === 'removed' ? fate.from : [])));
				this.#add(run.flatMap((fate) => (fate.type === 'added' ? fate.to : [])));
				return;
			case 'moved':
				this.#move(run as readonly (Fate & { type: 'moved' })[]);
				return;
			case 'regrouped':
				this.#regroup(first);
				return;
			case 'kept':
				this.#change(first);
				this.#previous = first.from;
		}
	}

	#push(instruction: Instruction, ...of: readonly number[]): void {
		this.#planned.push({ instruction, of });
	}

	#omit(gone: readonly number[]): void {
		for (const addresses of joinable(this.#blocks(gone).map(({ address }) => address)))
			this.#push({ type: 'omit', what: joinedAddresses(addresses)! });
	}

	/** Provisions that follow one another, each with what belongs to it where that is there too. */
	#blocks(places: readonly number[]): readonly Block[] {
		const { from, book } = this.#amended;
		const blocks: Block[] = [];
		for (let index = 0; index < places.length;) {
			const start = places[index]!;
			const end = scopeEnd(from, start);
			const whole = places[index + end - start - 1] === end - 1 ? book.whole(start) : undefined;
			const last = whole === undefined ? start : end - 1;
			blocks.push({ address: whole ?? book.unit(start), first: start, last });
			index += last - start + 1;
		}
		return blocks;
	}

	#add(places: readonly number[]): void {
		if (places.length === 0) return;
		const { to } = this.#amended;
		const added = places.map((place) => to[place]!);
		const step = addedStep(added);
		const lines = added.map(provisionWords);
		if (step !== undefined && 'numbers' in step && this.#isNext(added[0]!))
			this.#push({ type: 'extend', added: step, lines });
		else this.#push({ type: 'insert', ...this.#behind(added[0]!), ...(step && { added: step }), lines });
	}

	/** Whether a clause comes right behind the one whose number precedes its own. */
	#isNext({ kind, number }: Provision): boolean {
		const { from, extends: isAllowed } = this.#amended;
		const [, lead = '', last = '0'] = /^((?:\d+[.\-–])*)(\d+)$/.exec(number) ?? [];
		if (!isAllowed || kind !== 'clause' || Number(last) < 2) return false;
		const before = `${lead}${Number(last) - 1}`;
		const found = from.flatMap((one, index) => (one.kind === 'clause' && one.number === before ? index : []));
		return found.length === 1 && scopeEnd(from, found[0]!) - 1 === this.#previous;
	}

	/** Where something of a kind is added: behind the whole of its like where that ends here. */
	#behind({ kind }: Provision): { readonly after?: Address } {
		if (this.#previous < 0) return {};
		const { from, book } = this.#amended;
		const like = from.findIndex(
			(one, index) => one.kind === kind && scopeEnd(from, index) - 1 === this.#previous,
		);
		return { after: (like < 0 ? undefined : book.whole(like)) ?? book.unit(this.#previous) };
	}

	#move(run: readonly (Fate & { readonly type: 'moved' })[]): void {
		const { from, to } = this.#amended;
		for (const { address, first, last } of this.#blocks(run.map((fate) => fate.from))) {
			const fresh = to[run[first - run[0]!.from]!.to]!;
			const number = newNumber(from[first]!, fresh);
			const isOwn = address[0]!.kind === from[first]!.kind;
			const as = isOwn && number !== undefined && number !== 'none' ? { as: number } : {};
			this.#push({ type: 'move', what: address, ...this.#behind(fresh), ...as });
			this.#previous = last;
			for (const fate of run.slice(first - run[0]!.from, last - run[0]!.from + 1)) {
				this.#change(fate, fate.from === first && 'as' in as);
			}
		}
	}

	#regroup({ from: old, to: fresh }: Fate & { readonly type: 'regrouped' }): void {
		const { from, to, book } = this.#amended;
		const lines = fresh.map((place) => provisionWords(to[place]!));
		const [first] = old;
		const isWhole = scopeEnd(from, first!) - 1 === old.at(-1);
		const what = (isWhole ? book.whole(first!) : undefined) ?? joinedAddresses(old.map(book.unit));
		if (what !== undefined) this.#push({ type: 'restate', what, lines });
		else {
			this.#push({ type: 'restate', what: book.unit(first!), lines });
			this.#omit(old.slice(1));
		}
		this.#previous = old.at(-1)!;
	}

	/** What changed in a provision itself; its new number may have been told already. */
	#change(
		{ from: place, to: freshPlace, text }: Fate & { readonly type: 'kept' | 'moved' },
		isNumbered = false,
	): void {
		const { from, to, book, isCoarse } = this.#amended;
		const [old, fresh] = [from[place]!, to[freshPlace]!];
		if (isSameText(provisionWords(old), provisionWords(fresh))) return;
		const what = book.unit(place);
		const whole = book.whole(place);
		const number = newNumber(old, fresh);
		const words = isCoarse(place) ? undefined : wordInstructions({ old, fresh, text }, what);
		if (words === undefined || number === undefined || (number !== 'none' && whole === undefined)) {
			this.#push({ type: 'restate', what, lines: [provisionWords(fresh)] }, place);
			return;
		}
		for (const instruction of words) this.#push(instruction, place);
		if (number !== 'none' && !isNumbered) this.#push({ type: 'renumber', what: whole!, as: number }, place);
	}
}

/** Some provisions that one address calls. */
interface Block {
	readonly address: Address;
	readonly first: number;
	readonly last: number;
}
