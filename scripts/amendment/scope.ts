import type { Provision } from './provision.ts';

/** Whether provisions without a number are counted from it: a heading, or anything with a number. */
export function isAnchor({ kind }: Provision): boolean {
	return kind !== 'paragraph' && kind !== 'row';
}

/**
 * Behind the last provision that belongs to one: of a section, all to the next heading that is no lower; of a clause, the
 * clauses numbered under it, its sub-clauses and the paragraphs and rows behind; of anything else, itself alone.
 */
export function scopeEnd(provisions: readonly Provision[], start: number): number {
	const owner = provisions[start]!;
	let end = start + 1;
	while (end < provisions.length && isWithin(provisions[end]!, owner)) end++;
	return end;
}

function isWithin(one: Provision, owner: Provision): boolean {
	switch (owner.kind) {
		case 'section':
			return one.kind !== 'section' || one.level > owner.level;
		case 'clause':
			return (
				!isAnchor(one) ||
				one.kind === 'subclause' ||
				(one.kind === 'clause' && one.number.startsWith(`${owner.number}.`))
			);
		case 'subclause':
			return !isAnchor(one);
		case 'title':
		case 'row':
		case 'paragraph':
			return false;
	}
}
