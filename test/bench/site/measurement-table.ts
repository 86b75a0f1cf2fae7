import type { Measurement } from './measured-build.ts';

/** All measurements of one builder, in the order they were made. */
export interface Series {
	readonly name: string;
	readonly measurements: readonly Measurement[];
}

const columns: readonly {
	readonly title: string;
	readonly of: (measurement: Measurement) => number;
	readonly shown: (value: number) => string;
}[] = [
	{ title: 'processor time', of: (one) => one.processorTime, shown: seconds },
	{ title: 'wall time', of: (one) => one.wallTime, shown: seconds },
	{ title: 'peak memory', of: (one) => one.peakMemory, shown: megabytes },
	{ title: 'pages', of: (one) => one.pages, shown: String },
	{ title: 'files', of: (one) => one.files, shown: String },
	{ title: 'written', of: (one) => one.bytes, shown: megabytes },
];

/** The medians of two series, and those of the first as multiples of those of the second, as a Markdown table. */
export function measurementTable(ours: Series, theirs: Series): string {
	const medians = (series: Series): readonly number[] =>
		columns.map((column) => median(series.measurements.map(column.of)));
	const [own, other] = [medians(ours), medians(theirs)];
	const row = (name: string, cells: readonly string[]): string => `| ${[name, ...cells].join(' | ')} |`;
	const shown = (values: readonly number[]): readonly string[] =>
		values.map((value, index) => columns[index]!.shown(value));
	return [
		row(
			`median of ${ours.measurements.length}`,
			columns.map((column) => column.title),
		),
		`|---${'|--:'.repeat(columns.length)}|`,
		row(ours.name, shown(own)),
		row(theirs.name, shown(other)),
		row(
			'ratio',
			own.map((value, index) => (value / other[index]!).toFixed(2)),
		),
	].join('\n');
}

/** The ratio of processor time of each turn, smallest and greatest: how far the machine's noise reaches. */
export function ratioRange(ours: Series, theirs: Series): readonly [least: number, greatest: number] {
	const ratios = ours.measurements.map(
		(one, turn) => one.processorTime / theirs.measurements[turn]!.processorTime,
	);
	return [Math.min(...ratios), Math.max(...ratios)];
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

function seconds(value: number): string {
	return `${value.toFixed(2)} s`;
}

function megabytes(value: number): string {
	return `${(value / 1e6).toFixed(1)} MB`;
}
