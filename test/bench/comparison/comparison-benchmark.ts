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

const options = new Set(process.argv.slice(2));
const freshSeed = (process.pid * 7919 + Date.now()) % 1_000_000;
const seeds = process.env.SEEDS?.split(',').map(Number) ?? [...fixedSeeds, freshSeed];
const sources = sourceDocuments();
const cases = sources.flatMap((source) => {
	const pool = wordPool(sources, source.language);
	return seeds.flatMap((seed) => scriptedCases(source, pool, seed));
});
console.log(
	`${cases.length} cases from ${sources.length} texts, seeds ${seeds.join(', ')} (the last is fresh)`,
);

const peers = options.has('--alone')
	? []
	: [jsdiffWords, jsdiffWordsWithSpace, diffMatchPatch(), gitWordDiff];
const engines = [ourEngine, ...peers.filter((engine) => engine !== undefined)];

function scoreOf(engine: Engine, list: readonly ScriptedCase[]): Score {
	return list
		.map((one) => {
			const texts = { from: rendered(one.from), to: rendered(one.to) };
			return caseScore(one, texts, engine.mark(texts.from.body, texts.to.body));
		})
		.reduce(addedScores, noScore);
}

console.log(scoreTitles);
const groups = [
	['standard', (one: ScriptedCase) => !one.isHard],
	['standard, Russian', (one: ScriptedCase) => !one.isHard && one.language === 'ru'],
	['hard', (one: ScriptedCase) => one.isHard],
	['hard, Russian', (one: ScriptedCase) => one.isHard && one.language === 'ru'],
] as const;
for (const engine of engines) {
	for (const [name, belongs] of groups)
		console.log(scoreLine(`${engine.name}, ${name}`, scoreOf(engine, cases.filter(belongs))));
}
if (options.has('--by-edit')) {
	for (const name of new Set(cases.map((one) => one.name))) {
		console.log(
			scoreLine(
				name,
				scoreOf(
					ourEngine,
					cases.filter((one) => one.name === name),
				),
			),
		);
	}
}
