import type { Mark } from '../model/clause.ts';

/** Words and what shows them: a run of a clause, or a piece of an imported text. */
interface Shown {
	readonly text: string;
	readonly marks: readonly Mark[];
}

/** Words without their white space, each stretch behind the marks that show it: equal for what looks alike. */
export function shownLook(stretches: readonly Shown[]): string {
	let look = '';
	let before = '';
	for (const { text, marks } of stretches) {
		const words = text.replace(/\s+/g, '');
		if (words === '') continue;
		const types = marks.map(({ type }) => type);
		const name = types.toSorted().join(' ');
		look += name === before ? words : `\n${name}\n${words}`;
		before = name;
	}
	return look;
}
