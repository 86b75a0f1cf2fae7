import type { RedlineRow } from './redline-row.ts';
import type { StyleWords } from './restyling.ts';

/** What is said around a marked stretch to those who hear it and to those who see no colours. */
export interface SpokenMark {
	readonly start: string;
	readonly end: string;
}

/** The words a redline needs in the language of its page. Plain text. */
export interface RedlineLabels {
	readonly deleted: SpokenMark;
	readonly inserted: SpokenMark;
	readonly restyled: SpokenMark;
	/** Says how restyled words were shown and are. */
	readonly styles: StyleWords;
	readonly movedAway: SpokenMark;
	readonly movedHere: SpokenMark;
	/** Says where a clause went: `{place}` becomes the number of its new place, or its id where it has none. */
	readonly movedTo: string;
	/** Says where a clause came from: `{place}` as above. */
	readonly movedFrom: string;
	/** Says that one clause became several, and several one. */
	readonly split: string;
	readonly merged: string;
	/** Says that several became several others. */
	readonly divided: string;
	/** Says that a clause is of another kind, or stands deeper or less deep, which no mark in its words can. */
	readonly otherLevel: string;
	/** What rows of a table are in, told to those who do not see it. */
	readonly table: string;
}

/** What is said of a row whose clauses were split, merged, or divided otherwise. */
export function regroupedLabel(
	{ from, to, change }: RedlineRow & { readonly type: 'regrouped' },
	labels: RedlineLabels,
): string {
	return labels[from.length > 1 && to.length > 1 ? 'divided' : change];
}
