import { clauseOf, foldedRows, isChanged } from '../../comparison/redline/folded-rows.ts';
import { movedPlace } from '../../comparison/redline/moved-place.ts';
import { regroupedLabel } from '../../comparison/redline/redline-labels.ts';
import type { RedlineRow } from '../../comparison/redline/redline-row.ts';
import { rowVerdict } from '../../comparison/redline/row-verdict.ts';
import type { SectionLabels } from '../../comparison/redline/section-labels.ts';
import type { ClauseNumber } from '../../model/clause.ts';
import { countedWords } from '../../model/counted-words.ts';
import { plainClause } from './paper-blocks.ts';
import type { ShownClause } from './paper-blocks.ts';
import type { PaperChange, PaperSpan } from './paper-document.ts';
import { numberSpans, pieceSpans } from './paper-spans.ts';

/**
 * The rows of a redline as clauses to be shown: the whole text with its changes marked, each changed clause under what
 * became of it. What is too far from any change for a page of the site is told by its number here too.
 */
export function shownRows(rows: readonly RedlineRow[], labels: SectionLabels): readonly ShownClause[] {
	const shown = (carried: readonly RedlineRow[]): readonly ShownClause[] =>
		carried
			.filter((row) => clauseOf(row).kind !== 'definition' || isChanged(row))
			.map((row) => (isChanged(row) ? changedClause(row, labels) : plainClause(clauseOf(row))));
	return foldedRows(rows).flatMap((stretch): readonly ShownClause[] => {
		if (stretch.type === 'shown') return shown(stretch.rows);
		const { before, left, after } = stretch;
		const note = countedWords(labels.unchanged, left.length);
		return [...shown(before), ...(left.length === 0 ? [] : [{ clause: undefined, note }]), ...shown(after)];
	});
}

function changedClause(row: RedlineRow, labels: SectionLabels): ShownClause {
	const { styles } = labels.redline;
	const words = {
		number: numberOf(row),
		spans: arrived(row, pieceSpans(row.text.pieces, styles)),
		label: labelOf(row, labels),
	};
	const cells = row.text.cells?.map(({ pieces }) => arrived(row, pieceSpans(pieces, styles))) ?? [
		words.spans,
	];
	return { clause: clauseOf(row), words, cells };
}

/** What a row brings from elsewhere is new in its place as a whole, whatever was edited inside. */
function arrived(row: RedlineRow, spans: readonly PaperSpan[]): readonly PaperSpan[] {
	if (row.type !== 'moved-to') return spans;
	return spans.map((span) => (span.change === undefined ? { ...span, change: 'moved-here' } : span));
}

/** The number as it was and as it is, where they differ. */
function numberOf(row: RedlineRow): readonly PaperSpan[] {
	switch (row.type) {
		case 'added':
			return numberSpans(row.to.number, 'inserted');
		case 'removed':
			return numberSpans(row.from.number, 'deleted');
		case 'moved-from':
			return numberSpans(row.from[0]!.number, 'moved-away');
		case 'kept':
			return changedNumber(row.from.number, row.to.number);
		case 'regrouped':
			return changedNumber(row.from[0]!.number, row.to[0]!.number);
		case 'moved-to':
			return changedNumber(row.from[0]!.number, row.to[0]!.number, 'moved-here');
	}
}

function changedNumber(
	old: ClauseNumber | undefined,
	fresh: ClauseNumber | undefined,
	kept?: PaperChange,
): readonly PaperSpan[] {
	if (old?.text === fresh?.text) return numberSpans(fresh, kept);
	const space = old === undefined || fresh === undefined ? [] : [{ text: ' ' }];
	return [...numberSpans(old, 'deleted'), ...space, ...numberSpans(fresh, 'inserted')];
}

/** What became of a clause in words, for who sees no difference between one line and another. */
function labelOf(row: RedlineRow, labels: SectionLabels): string {
	const { redline } = labels;
	switch (row.type) {
		case 'kept':
		case 'added':
		case 'removed':
			return rowVerdict(row, labels);
		case 'regrouped':
			return regroupedLabel(row, redline);
		case 'moved-from':
			return redline.movedTo.replace('{place}', () => movedPlace(row));
		case 'moved-to':
			return redline.movedFrom.replace('{place}', () => movedPlace(row));
	}
}
