import { calledProvisions } from './called-provisions.ts';
import type { Address, Edit, Instruction, Line, NumberedStep, Quotation } from './instruction.ts';
import { bareNumber, provisionWords } from './provision.ts';
import type { Provision } from './provision.ts';
import { WrongInstruction } from './reading-cursor.ts';
import type { Word } from './word.ts';

/**
 * What instructions make of a text, provision by provision. Throws a `WrongInstruction` where one does not fit the
 * text: words that are not there, or stand there twice, a provision that is not called so.
 */
export function amendedLines(
	provisions: readonly Provision[],
	instructions: readonly Instruction[],
): readonly Line[] {
	return new AmendedText(provisions).amended(instructions);
}

/** What stands behind a provision: lines set out, or another provision that moved there. */
type Placed = { readonly lines: readonly Line[] } | { readonly moved: number };

interface Stretch {
	readonly start: number;
	readonly end: number;
	readonly fresh: readonly Word[];
}

class AmendedText {
	readonly #provisions: readonly Provision[];
	readonly #marks = new Map<number, string>();
	/** Changed words, by provision and cell. */
	readonly #stretches = new Map<string, Stretch[]>();
	readonly #restated = new Map<number, readonly Line[]>();
	readonly #moved = new Set<number>();
	/** By the provision it stands behind; -1 for the beginning. */
	readonly #placed = new Map<number, Placed[]>();
	#emitted = 0;

	constructor(provisions: readonly Provision[]) {
		this.#provisions = provisions;
	}

	amended(instructions: readonly Instruction[]): readonly Line[] {
		for (const instruction of instructions) {
			if (instruction.type === 'rewrite') return instruction.lines;
			this.#apply(instruction);
		}
		const lines = [...this.#behind(-1)];
		for (const index of this.#provisions.keys())
			if (!this.#moved.has(index)) lines.push(...this.#linesOf(index));
		if (this.#emitted < this.#provisions.length)
			throw new WrongInstruction('a provision is moved behind itself');
		return lines;
	}

	#apply(instruction: Exclude<Instruction, { type: 'rewrite' }>): void {
		switch (instruction.type) {
			case 'words':
				for (const edit of instruction.edits) this.#edit(instruction.at, edit);
				return;
			case 'omit':
				for (const index of this.#indexes(instruction.what)) this.#restate(index, []);
				return;
			case 'restate':
				this.#indexes(instruction.what).forEach((index, turn) =>
					this.#restate(index, turn === 0 ? instruction.lines : []),
				);
				return;
			case 'insert':
				this.#place(this.#last(instruction.after), { lines: instruction.lines });
				return;
			case 'extend':
				this.#place(this.#last([precedingClause(instruction.added)]), { lines: instruction.lines });
				return;
			case 'renumber':
				this.#renumber(instruction.what, instruction.as);
				return;
			case 'move': {
				const behind = this.#last(instruction.after);
				for (const index of this.#indexes(instruction.what)) {
					if (this.#moved.has(index)) throw new WrongInstruction('a provision is moved twice');
					this.#moved.add(index);
					this.#place(behind, { moved: index });
				}
				if (instruction.as !== undefined) this.#renumber(instruction.what, instruction.as);
			}
		}
	}

	#indexes(address: Address): readonly number[] {
		return calledProvisions(this.#provisions, address).flatMap(({ start, end }) =>
			Array.from({ length: end - start }, (_, offset) => start + offset),
		);
	}

	/** The last provision of what an address calls. */
	#last(address: Address | undefined): number {
		return address === undefined ? -1 : calledProvisions(this.#provisions, address).at(-1)!.end - 1;
	}

	#place(behind: number, placed: Placed): void {
		this.#placed.set(behind, [...(this.#placed.get(behind) ?? []), placed]);
	}

	#restate(index: number, lines: readonly Line[]): void {
		if (this.#restated.has(index)) throw new WrongInstruction('a provision is set out twice');
		this.#restated.set(index, lines);
	}

	#renumber(what: Address, { numbers }: NumberedStep): void {
		const called = calledProvisions(this.#provisions, what);
		if (called.length !== numbers.length) throw new WrongInstruction('numbers do not match the provisions');
		called.forEach(({ start }, turn) => {
			const { mark } = this.#provisions[start]!;
			this.#marks.set(
				start,
				mark.replace(bareNumber(mark), () => numbers[turn]!),
			);
		});
	}

	#edit(at: Address, edit: Edit): void {
		const called = calledProvisions(this.#provisions, at);
		const [{ start, column = 0 }] = called as [(typeof called)[number]];
		const words = this.#provisions[start]!.parts[column];
		if (words === undefined || called.length > 1) throw new WrongInstruction('words have one place');
		const key = `${start} ${column}`;
		this.#stretches.set(key, [...(this.#stretches.get(key) ?? []), stretchOf(words, edit)]);
	}

	#linesOf(index: number): readonly Line[] {
		this.#emitted++;
		const own = this.#restated.get(index) ?? [this.#editedLine(index)];
		return [...own, ...this.#behind(index)];
	}

	#behind(index: number): readonly Line[] {
		return (this.#placed.get(index) ?? []).flatMap((placed) =>
			'lines' in placed ? placed.lines : this.#linesOf(placed.moved),
		);
	}

	#editedLine(index: number): Line {
		const own = this.#provisions[index]!;
		const parts = own.parts.map((words, column) =>
			editedWords(words, this.#stretches.get(`${index} ${column}`) ?? []),
		);
		return provisionWords({ ...own, mark: this.#marks.get(index) ?? own.mark, parts });
	}
}

/** The clause whose number precedes the first of those added. */
function precedingClause({ numbers }: NumberedStep): NumberedStep {
	const before = numbers[0]!.replace(/\d+$/, (last) => String(Number(last) - 1));
	return { kind: 'clause', numbers: [before] };
}

function stretchOf(words: readonly Word[], edit: Edit): Stretch {
	if (edit.type === 'end') return { start: words.length, end: words.length, fresh: edit.fresh };
	const start = foundAt(words, edit.old);
	const end = start + edit.old.words.length;
	switch (edit.type) {
		case 'replace':
			return { start, end, fresh: edit.fresh };
		case 'omit':
			return { start, end, fresh: [] };
		case 'after':
			return { start: end, end, fresh: edit.fresh };
		case 'before':
			return { start, end: start, fresh: edit.fresh };
	}
}

function foundAt(words: readonly Word[], { words: sought, occurrence }: Quotation): number {
	const found = [...words.keys()].filter((place) =>
		sought.every(({ text }, offset) => words[place + offset]?.text === text),
	);
	const place = found[(occurrence ?? 1) - 1];
	if (place === undefined || (occurrence === undefined && found.length > 1)) {
		throw new WrongInstruction(`words quoted stand there ${found.length} times`);
	}
	return place;
}

function editedWords(words: readonly Word[], stretches: readonly Stretch[]): readonly Word[] {
	const edited: Word[] = [];
	let place = 0;
	for (const { start, end, fresh } of stretches.toSorted((a, b) => a.start - b.start)) {
		if (start < place) throw new WrongInstruction('two changes are of the same words');
		edited.push(...words.slice(place, start), ...fresh);
		place = end;
	}
	return [...edited, ...words.slice(place)];
}
