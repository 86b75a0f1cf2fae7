import type { Alignment, Cell, Clause, ClauseNumber, Container } from '../model/clause.ts';
import { closingContainers, openingContainers } from './container-html.ts';
import { escapeHtml } from './escape-html.ts';
import { anchorsHtml } from './inner-links.ts';
import { runsHtml } from './runs-html.ts';
import { sharedStart } from './shared-start.ts';
import { textParts } from './text-parts.ts';
import type { TextPlace } from './text-place.ts';

/** HTML to put behind the words of a clause, empty where there is nothing to say. */
export type ClauseAside = (clause: Clause, index: number) => string;

/**
 * The whole text as HTML: each clause with its anchor, and where links of the text call it otherwise with one of that name;
 * each number as written and leading to its own clause; a long text in parts.
 */
export function clausesHtml(
	clauses: readonly Clause[],
	aside: ClauseAside = () => '',
	place: TextPlace = {},
): string {
	let html = '';
	let open: readonly Container[] = [];
	const parts = textParts();
	const drawn = { ...place, anchors: anchorsHtml(clauses) };
	for (const [index, clause] of clauses.entries()) {
		if (clause.kind === 'definition') continue;
		const kept = sharedStart(open, clause.containers);
		if (kept < open.length) html += closingContainers(open.slice(kept));
		if (kept === 0) html += parts.breakBefore(clause.kind, clause.start);
		if (kept < clause.containers.length)
			html += openingContainers(clause.containers.slice(kept), () => tableName(clauses, index));
		html += clauseHtml(clause, aside(clause, index), drawn);
		open = clause.containers;
	}
	return parts.whole(html + closingContainers(open));
}

/** One clause as HTML, without what it stands in; `aside` is HTML put behind its words. */
export function clauseHtml(clause: Clause, aside: string, place: TextPlace): string {
	const id = escapeHtml(clause.id);
	switch (clause.kind) {
		case 'heading': {
			const level = headingLevel(clause);
			const anchors = place.anchors?.get(clause.id) ?? '';
			return `<h${level} id="${id}">${anchors}${numberHtml(clause)}${runsHtml(clause.runs, place)}${aside}</h${level}>\n`;
		}
		case 'row':
			return rowHtml(clause, aside, place);
		case 'code':
			return `<pre id="${id}" tabindex="0"><code>${clause.runs.map((run) => escapeHtml(run.text)).join('')}</code></pre>\n`;
		case 'rule':
			return `<hr id="${id}">\n`;
		case 'definition':
			return '';
		default: {
			const numbered = clause.number === undefined ? '' : ' class="numbered"';
			return `<p id="${id}"${numbered}>${numberHtml(clause)}${runsHtml(clause.runs, place)}${aside}</p>\n`;
		}
	}
}

/** A text's first headings are second to the page's, and so on down without a gap; there are six levels. */
export function headingLevel({ depth }: Pick<Clause, 'depth'>): number {
	return Math.min(depth + 2, 6);
}

function numberHtml(clause: Clause): string {
	if (clause.number === undefined) return '';
	const href = escapeHtml(encodeURIComponent(clause.id));
	return `<a class="number" href="#${href}">${numberText(clause.number)}</a> `;
}

/** A number as HTML, with its emphasis. */
export function numberText({ text, runs }: ClauseNumber): string {
	return runs === undefined ? escapeHtml(text) : runsHtml(runs);
}

function rowHtml(clause: Clause, aside: string, place: TextPlace): string {
	const alignments = alignmentsOf(clause);
	const cells = clause.cells ?? [];
	const width = Math.max(alignments.length, cells.length);
	const tag = clause.isTableHead ? 'th scope="col"' : 'td';
	const html = Array.from({ length: width }, (_, column) => {
		return `<${tag}${alignmentHtml(alignments[column])}>${cellHtml(cells[column], place)}${column === width - 1 ? aside : ''}</${tag.slice(0, 2)}>`;
	}).join('');
	const row = `<tr id="${escapeHtml(clause.id)}">${html}</tr>\n`;
	return clause.isTableHead ? `<thead>${row}</thead><tbody>` : row;
}

/** How each column of the table a row stands in is aligned, where its author says. */
export function alignmentsOf({ containers }: Clause): readonly Alignment[] {
	const table = containers.at(-1);
	return table?.type === 'table' ? table.alignments : [];
}

/** The attribute of a cell that is aligned so, with a space before it. */
export function alignmentHtml(alignment: Alignment): string {
	return alignment === undefined ? '' : ` class="${alignment}"`;
}

function cellHtml(cell: Cell | undefined, place: TextPlace): string {
	return cell === undefined ? '' : runsHtml(cell.runs, place);
}

/** The anchor of the row that names the table a clause begins: the first that has words, mostly its head. */
function tableName(clauses: readonly Clause[], place: number): string {
	const table = clauses[place]!.containers.at(-1);
	let row = place;
	while (clauses[row + 1]?.containers.at(-1) === table && clauses[row]!.runs.length === 0) row++;
	return clauses[row]!.id;
}
