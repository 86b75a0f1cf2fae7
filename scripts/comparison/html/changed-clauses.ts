import { escapeHtml } from '../../clauses/escape-html.ts';
import { firstWords } from '../../clauses/first-words.ts';
import type { Container } from '../../model/clause.ts';
import { countedWords } from '../../model/counted-words.ts';
import { clauseOf, isChanged } from '../redline/folded-rows.ts';
import { anchorOf } from './redline-html.ts';
import type { RedlineRow } from '../redline/redline-row.ts';
import { rowVerdict } from '../redline/row-verdict.ts';
import type { SectionLabels } from '../redline/section-labels.ts';

const mostCharacters = 70;

/** A list of more clauses than this is folded: the changes themselves stand below it. */
export const mostUnfolded = 8;

/**
 * The changed clauses in reading order, each by its number and first words and linked to its row: the items of a list
 * as HTML. What moved is listed where it stands now, by its first clause where nothing else changed; a column that came
 * or went by the head of its table. How many more an item stands for is told with the way to the first of them, so that
 * all together are those a summary counts. `language` is that of the texts, where the page's is another.
 */
export function changedClausesHtml(
	rows: readonly RedlineRow[],
	labels: SectionLabels,
	language?: string,
): string {
	const open = language === undefined ? '' : `<span lang="${escapeHtml(language)}">`;
	const close = language === undefined ? '' : '</span>';
	let html = '';
	for (const item of listedRows(rows)) {
		const { row } = item;
		const change = row.change === 'unchanged' ? 'modified' : row.change;
		const words = `${open}${escapeHtml(firstWords(clauseOf(row), mostCharacters))}${close} — ${escapeHtml(rowVerdict(row, labels))}`;
		// Within the link, or a line could begin with it.
		const comma = item.more === 0 ? '' : ',';
		html += `<li class="change-${change}">${linkTo(row, words + comma)}${moreHtml(item, labels)}</li>\n`;
	}
	return html;
}

function linkTo(row: RedlineRow, html: string): string {
	return `<a href="#${escapeHtml(encodeURIComponent(anchorOf(row)))}">${html}</a>`;
}

function moreHtml({ row, more, first }: ListedRow, labels: SectionLabels): string {
	if (more === 0) return '';
	const forms = first?.type === 'kept' ? labels.moreRows : labels.moreClauses;
	const words = escapeHtml(countedWords(forms, more));
	return ` ${linkTo(first ?? row, words)}`;
}

/** A row that is listed, how many changed clauses more it stands for, and the first row of those. */
interface ListedRow {
	readonly row: RedlineRow;
	more: number;
	first?: RedlineRow;
}

function listedRows(rows: readonly RedlineRow[]): readonly ListedRow[] {
	const listed: ListedRow[] = [];
	const heads = new Map<Container | undefined, ListedRow>();
	const moves = new Map<number, ListedRow>();
	const standIn = (row: RedlineRow): ListedRow | undefined => {
		if (row.type === 'moved-to')
			return row.goesOn && row.change === 'moved' ? moves.get(row.move) : undefined;
		return row.type === 'kept' && hasOnlyOtherColumns(row) ? heads.get(row.to.containers.at(-1)) : undefined;
	};
	for (const row of rows) {
		if (!isChanged(row) || row.type === 'moved-from') continue;
		const other = standIn(row);
		if (other !== undefined) {
			other.more += clauseCount(row);
			other.first ??= row;
			continue;
		}
		const item = { row, more: clauseCount(row) - 1 };
		listed.push(item);
		if (row.type === 'moved-to') moves.set(row.move, item);
		if (row.type === 'kept' && row.to.isTableHead) heads.set(row.to.containers.at(-1), item);
	}
	return listed;
}

/** As a summary counts them: on the new side, what was removed on the old. */
function clauseCount(row: RedlineRow): number {
	return row.type === 'regrouped' || row.type === 'moved-to' ? row.to.length : 1;
}

function hasOnlyOtherColumns({ text: { cells = [] } }: RedlineRow): boolean {
	const [kept, others] = [
		cells.filter(({ type }) => type === 'same'),
		cells.filter(({ type }) => type !== 'same'),
	];
	return others.length > 0 && kept.every(({ pieces }) => pieces.every(({ type }) => type === 'same'));
}
