import { isCalendarDate } from './moment.ts';
import { compareText } from './problem.ts';

/** A revision's id: the date it is meant to be posted, with `.2`, `.3` … for later ones of that day. */
export type RevisionId = string & { readonly __revision: true };

/** The id of the working copy, seen in preview only. */
export const draftId = 'draft' as RevisionId;

const pattern = /^(\d{4}-\d{2}-\d{2})(?:\.([1-9]\d{0,3}))?$/;

/** The id a text names, or undefined: `2026-11-22` or `2026-11-22.2`; `.1` is never written. */
export function parseRevisionId(text: string): RevisionId | undefined {
	const [, date, ordinal] = pattern.exec(text) ?? [];
	return date !== undefined && isCalendarDate(date) && ordinal !== '1' ? (text as RevisionId) : undefined;
}

/** The calendar date in the id. */
export function dateOf(id: RevisionId): string {
	return id.slice(0, 10);
}

/** The place among the revisions of one day, from 1. */
export function ordinalOf(id: RevisionId): number {
	return id.length > 10 ? Number(id.slice(11)) : 1;
}

/** Orders ids by date, then by place within the day; the draft comes last. */
export function compareRevisionIds(a: RevisionId, b: RevisionId): number {
	if (a === draftId || b === draftId) return Number(a === draftId) - Number(b === draftId);
	return compareText(dateOf(a), dateOf(b)) || ordinalOf(a) - ordinalOf(b);
}
