// Judges every revision of the corpora as if it were the last, and prints a sample of what the rules find in the words of
// texts, each finding once, to be read by eye. LINT_SAMPLE is how many, LINT_SEED which.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { judgedText, mendableTexts } from '../../scripts/lint/judged-text.ts';
import { textRules } from '../../scripts/lint/rules.ts';
import type { Catalogue } from '../../scripts/model/catalogue.ts';
import type { Policy } from '../../scripts/model/policy.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { seededRandom } from '../bench/comparison/seeded-random.ts';

const { LINT_SAMPLE = '200', LINT_SEED = '1' } = process.env;

/** What is found in a policy cut after each of its revisions; the same words of a rule once. */
function findingsOf(policy: Policy, settings: Catalogue['settings']): readonly Problem[] {
	const found = new Map<string, Problem>();
	policy.revisions.forEach((_, index) => {
		const cut = { ...policy, revisions: policy.revisions.slice(0, index + 1) };
		const texts = mendableTexts(cut).map(judgedText);
		for (const problem of texts.flatMap((text) => textRules.flatMap((rule) => rule.find(text, settings)))) {
			const key = `${problem.rule} ${problem.message}`;
			if (!found.has(key)) found.set(key, problem);
		}
	});
	return [...found.values()];
}

function shuffled(problems: readonly Problem[]): readonly Problem[] {
	const { fraction } = seededRandom(Number(LINT_SEED));
	return problems
		.map((problem) => ({ problem, place: fraction() }))
		.toSorted((a, b) => a.place - b.place)
		.map(({ problem }) => problem);
}

for (const corpus of ['basecamp-policies', 'github-site-policy', 'code-civil-steeve']) {
	const folder = fileURLToPath(new URL(`../../../shared/corpora/${corpus}`, import.meta.url));
	if (!existsSync(folder)) {
		console.log(`${corpus} is absent (looked in ../shared/corpora): nothing is sampled from it`);
		continue;
	}
	const { policies, settings } = await readCatalogue(folder);
	const texts = new Map(
		policies.flatMap(({ revisions }) => revisions.map(({ source }) => [source.path, source.text])),
	);
	const found = policies.flatMap((policy) => findingsOf(policy, settings));
	for (const { path, line, column } of found) {
		const words = texts.get(path)?.split('\n')[line - 1];
		if (words === undefined || column > words.length + 1)
			throw new Error(`no place ${path}:${line}:${column}`);
	}
	console.log(`\n${corpus}: ${found.length} findings in ${texts.size} revisions`);
	for (const { path, line, column, message, rule } of shuffled(found).slice(0, Number(LINT_SAMPLE))) {
		console.log(`${path}:${line}:${column}: ${message} (${rule})`);
	}
}
