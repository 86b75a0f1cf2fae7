import { join } from 'node:path';
import type { InForceProject } from './in-force-project.ts';
import { coldBuild } from './measured-build.ts';
import type { Measurement } from './measured-build.ts';
import { megabytes, tableRow } from './measurement-table.ts';
import { growthExponent } from './power-law.ts';
import { putAside } from './put-aside.ts';
import { writeSyntheticCorpus } from './synthetic-corpus.ts';

const steps: readonly number[] = [100, 300, 1000, 3000, 10_000];
const inEach = 200;

/** How revisions are spread over policies. */
const shapes: Readonly<Record<string, (revisions: number) => number>> = {
	'in one policy': () => 1,
	'in many policies': (revisions) => Math.max(1, Math.round(revisions / inEach)),
};

const figures: readonly (readonly [
	title: string,
	of: (one: Measurement) => number,
	shown: (value: number) => string,
])[] = [
	['processor time', (one) => one.processorTime, (value) => `${value.toFixed(2)} s`],
	['memory', (one) => one.peakMemory, megabytes],
	['written', (one) => one.written.bytes, megabytes],
];

/** What is built, where, how many revisions at most, and of how many words each. */
export interface GrowthRun {
	readonly project: InForceProject;
	readonly workplace: string;
	readonly asOf: string;
	readonly most: number;
	readonly words: number;
}

/**
 * Builds made-up sites of more and more revisions from nothing, once each, and tells as a Markdown table what each took,
 * and with which exponent that grows: over all sizes, and over the last step, where the start of a build no longer counts.
 */
export async function growthTable(run: GrowthRun): Promise<string> {
	const rows: string[] = [
		tableRow(['revisions', ...figures.map(([title]) => title), 'a revision']),
		`|---${'|--:'.repeat(figures.length + 1)}|`,
	];
	for (const [shape, policiesOf] of Object.entries(shapes)) {
		const measured: (readonly [size: number, taken: Measurement])[] = [];
		for (const size of steps.filter((step) => step <= run.most)) {
			const taken = await builtOnce(run, policiesOf(size), size);
			measured.push([size, taken]);
			const cells = figures.map(([, of, shown]) => shown(of(taken)));
			const each = `${((taken.processorTime / size) * 1000).toFixed(1)} ms`;
			rows.push(tableRow([`${size.toLocaleString('en')} ${shape}`, ...cells, each]));
			console.log(rows.at(-1));
		}
		for (const [name, points] of [
			['exponent', measured],
			['exponent of the last step', measured.slice(-2)],
		] as const) {
			const exponents = figures.map(([, of]) =>
				growthExponent(points.map(([size, taken]) => [size, of(taken)])).toFixed(2),
			);
			rows.push(tableRow([`**${name}**, ${shape}`, ...exponents, '']));
		}
	}
	return rows.join('\n');
}

async function builtOnce(
	{ project, workplace, asOf, words }: GrowthRun,
	policies: number,
	revisions: number,
): Promise<Measurement> {
	const corpus = join(workplace, 'growing');
	writeSyntheticCorpus(corpus, { policies, revisions: Math.round(revisions / policies), words });
	const builder = project.builder(corpus, asOf);
	const taken = await coldBuild(builder);
	putAside(corpus);
	return taken;
}
