import type { RedlineText } from '../comparison/redline/redline-row.ts';
import type { Address, Instruction, NumberedStep } from './instruction.ts';
import { isPlainNumber } from './plain-number.ts';
import type { Provision } from './provision.ts';
import { joinedChanges, wordEdits } from './word-edits.ts';
import type { WordChange } from './word-edits.ts';
import { wordDifference } from './word-difference.ts';
import { isLettered, isSameText, isSameWords } from './word.ts';
import type { Word } from './word.ts';

/** More edits than this in one provision are harder to read than the provision. */
const mostEdits = 6;

/** Where more of the old words than this go, nothing is left to read the pieces against. */
const greatestShare = 0.6;

/** A provision before and after, and what a redline says of it. */
export interface ChangedProvision {
	readonly old: Provision;
	readonly fresh: Provision;
	readonly text: RedlineText;
}

/** The changes of a provision's words as edits; undefined where they are to be read in the new wording as a whole. */
export function wordInstructions(changed: ChangedProvision, at: Address): readonly Instruction[] | undefined {
	const { old, fresh, text } = changed;
	const pieces = text.cells?.map((cell) => cell.pieces) ?? [text.pieces];
	const hasColumns = pieces.length === old.parts.length && pieces.length === fresh.parts.length;
	if (!hasColumns || text.cells?.some(({ type }) => type !== 'same')) return undefined;
	const instructions: Instruction[] = [];
	for (const [index, cell] of pieces.entries()) {
		const [was, is] = [old.parts[index]!, fresh.parts[index]!];
		if (isSameText(was, is)) continue;
		const { changes, ...told } = wordDifference(cell);
		const isTold = isSameWords(was, told.old) && isSameWords(is, told.fresh);
		const joined = joinedChanges(was, changes);
		if (!isTold || joined.length === 0 || isRewritten(was, joined)) return undefined;
		const place: Address = old.kind === 'row' ? [{ kind: 'column', places: [index + 1] }, ...at] : at;
		instructions.push({ type: 'words', at: place, edits: wordEdits(was, joined) });
	}
	return instructions;
}

function isRewritten(old: readonly Word[], changes: readonly WordChange[]): boolean {
	const gone = changes.flatMap(({ from }) => old.slice(...from)).filter(isLettered).length;
	const all = old.filter(isLettered).length;
	return changes.length > mostEdits || gone > all * greatestShare || old.length === 0;
}

/** The new number of a provision; `none` where it kept its own, undefined where that cannot be told alone. */
export function newNumber(old: Provision, fresh: Provision): NumberedStep | 'none' | undefined {
	if (old.mark === fresh.mark) return 'none';
	const { kind } = old;
	if (kind !== 'section' && kind !== 'clause' && kind !== 'subclause') return undefined;
	const isTellable =
		isPlainNumber(old.number) &&
		isPlainNumber(fresh.number) &&
		old.mark.replace(old.number, () => fresh.number) === fresh.mark;
	return isTellable ? { kind, numbers: [fresh.number] } : undefined;
}
