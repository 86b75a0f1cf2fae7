import { errorAt, type Finding } from './finding.ts';
import { isThematicBreak } from './thematic-break.ts';

/**
 * How many quotations and list items may stand in one another. Markdown parsers give up somewhere above a hundred
 * levels, and text would be lost there; a legal text has hardly ten.
 */
const deepest = 32;

const margin = /^[ \t>]*/;
const marker = /[ \t]*(>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;

/**
 * Every quotation has a mark of its own at the start of the line, and every item that is open a column of its own no
 * further right, so that too many of them need half as many characters there. Hardly a text has such a line.
 */
const deepStart = /^[ \t>\d.)*+-]{16}/m;

/** The first line of a body nested too deep, if any; `firstLine` is the body's first line in its file. */
export function nestingFindings(body: string, firstLine: number): Finding[] {
	if (!deepStart.test(body)) return [];
	let open: readonly number[] = [];
	let line = firstLine - 1;
	for (const text of body.split('\n')) {
		line++;
		if (!mayNest(text)) continue;
		const quoted = margin.exec(text)?.[0] ?? '';
		const items = itemColumns(text, quoted.length);
		// A line without a mark of its own may continue any item that is open, so it closes none.
		if (items.length > 0) open = [...open.filter((column) => column <= quoted.length), ...items];
		const inside = items.length > 0 ? open.length : 0;
		if (quoted.split('>').length - 1 + inside > deepest) return [tooDeep(line, text.search(/\S/) + 1)];
	}
	return [];
}

/** White space and every mark of a quotation or an item come before `?` in Unicode, and letters after it. */
function mayNest(line: string): boolean {
	return line.charCodeAt(0) < 0x3f;
}

/** Where the text of each item or quotation begun on a line starts; one more than is allowed tells enough. */
function itemColumns(line: string, from: number): number[] {
	const columns: number[] = [];
	if (isThematicBreak(line)) return columns;
	marker.lastIndex = from;
	while (columns.length <= deepest && marker.test(line)) columns.push(marker.lastIndex + 1);
	return columns;
}

function tooDeep(line: number, column: number): Finding {
	return errorAt({ line, column }, 'nesting', {
		message: `quotations and lists are nested more than ${deepest} deep here`,
		advice: 'bring the text nearer to the margin',
	});
}
