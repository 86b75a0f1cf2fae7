import type { Address, Step } from './instruction.ts';

/** Addresses of one kind within the same as one address; undefined where they cannot be told together. */
export function joinedAddresses(addresses: readonly Address[]): Address | undefined {
	const [first, ...others] = addresses;
	if (first === undefined || others.length === 0) return first;
	const [step, ...tail] = first;
	const isAlike = addresses.every(
		([own, ...rest]) => own!.kind === step!.kind && JSON.stringify(rest) === JSON.stringify(tail),
	);
	const joined = isAlike ? joinedSteps(addresses.map(([own]) => own!)) : undefined;
	return joined && [joined, ...tail];
}

/** Steps of one kind as one; undefined where they have neither places nor numbers of their own. */
function joinedSteps(steps: readonly Step[]): Step | undefined {
	const [first] = steps;
	if (first === undefined || steps.some(({ kind }) => kind !== first.kind)) return undefined;
	if ('places' in first) {
		return { kind: first.kind, places: steps.flatMap((step) => ('places' in step ? step.places : [])) };
	}
	const isCounted = steps.some((step) => 'nth' in step);
	if (!('numbers' in first) || isCounted) return undefined;
	return { kind: first.kind, numbers: steps.flatMap((step) => ('numbers' in step ? step.numbers : [])) };
}

/** Addresses in the same order, those together that can be told together. */
export function joinable(addresses: readonly Address[]): readonly (readonly Address[])[] {
	const groups: Address[][] = [];
	for (const address of addresses) {
		const last = groups.at(-1);
		if (last !== undefined && joinedAddresses([...last, address]) !== undefined) last.push(address);
		else groups.push([address]);
	}
	return groups;
}
