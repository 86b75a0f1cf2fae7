import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { askedTable } from './asked-figures.ts';
import { eleventyBuilders } from './eleventy-project.ts';
import { eleventyShareTable } from './eleventy-share.ts';
import { filesAlone } from './files-alone.ts';
import { growthTable } from './growth.ts';
import { hugoBuilder } from './hugo-project.ts';
import { inForceProject } from './in-force-project.ts';
import { coldBuild, usedBy } from './measured-build.ts';
import type { Measurement } from './measured-build.ts';
import { measurementTable } from './measurement-table.ts';
import { oneMoreRevision } from './one-more-revision.ts';
import { writeSyntheticCorpus } from './synthetic-corpus.ts';
import { buildsWithOptional, warmBuilds } from './warm-builds.ts';

// Builds one corpus with plain Eleventy, as the obvious site, with Hugo where there is one, and with In Force from nothing
// and over what it built before, in turns; docs/performance.md says how and why.

const { values } = parseArgs({
	options: {
		policies: { type: 'string', default: '50' },
		revisions: { type: 'string', default: '200' },
		words: { type: 'string', default: '1500' },
		runs: { type: 'string', default: '3' },
		corpus: { type: 'string' },
		'with-optional': { type: 'boolean', default: false },
		growth: { type: 'boolean', default: false },
		most: { type: 'string', default: '10000' },
	},
});
const [policies, revisions, words, runs, most] = (
	['policies', 'revisions', 'words', 'runs', 'most'] as const
).map((name) => {
	const number = Number(values[name]);
	if (!Number.isInteger(number) || number < 1) throw new Error(`--${name} is a whole number from 1`);
	return number;
}) as [number, number, number, number, number];

const asOf = '2026-11-01';
const workplace = mkdtempSync(join(tmpdir(), 'in-force-bench-'));
const project = inForceProject(workplace);

try {
	await (values.growth ? measureGrowth() : measureBuilds());
	console.log(
		`\nNode ${process.version}, ${availableParallelism()} processors, load ${loadavg()[0]!.toFixed(1)}.`,
	);
} finally {
	rmSync(workplace, { recursive: true, force: true });
}

async function measureGrowth(): Promise<void> {
	console.log(`\n${await growthTable({ project, workplace, asOf, most, words })}`);
}

async function measureBuilds(): Promise<void> {
	const corpus = chosenCorpus();
	const { plain, naive } = eleventyBuilders(corpus, workplace);
	const hugo = hugoBuilder(corpus, workplace);
	if (hugo === undefined) console.log('Hugo is left out: there is no `hugo` on the path.');
	// The first call compiles the scripts, which is no part of a build.
	const ours = project.builder(corpus, asOf);
	await usedBy({ ...ours, command: [process.execPath, 'scripts/in-force.js', '--help'] });

	const rows = new Map<string, Measurement[]>();
	const tell = (name: string, one: Measurement): void => {
		rows.set(name, [...(rows.get(name) ?? []), one]);
		console.log(`${name}: ${one.processorTime.toFixed(2)} s of processor, ${one.wallTime.toFixed(2)} s`);
	};
	for (let run = 1; run <= runs; run++) {
		console.log(`\nTurn ${run} of ${runs}`);
		for (const builder of [plain, naive, ...(hugo ? [hugo] : [])])
			tell(builder.name, await coldBuild(builder));
		tell('In Force, from nothing', await coldBuild(ours));
		tell('In Force, its files alone', await coldBuild(filesAlone(ours, workplace)));
		for await (const [name, one] of warmBuilds(project, corpus, asOf)) tell(`In Force, ${name}`, one);
		if (values['with-optional']) {
			const takeAway = project.installOptional();
			for await (const [name, one] of buildsWithOptional(project, corpus, asOf))
				tell(`In Force, ${name}, with optional packages`, one);
			takeAway();
		}
	}
	const series = (name: string) => ({ name, measurements: rows.get(name)! });
	console.log(`\n${measurementTable([...rows.keys()].map(series))}\n`);
	console.log('Asked of ten thousand revisions:\n');
	console.log(
		askedTable({
			plain: series(plain.name),
			obvious: series(naive.name),
			hugo: hugo && series(hugo.name),
			cold: series('In Force, from nothing'),
			oneMore: series(`In Force, ${oneMoreRevision}`),
		}),
	);
	console.log(`\n${await eleventyShareTable(ours, workplace)}`);
}

/** A copy of the corpus asked for, or a made-up one: where it is built, texts are added to it. */
function chosenCorpus(): string {
	const corpus = join(workplace, 'policies');
	if (values.corpus === undefined) {
		writeSyntheticCorpus(corpus, { policies, revisions, words });
		const total = (policies * revisions).toLocaleString('en');
		console.log(`${policies} policies of ${revisions} revisions, ${total} in all, of ${words} words.`);
	} else {
		if (!existsSync(values.corpus)) throw new Error(`there is no corpus ${values.corpus}`);
		cpSync(resolve(values.corpus), corpus, { recursive: true });
		console.log(`Corpus: ${values.corpus}`);
	}
	return corpus;
}
