import type { Measurement } from './measured-build.ts';
import { medianOf, megabytes, tableRow } from './measurement-table.ts';
import type { Series } from './measurement-table.ts';

/** The series the goals are about; the Hugo of this machine may be missing. */
export interface AskedSeries {
	readonly plain: Series;
	readonly obvious: Series;
	readonly hugo: Series | undefined;
	readonly cold: Series;
	readonly oneMore: Series;
}

/** What is asked of a build of ten thousand revisions, and what was measured, as a Markdown table. */
export function askedTable({ plain, obvious, hugo, cold, oneMore }: AskedSeries): string {
	const processor = (series: Series): number => medianOf(series, (one: Measurement) => one.processorTime);
	const memory = medianOf(cold, (one) => one.peakMemory);
	const wall = medianOf(oneMore, (one) => one.wallTime);
	const ratio = (asked: string, of: Series, [to, most]: readonly [Series, number]): string => {
		const measured = processor(of) / processor(to);
		return tableRow([asked, measured.toFixed(2), held(measured <= most)]);
	};
	return [
		tableRow(['asked', 'measured', 'held']),
		'|---|--:|---|',
		ratio('from nothing, of plain Eleventy: at most 1', cold, [plain, 1]),
		...(hugo === undefined ? [] : [ratio(`from nothing, of ${hugo.name}: at most 1`, cold, [hugo, 1])]),
		ratio('from nothing, of the obvious site: at most 0.2', cold, [obvious, 0.2]),
		tableRow(['memory of the largest process: under 1 GiB', megabytes(memory), held(memory < 2 ** 30)]),
		ratio('one revision more, of from nothing: under 0.05', oneMore, [cold, 0.05]),
		tableRow(['one revision more, wall time: under 3 s', `${wall.toFixed(2)} s`, held(wall < 3)]),
	].join('\n');
}

function held(is: boolean): string {
	return is ? 'yes' : 'no';
}
