import { addressText, stepText } from './address-text.ts';
import type { Case, Grammar, InstructionForm } from './grammar.ts';
import type { Edit, Instruction, Line, Quotation } from './instruction.ts';
import { quoted } from './quotation-text.ts';
import { isLettered, wordsText } from './word.ts';
import type { Word } from './word.ts';

/** One point of an amendment: its words, and below them what is set out in full, line by line. */
export interface Point {
	readonly head: string;
	readonly subs: readonly string[];
	readonly lines: readonly string[];
}

/** What a slot of a form is filled with; what is not quotable makes the whole undefined. */
type Slots = Readonly<Record<string, string | undefined>>;

/** An instruction in words; undefined where something in it cannot be quoted without doubt where the quotation ends. */
export function instructionPoint(instruction: Instruction, grammar: Grammar): Point | undefined {
	switch (instruction.type) {
		case 'words':
			return wordsPoint(instruction, grammar);
		case 'omit':
			return point('omit', { what: addressText(instruction.what, 'what', grammar) }, { grammar });
		case 'restate':
			return point(
				'restate',
				{ what: addressText(instruction.what, 'what', grammar) },
				{ grammar, lines: instruction.lines },
			);
		case 'insert':
			return insertPoint(instruction, grammar);
		case 'extend':
			return point(
				'extend',
				{ as: stepText(instruction.added, 'as', grammar) },
				{ grammar, lines: instruction.lines },
			);
		case 'renumber': {
			const isOne = 'numbers' in instruction.as && instruction.as.numbers.length === 1;
			const slots = {
				what: addressText(instruction.what, 'what', grammar),
				as: stepText(instruction.as, 'as', grammar),
			};
			return point(isOne ? 'renumber' : 'renumberMany', slots, { grammar });
		}
		case 'move':
			return movePoint(instruction, grammar);
		case 'rewrite':
			return point('rewrite', {}, { grammar, lines: instruction.lines });
	}
}

function insertPoint(instruction: Instruction & { type: 'insert' }, grammar: Grammar): Point | undefined {
	const { after, lines, added } = instruction;
	const slots = {
		of: after === undefined ? '' : addressText(after, 'of', grammar),
		added: added === undefined ? grammar.provisions : stepText(added, 'as', grammar),
	};
	return point(after === undefined ? 'insertFirst' : 'insert', slots, { grammar, lines });
}

function movePoint({ what, after, as }: Instruction & { type: 'move' }, grammar: Grammar): Point | undefined {
	const slots = {
		what: addressText(what, 'what', grammar),
		of: after === undefined ? '' : addressText(after, 'of', grammar),
		as: as === undefined ? '' : stepText(as, 'as', grammar),
	};
	if (as === undefined) return point(after === undefined ? 'moveFirst' : 'move', slots, { grammar });
	return point(after === undefined ? 'moveFirstAs' : 'moveAs', slots, { grammar });
}

function wordsPoint({ at, edits }: Instruction & { type: 'words' }, grammar: Grammar): Point | undefined {
	const [edit] = edits;
	if (edits.length === 1 && edit?.type === 'end') {
		const slots = { what: addressText(at, 'what', grammar), of: addressText(at, 'of', grammar) };
		return point('endOf', { ...slots, 'fresh:as': addedWords(edit.fresh, grammar) }, { grammar });
	}
	const within = addressText(at, 'in', grammar);
	const subs = edits.map((one) => editText(one, grammar));
	if (edits.length === 1) return point('edit', { in: within, edit: subs[0] }, { grammar });
	const head = point('edits', { in: within }, { grammar });
	return subs.some((one) => one === undefined) ? undefined : head && { ...head, subs: subs as string[] };
}

function point(form: InstructionForm, slots: Slots, { grammar, lines = [] }: Setting): Point | undefined {
	const head = filled(grammar.forms[form], slots);
	return head === undefined ? undefined : { head, subs: [], lines: lines.map(wordsText) };
}

/** The tongue a point is put in, and what it sets out in full. */
interface Setting {
	readonly grammar: Grammar;
	readonly lines?: readonly Line[];
}

/** A form with its slots filled; undefined where one of them is. */
function filled(form: string, slots: Slots): string | undefined {
	const parts = form.split(/\{([^}]*)\}/).map((part, index) => (index % 2 === 0 ? part : slots[part]));
	return parts.some((part) => part === undefined) ? undefined : parts.join('').trim();
}

function editText(edit: Edit, grammar: Grammar): string | undefined {
	const slots: Record<string, string | undefined> = {};
	if ('old' in edit)
		for (const as of ['what', 'of', 'as'] as const) slots[`old:${as}`] = oldWords(edit.old, as, grammar);
	if ('fresh' in edit) {
		slots['fresh:as'] =
			edit.type === 'end' ? addedWords(edit.fresh, grammar) : freshWords(edit.fresh, grammar);
	}
	return filled(grammar.edits[edit.type], slots);
}

function oldWords({ words, occurrence }: Quotation, as: Case, grammar: Grammar): string | undefined {
	const quotation = quoted(wordsText(words), grammar);
	if (quotation === undefined) return undefined;
	return `${noun(words, as, grammar)}${quotation}${occurrence === undefined ? '' : grammar.occurrence(occurrence)}`;
}

function freshWords(words: readonly Word[], grammar: Grammar): string | undefined {
	const quotation = quoted(wordsText(words), grammar);
	return quotation && `${noun(words, 'as', grammar)}${quotation}`;
}

/** Words added at the end; sentences are called that. */
function addedWords(words: readonly Word[], grammar: Grammar): string | undefined {
	const text = wordsText(words);
	const [one, many] = grammar.sentences;
	if (one === '' || !/^\p{Lu}.*[.!?]$/u.test(text)) return freshWords(words, grammar);
	const quotation = quoted(text, grammar);
	return quotation && `${/[.!?] \p{Lu}/u.test(text) ? many : one} ${quotation}`;
}

/** What words are called: figures, marks or words, one or several. A single figure is one, a number of two is several. */
function noun(words: readonly Word[], as: Case, { nouns }: Grammar): string {
	const lettered = words.filter(isLettered);
	const isFigures = lettered.length > 0 && lettered.every(({ text }) => /^\p{N}+$/u.test(text));
	const { words: wordForms, figures, marks } = nouns[as];
	const forms = isFigures ? figures : lettered.length === 0 ? marks : wordForms;
	const counted = isFigures
		? lettered.map(({ text }) => text).join('').length
		: lettered.length || words.length;
	const word = forms[counted === 1 ? 0 : 1];
	return word === '' ? '' : `${word} `;
}
