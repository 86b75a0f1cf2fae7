import type { Planned } from './instructions.ts';
import type { Instruction } from './instruction.ts';
import { joinedAddresses } from './joined-addresses.ts';

/**
 * The same instructions, with those told together that can be: provisions one after another that are set out anew, and
 * new numbers one after another, whatever else is said of their words in between.
 */
export function joinedInstructions(planned: readonly Planned[]): readonly Planned[] {
	const told: Planned[] = [];
	for (const one of planned) {
		const place = one.instruction.type === 'renumber' ? lastRenumbering(told) : told.length - 1;
		const joined = place < 0 ? undefined : joinedPlanned(told[place]!, one);
		if (joined === undefined) told.push(one);
		else told[place] = joined;
	}
	return told;
}

/** The last renumbering behind which words alone are changed; -1 where there is none. */
function lastRenumbering(told: readonly Planned[]): number {
	const place = told.findLastIndex(({ instruction }) => instruction.type !== 'words');
	return told[place]?.instruction.type === 'renumber' ? place : -1;
}

function joinedPlanned(one: Planned, next: Planned): Planned | undefined {
	const instruction = joinedInstruction(one, next);
	return instruction && { instruction, of: [...one.of, ...next.of] };
}

function joinedInstruction(one: Planned, next: Planned): Instruction | undefined {
	const [first, second] = [one.instruction, next.instruction];
	if (first.type === 'renumber' && second.type === 'renumber') {
		const what = joinedAddresses([first.what, second.what]);
		const numbers = [...first.as.numbers, ...second.as.numbers];
		return what && { type: 'renumber', what, as: { kind: first.as.kind, numbers } };
	}
	if (first.type === 'restate' && second.type === 'restate' && one.of.at(-1)! + 1 === next.of[0]) {
		const what = joinedAddresses([first.what, second.what]);
		return what && { type: 'restate', what, lines: [...first.lines, ...second.lines] };
	}
	return undefined;
}
