import type { Measurement } from './measured-build.ts';

/** All measurements of one way to build, in the order they were made. */
export interface Series {
	readonly name: string;
	readonly measurements: readonly Measurement[];
}

interface Column {
	readonly title: string;
	readonly of: (measurement: Measurement) => number;
	readonly shown: (value: number) => string;
}

const processorTime: Column = {
	title: 'processor time',
	of: (one) => one.processorTime,
	shown: (value) => `${value.toFixed(2)} s`,
};

const others: readonly Column[] = [
	{ title: 'wall time', of: (one) => one.wallTime, shown: (value) => `${value.toFixed(2)} s` },
	{ title: 'memory', of: (one) => one.peakMemory, shown: megabytes },
	{ title: 'pages', of: (one) => one.pages, shown: whole },
	{ title: 'files', of: (one) => one.site.files, shown: whole },
	{ title: 'site', of: (one) => one.site.bytes, shown: megabytes },
	{ title: 'cache', of: (one) => one.cache, shown: megabytes },
	{ title: 'files written', of: (one) => one.written.files, shown: whole },
	{ title: 'written', of: (one) => one.written.bytes, shown: megabytes },
];

/** The medians of every series, and its processor time as a multiple of the first one's, as a Markdown table. */
export function measurementTable(rows: readonly Series[]): string {
	const turns = rows[0]!.measurements.length;
	const titles = [
		`median of ${turns}`,
		processorTime.title,
		'ratio',
		...others.map((column) => column.title),
	];
	return [
		tableRow(titles),
		`|---${'|--:'.repeat(titles.length - 1)}|`,
		...rows.map((series) =>
			tableRow([
				series.name,
				processorTime.shown(medianOf(series, processorTime.of)),
				(medianOf(series, processorTime.of) / medianOf(rows[0]!, processorTime.of)).toFixed(2),
				...others.map((column) => column.shown(medianOf(series, column.of))),
			]),
		),
	].join('\n');
}

/** A row of a Markdown table. */
export function tableRow(cells: readonly string[]): string {
	return `| ${cells.join(' | ')} |`;
}

/** The median of one figure of a series. */
export function medianOf(series: Series, figure: (one: Measurement) => number): number {
	return median(series.measurements.map(figure));
}

/** The middle value, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = sorted.length / 2;
	return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle) - 1]!) / 2;
}

/** Millions of bytes, in as many digits as tell. */
export function megabytes(value: number): string {
	return `${(value / 1e6).toLocaleString('en', { maximumFractionDigits: value < 1e8 ? 1 : 0 })} MB`;
}

function whole(value: number): string {
	return value.toLocaleString('en', { maximumFractionDigits: 0 });
}
