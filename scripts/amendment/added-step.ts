import type { NumberedStep, Step } from './instruction.ts';
import { isPlainNumber } from './plain-number.ts';
import type { Provision } from './provision.ts';

/** What is added, as one step: the clauses 4.2 and 4.3, two paragraphs; undefined where it is of several kinds. */
export function addedStep(added: readonly Provision[]): Step | undefined {
	const { kind } = added[0]!;
	switch (kind) {
		case 'title':
			return undefined;
		case 'row':
		case 'paragraph': {
			const isOneKind = added.every((one) => one.kind === kind);
			return isOneKind ? { kind, places: added.map((_, index) => index + 1) } : undefined;
		}
		case 'section':
		case 'clause':
		case 'subclause':
			return numberedStep(kind, added);
	}
}

function numberedStep(
	kind: 'section' | 'clause' | 'subclause',
	added: readonly Provision[],
): NumberedStep | undefined {
	const outer = { section: 0, clause: 1, subclause: 2 };
	const isOuter = (one: Provision): boolean => (outer[one.kind as typeof kind] ?? 3) < outer[kind];
	if (added.some(isOuter)) return undefined;
	const owners = added.filter((one) => one.kind === kind);
	const first = owners[0]!;
	const tops = owners.filter((one) =>
		kind === 'section' ? one.level <= first.level : !one.number.startsWith(`${first.number}.`),
	);
	if (tops.length === 1 && first.number === '') return { kind, numbers: [] };
	return tops.every(({ number }) => isPlainNumber(number))
		? { kind, numbers: tops.map(({ number }) => number) }
		: undefined;
}
