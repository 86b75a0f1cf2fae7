import type { RedlineRow, RedlineText } from '../comparison/redline/redline-row.ts';
import type { Clause } from '../model/clause.ts';

/** What became of provisions, by their places in the two texts, in the order of the new text. */
export type Fate =
	| {
			readonly type: 'kept' | 'moved';
			readonly from: number;
			readonly to: number;
			readonly text: RedlineText;
	  }
	| { readonly type: 'regrouped'; readonly from: readonly number[]; readonly to: readonly number[] }
	| { readonly type: 'removed'; readonly from: number }
	| { readonly type: 'added'; readonly to: number };

/** Which provision of its text a clause is; undefined where it has no words a reader sees. */
export interface Places {
	readonly from: ReadonlyMap<Clause, number>;
	readonly to: ReadonlyMap<Clause, number>;
}

/** The fates a redline tells. A split or merger that moved is told as what went and what came. */
export function fatesOf(rows: readonly RedlineRow[], places: Places): readonly Fate[] {
	return rows.flatMap((row) => fateOf(row, places));
}

function fateOf(row: RedlineRow, places: Places): readonly Fate[] {
	switch (row.type) {
		case 'kept':
			return paired('kept', [row.from, row.to], { places, text: row.text });
		case 'added':
			return cameAndWent([], [row.to], places);
		case 'removed':
			return cameAndWent([row.from], [], places);
		case 'regrouped': {
			const from = placesIn(row.from, places.from);
			const to = placesIn(row.to, places.to);
			const isWhole = from.length > 0 && to.length > 0;
			return isWhole ? [{ type: 'regrouped', from, to }] : cameAndWent(row.from, row.to, places);
		}
		case 'moved-from':
			return isOneToOne(row) ? [] : cameAndWent(row.from, [], places);
		case 'moved-to':
			return isOneToOne(row)
				? paired('moved', [row.from[0]!, row.to[0]!], { places, text: row.text })
				: cameAndWent([], row.to, places);
	}
}

function isOneToOne(row: RedlineRow & { readonly type: 'moved-from' | 'moved-to' }): boolean {
	return row.from.length === 1 && row.to.length === 1;
}

function paired(
	type: 'kept' | 'moved',
	[old, fresh]: readonly [Clause, Clause],
	{ places, text }: { readonly places: Places; readonly text: RedlineText },
): readonly Fate[] {
	const [from, to] = [places.from.get(old), places.to.get(fresh)];
	if (from === undefined || to === undefined) return cameAndWent([old], [fresh], places);
	return [{ type, from, to, text }];
}

function cameAndWent(from: readonly Clause[], to: readonly Clause[], places: Places): readonly Fate[] {
	return [
		...placesIn(from, places.from).map((place) => ({ type: 'removed', from: place }) as const),
		...placesIn(to, places.to).map((place) => ({ type: 'added', to: place }) as const),
	];
}

function placesIn(clauses: readonly Clause[], places: ReadonlyMap<Clause, number>): readonly number[] {
	return clauses.flatMap((clause) => places.get(clause) ?? []);
}
