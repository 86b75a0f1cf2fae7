import type { ClauseKind } from '../model/clause.ts';

/** How many characters of source a part has at least where headings let it end: a few screens of a phone. */
const partLength = 4000;

const between = '</div>\n<div class="part">\n';

/**
 * Tells of each clause that stands in nothing, in turn, by how many characters come before it, what to write before it: where
 * a part is long enough, its end and the beginning of the next. A part ends before a heading, and where none comes in time
 * before another clause.
 */
export function partBreaks(): (kind: ClauseKind, position: number) => string {
	let begun = 0;
	return (kind, position) => {
		if (position - begun < (kind === 'heading' ? partLength : 2 * partLength)) return '';
		begun = position;
		return between;
	};
}

/** HTML with what `partBreaks` said, as elements of class `part`: a browser need not draw those out of sight. */
export function inParts(html: string): string {
	return html.includes(between) ? `<div class="part">\n${html}</div>\n` : html;
}
