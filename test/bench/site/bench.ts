import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { inForceBuilder, plainEleventy } from './builder.ts';
import type { Builder } from './builder.ts';
import { measuredBuild } from './measured-build.ts';
import type { Measurement } from './measured-build.ts';
import { measurementTable, ratioRange } from './measurement-table.ts';
import { writeSyntheticCorpus } from './synthetic-corpus.ts';

const sharedCorpus = fileURLToPath(new URL('../../../../shared/corpora/github-site-policy', import.meta.url));
const seed = 20261122;
const syntheticSize = { policies: 20, revisions: 30, paragraphs: 80 };

const { values } = parseArgs({
	options: { corpus: { type: 'string', default: sharedCorpus }, runs: { type: 'string', default: '3' } },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs is a whole number from 1');

const workplace = mkdtempSync(join(tmpdir(), 'in-force-bench-'));
try {
	const corpus = chosenCorpus();
	const builders = [inForceBuilder(corpus, workplace), plainEleventy(corpus, workplace)] as const;
	// The first run of all is not counted: it fills the caches of the disk and of the TypeScript loader.
	for (const builder of builders) await measuredBuild(builder);
	const series = builders.map(({ name }) => ({ name, measurements: [] as Measurement[] }));
	for (let run = 1; run <= runs; run++) {
		for (const [index, builder] of builders.entries()) {
			series[index]!.measurements.push(await reported(builder, run));
		}
	}
	const [ours, theirs] = [series[0]!, series[1]!];
	console.log(`\n${measurementTable(ours, theirs)}\n`);
	const [least, greatest] = ratioRange(ours, theirs);
	console.log(
		`Ratio of processor time by turns: ${least.toFixed(2)} to ${greatest.toFixed(2)}. ` +
			`Node ${process.version}, ${availableParallelism()} processors, load ${loadavg()[0]!.toFixed(1)}.`,
	);
} finally {
	rmSync(workplace, { recursive: true, force: true });
}

/** The folder asked for; else the shared corpus; where that is absent, a made-up one. */
function chosenCorpus(): string {
	const corpus = resolve(values.corpus);
	if (existsSync(corpus)) {
		console.log(`Corpus: ${corpus}`);
		return corpus;
	}
	if (corpus !== resolve(sharedCorpus)) throw new Error(`there is no corpus ${corpus}`);
	const made = join(workplace, 'corpus');
	const { policies, revisions } = syntheticSize;
	writeSyntheticCorpus(made, syntheticSize, seed);
	console.log(
		`The corpus ${corpus} is absent. In its place: ${policies} made-up policies of ${revisions} revisions.`,
	);
	return made;
}

async function reported(builder: Builder, run: number): Promise<Measurement> {
	const measurement = await measuredBuild(builder);
	const { processorTime, wallTime, peakMemory } = measurement;
	console.log(
		`${run}. ${builder.name}: ${processorTime.toFixed(2)} s of processor, ${wallTime.toFixed(2)} s of wall, ` +
			`${(peakMemory / 1e6).toFixed(0)} MB`,
	);
	return measurement;
}
