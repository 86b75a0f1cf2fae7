import { hostLimits } from './host-limits.ts';
import type { HostLimit } from './host-limits.ts';
import type { MeasuredRates, MeasuredSite } from './measured-rates.ts';
import { tableRow } from './measurement-table.ts';

/** The numbers of machines that share a build where it is split. */
const machines = 8;

/** What so many revisions would take: in seconds, bytes and numbers. */
interface Reckoning {
	readonly processorTime: number;
	readonly wallTime: number;
	readonly splitWallTime: number;
	readonly oneMoreWallTime: number;
	readonly peakMemory: number;
	readonly files: number;
	readonly bytes: number;
	readonly cache: number;
}

/**
 * Everything grows in proportion to the revisions but memory, of which a part is there from the start, and the policy that
 * one revision more makes anew.
 */
function reckoning(rates: MeasuredRates, revisions: number): Reckoning {
	const { large, fromCache, unchanged, oneMore, cache } = rates;
	const times = revisions / large.revisions;
	return {
		processorTime: large.processorTime * times,
		wallTime: large.wallTime * times,
		splitWallTime: (large.wallTime / machines + fromCache.wallTime) * times,
		oneMoreWallTime: oneMore.wallTime - unchanged.wallTime + unchanged.wallTime * times,
		peakMemory: memoryOf(rates, revisions),
		files: large.files * times,
		bytes: large.bytes * times,
		cache: cache * times,
	};
}

function memoryOf({ large, small }: MeasuredRates, revisions: number): number {
	return large.peakMemory + memoryPerRevision({ large, small }) * (revisions - large.revisions);
}

function memoryPerRevision({ large, small }: Pick<MeasuredRates, 'large' | 'small'>): number {
	const growth = (large.peakMemory - small.peakMemory) / (large.revisions - small.revisions);
	return Math.max(0, growth);
}

const sizes = [10_000, 100_000, 1_000_000];

const rows: readonly (readonly [title: string, of: (one: Reckoning) => string])[] = [
	['processor time, from nothing', (one) => duration(one.processorTime)],
	['wall time, from nothing, one machine', (one) => duration(one.wallTime)],
	[`wall time, split over ${machines} machines and joined`, (one) => duration(one.splitWallTime)],
	['wall time, one revision more', (one) => duration(one.oneMoreWallTime)],
	['memory of the largest process', (one) => size(one.peakMemory)],
	['files', (one) => rounded(one.files)],
	['site', (one) => size(one.bytes)],
	['cache', (one) => size(one.cache)],
];

/** What sites of more and more revisions take, as a Markdown table. */
export function reckoningTable(rates: MeasuredRates): string {
	const reckonings = sizes.map((revisions) => reckoning(rates, revisions));
	return [
		tableRow(['', ...sizes.map((revisions) => `${revisions.toLocaleString('en')} revisions`)]),
		`|---${'|--:'.repeat(sizes.length)}|`,
		...rows.map(([title, of]) => tableRow([title, ...reckonings.map(of)])),
	].join('\n');
}

/** How many revisions each limit leaves room for, as a Markdown table: what gives out first comes first. */
export function limitTable(rates: MeasuredRates): string {
	const held = hostLimits
		.map((limit) => ({ limit, revisions: limit.most / perRevision(rates, limit.of) }))
		.toSorted((one, other) => one.revisions - other.revisions);
	return [
		tableRow(['where', 'what there is', 'revisions it holds']),
		'|---|---|--:|',
		...held.map(({ limit, revisions }) =>
			tableRow([`[${limit.where}](${limit.page})`, limit.words, rounded(revisions)]),
		),
	].join('\n');
}

function perRevision(rates: MeasuredRates, of: HostLimit['of']): number {
	const { large, cache } = rates;
	const each = (figure: (site: MeasuredSite) => number): number => figure(large) / large.revisions;
	switch (of) {
		case 'files':
			return each((site) => site.files);
		case 'entries':
			// A page is a file in a folder of its own.
			return each((site) => site.files + site.pages);
		case 'bytes':
			return each((site) => site.bytes);
		case 'disk':
			return each((site) => site.bytes) + cache / large.revisions;
		case 'cache':
			return cache / large.revisions;
		case 'wall time':
			return each((site) => site.wallTime);
		case 'memory':
			return memoryPerRevision(rates);
	}
}

/** Three digits, since no more are known. */
function rounded(value: number): string {
	return Number(value.toPrecision(3)).toLocaleString('en');
}

function size(bytes: number): string {
	const [unit, factor] = bytes < 1e9 ? ['MB', 1e6] : bytes < 1e12 ? ['GB', 1e9] : ['TB', 1e12];
	return `${Number((bytes / factor).toPrecision(3)).toLocaleString('en')} ${unit}`;
}

function duration(seconds: number): string {
	const [unit, factor] = seconds < 100 ? ['s', 1] : seconds < 6000 ? ['min', 60] : ['h', 3600];
	return `${Number((seconds / factor).toPrecision(2)).toLocaleString('en')} ${unit}`;
}
