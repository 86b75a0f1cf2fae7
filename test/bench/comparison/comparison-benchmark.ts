import { addedScores, caseScore, noScore } from './case-score.ts';
import type { Score } from './case-score.ts';
import { diffMatchPatch, gitWordDiff, jsdiffWords, jsdiffWordsWithSpace, ourEngine } from './engines.ts';
import type { Engine } from './engines.ts';
import { scriptedCases, wordPool } from './scripted-case.ts';
import type { ScriptedCase } from './scripted-case.ts';
import { scoreLine, scoreTitles } from './score-table.ts';
import { sourceDocuments } from './source-documents.ts';
import { rendered } from './word-document.ts';

/** Seeds every run has; one fresh seed comes on top and is printed. */
const fixedSeeds = [11, 23];

/** The peers are slow, so that each is scored on every seventh case of the first seed, and ours once more on the same. */
const peerStep = 7;

/** Edits that change no word at all. */
const wordless = ['renumber alone', 'reflow', 'split a clause', 'merge clauses'];

const options = new Set(process.argv.slice(2));
const freshSeed = (process.pid * 7919 + Date.now()) % 1_000_000;
const seeds = process.env.SEEDS?.split(',').map(Number) ?? [...fixedSeeds, freshSeed];

interface SeededCase extends ScriptedCase {
	readonly seed: number;
}

const sources = sourceDocuments();
const cases = sources
	.filter(({ set }) => !options.has('--tuning') || set === 'tuning')
	.flatMap((source) => {
		const pool = wordPool(sources, source);
		return seeds.flatMap((seed) =>
			scriptedCases(source, pool, seed).map((one): SeededCase => ({ ...one, seed })),
		);
	});

function scoreOf(engine: Engine, one: ScriptedCase): Score {
	const texts = { from: rendered(one.from), to: rendered(one.to) };
	return caseScore(one, texts, engine.mark(texts.from.body, texts.to.body));
}

type ScoredCase = SeededCase & { readonly score: Score };

function printLine(name: string, scored: readonly ScoredCase[]): void {
	if (scored.length > 0)
		console.log(scoreLine(name, scored.map(({ score }) => score).reduce(addedScores, noScore)));
}

function printGroups(name: string, scored: readonly ScoredCase[]): void {
	for (const isHard of [false, true]) {
		const group = scored.filter((one) => one.isHard === isHard);
		const kind = isHard ? 'hard' : 'standard';
		printLine(`${name}, ${kind}`, group);
		printLine(
			`${name}, ${kind}, Russian`,
			group.filter(({ language }) => language === 'ru'),
		);
	}
}

const scored = cases.map((one): ScoredCase => ({ ...one, score: scoreOf(ourEngine, one) }));
console.log(`${cases.length} cases of ours, seeds ${seeds.join(', ')} (the last is fresh)\n\n${scoreTitles}`);
for (const set of ['tuning', 'kept back'] as const) {
	printGroups(
		set,
		scored.filter((one) => one.set === set),
	);
}
printLine(
	'no word changed',
	scored.filter(({ name }) => wordless.includes(name)),
);
for (const name of options.has('--by-edit') ? new Set(cases.map((one) => one.name)) : []) {
	printLine(
		name,
		scored.filter((one) => one.name === name),
	);
}
if (!options.has('--alone')) {
	const first = scored.filter(({ seed }) => seed === seeds[0]).filter((_, index) => index % peerStep === 0);
	console.log(`\nEvery engine on ${first.length} cases of seed ${seeds[0]}\n\n${scoreTitles}`);
	printGroups(ourEngine.name, first);
	for (const engine of [jsdiffWords, jsdiffWordsWithSpace, diffMatchPatch, gitWordDiff]) {
		printGroups(
			engine.name,
			first.map((one) => ({ ...one, score: scoreOf(engine, one) })),
		);
	}
}
