import { amendmentPoints } from './amendment-points.ts';
import type { AmendmentPoint } from './amendment-points.ts';
import type { Grammar, InstructionForm } from './grammar.ts';
import type { Address, Edit, Instruction, NumberedStep, Quotation } from './instruction.ts';
import { readAddress, readStep } from './read-address.ts';
import { ReadingCursor, WrongInstruction } from './reading-cursor.ts';
import type { Word } from './word.ts';

/** The instructions of an amendment, read from its text alone. Throws a `WrongInstruction` at what makes no sense. */
export function readAmendment(text: string, grammar: Grammar): readonly Instruction[] {
	return amendmentPoints(text, grammar).map((point) => instructionOf(point, grammar));
}

/** What the slots of a form held. */
interface Slots {
	what?: Address;
	of?: Address;
	in?: Address;
	as?: NumberedStep;
	old?: Quotation;
	fresh?: readonly Word[];
	edit?: Edit;
}

function instructionOf(point: AmendmentPoint, grammar: Grammar): Instruction {
	for (const [form, words] of Object.entries(grammar.forms)) {
		const slots = words === '' ? undefined : readSlots(point.head, words, grammar);
		if (slots !== undefined) return readAs[form as InstructionForm](slots, point, grammar);
	}
	throw new WrongInstruction(`no instruction: ${point.head}`);
}

type Reader = (slots: Slots, point: AmendmentPoint, grammar: Grammar) => Instruction;

const readMove: Reader = ({ what, of, as }) => ({
	type: 'move',
	what: what!,
	...(of && { after: of }),
	...(as && { as }),
});
const readInsertion: Reader = ({ of }, { lines }) => ({ type: 'insert', ...(of && { after: of }), lines });
const readRenumbering: Reader = ({ what, as }) => ({ type: 'renumber', what: what!, as: as! });

/** What an instruction put in each form means. */
const readAs: Readonly<Record<InstructionForm, Reader>> = {
	edit: (slots) => ({ type: 'words', at: slots.in!, edits: [slots.edit!] }),
	edits: (slots, { subs }, grammar) => ({
		type: 'words',
		at: slots.in!,
		edits: subs.map((sub) => editIn(sub, grammar)),
	}),
	endOf: ({ what, of, fresh }) => ({
		type: 'words',
		at: (what ?? of)!,
		edits: [{ type: 'end', fresh: fresh! }],
	}),
	omit: ({ what }) => ({ type: 'omit', what: what! }),
	restate: ({ what }, { lines }) => ({ type: 'restate', what: what!, lines }),
	insert: readInsertion,
	insertFirst: readInsertion,
	extend: ({ as }, { lines }) => ({ type: 'extend', added: as!, lines }),
	renumber: readRenumbering,
	renumberMany: readRenumbering,
	move: readMove,
	moveFirst: readMove,
	moveAs: readMove,
	moveFirstAs: readMove,
	rewrite: (_slots, { lines }) => ({ type: 'rewrite', lines }),
};

function editIn(text: string, grammar: Grammar): Edit {
	for (const [type, form] of Object.entries(grammar.edits)) {
		const slots = readSlots(text, form, grammar);
		if (slots === undefined) continue;
		const { old, fresh } = slots;
		switch (type as Edit['type']) {
			case 'replace':
				return { type: 'replace', old: old!, fresh: fresh! };
			case 'omit':
				return { type: 'omit', old: old! };
			case 'after':
			case 'before':
				return { type: type as 'after' | 'before', old: old!, fresh: fresh! };
			case 'end':
				return { type: 'end', fresh: fresh! };
		}
	}
	throw new WrongInstruction(`no change of words: ${text}`);
}

/** What the slots of a form hold, where a whole text is of that form. */
function readSlots(text: string, form: string, grammar: Grammar): Slots | undefined {
	const cursor = new ReadingCursor(text, grammar);
	const slots: Slots = {};
	const parts = form.split(/\{([^}]*)\}/);
	for (const [index, part] of parts.entries()) {
		const isRead =
			index % 2 === 0 ? cursor.readLiteral(part) : readSlot(cursor, part, { slots, next: parts[index + 1]! });
		if (!isRead) return undefined;
	}
	return cursor.isAtEnd() ? slots : undefined;
}

function readSlot(
	cursor: ReadingCursor,
	slot: string,
	{ slots, next }: { readonly slots: Slots; readonly next: string },
): boolean {
	const [name, as] = slot.split(':');
	switch (name) {
		case 'what':
		case 'of':
		case 'in': {
			const address = readAddress(cursor, name);
			if (address !== undefined) slots[name] = address;
			return address !== undefined;
		}
		case 'as':
			return readNumbers(cursor, slots);
		case 'old':
			return (slots.old = cursor.readOld(as as 'what' | 'of' | 'as')!) !== undefined;
		case 'fresh':
			return (slots.fresh = cursor.readFresh()!) !== undefined;
		case 'edit':
			slots.edit = editIn(cursor.text.slice(cursor.at), cursor.grammar);
			cursor.at = cursor.text.length;
			return true;
		default:
			// What is added is seen from what is set out.
			cursor.at = cursor.text.length - next.length;
			return true;
	}
}

function readNumbers(cursor: ReadingCursor, slots: Slots): boolean {
	const step = readStep(cursor, 'as');
	if (step === undefined || !('numbers' in step)) return false;
	slots.as = step;
	return true;
}
