import type { CommencementRule } from '../model/revision.ts';

/** A span of calendar units. */
export type NoticePeriod = NonNullable<CommencementRule['notice']>;

const pattern =
	/^P(?=.)(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?=.)(?:(\d{1,5})H)?(?:(\d{1,5})M)?)?$/;
const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes'] as const;

/** The span an ISO 8601 duration of whole units names (`P30D`, `P1M`); undefined for anything else, and for none at all. */
export function parseNoticePeriod(text: string): NoticePeriod | undefined {
	const counts = pattern.exec(text)?.slice(1);
	const written = units.flatMap((unit, index) => {
		const count = Number(counts?.[index] ?? 0);
		return count === 0 ? [] : [[unit, count] as const];
	});
	return written.length === 0 ? undefined : Object.fromEntries(written);
}
