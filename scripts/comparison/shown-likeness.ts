import type { Clause, Run } from '../model/clause.ts';

/** True where a reader sees the same clause, its own number and white space aside. */
export function isShownAlike(from: Clause, to: Clause): boolean {
	return from.kind === to.kind && from.level === to.level && isSamePicture(from, to);
}

/** What two clauses show, white space aside: words and the marks that show them. */
function isSamePicture(from: Clause, to: Clause): boolean {
	return picture(from) === picture(to);
}

function picture(clause: Clause): string {
	if (clause.cells === undefined) return pictureOf(clause.runs);
	return clause.cells.map((cell) => pictureOf(cell.runs)).join('\u0001');
}

function pictureOf(runs: readonly Run[]): string {
	let [text, marks] = ['', ''];
	for (const run of runs) {
		const words = run.text.replace(/\s+/g, '');
		if (words === '') continue;
		const shown = run.marks
			.map((mark) => (mark.type === 'link' ? `link ${mark.href}` : mark.type))
			.sort()
			.join(' ');
		text += shown === marks ? words : `\u0000${shown}\u0000${words}`;
		marks = shown;
	}
	return text;
}
