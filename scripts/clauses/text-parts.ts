import type { ClauseKind } from '../model/clause.ts';

/** How many characters of source a part has at least where headings let it end: a few screens of a phone. */
const partLength = 4000;

const between = '</div>\n<div class="part">\n';

/** A text on its way into elements of class `part`: a browser need not draw those out of sight. */
export interface TextParts {
	/**
	 * Tells of each clause that stands in nothing, in turn, by how many characters come before it, what to write before it:
	 * where a part is long enough, its end and the beginning of the next. A part ends before a heading, and where none comes
	 * in time before another clause.
	 */
	readonly breakBefore: (kind: ClauseKind, position: number) => string;
	/** The HTML of the whole, with all that was told in it. */
	readonly whole: (html: string) => string;
}

/** A text of which nothing is written yet; one that is short comes to no parts. */
export function textParts(): TextParts {
	let begun = 0;
	return {
		breakBefore: (kind, position) => {
			if (position - begun < (kind === 'heading' ? partLength : 2 * partLength)) return '';
			begun = position;
			return between;
		},
		whole: (html) => (begun === 0 ? html : `<div class="part">\n${html}</div>\n`),
	};
}
