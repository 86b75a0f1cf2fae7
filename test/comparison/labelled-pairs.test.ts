import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { compareTexts } from '../../scripts/comparison/comparison.ts';
import type { ClauseText } from '../../scripts/model/clause.ts';
import { labelledPairs } from '../bench/comparison/hand-labels.ts';
import type { LabelledPair } from '../bench/comparison/hand-labels.ts';

const corpora = '../shared/corpora';

const labelled = suite('labelled pairs');

/** The labelled correspondences, `old > new`: those said to have moved, and the rest in order. */
function labels(pair: LabelledPair, from: ClauseText, to: ClauseText): readonly string[] {
	const gone = new Set([...pair.removed, ...pair.moved.map(([old]) => old)]);
	const come = new Set([...pair.added, ...pair.moved.map(([, fresh]) => fresh)]);
	const old = from.clauses.map(({ id }) => id).filter((id) => !gone.has(id));
	const fresh = to.clauses.map(({ id }) => id).filter((id) => !come.has(id));
	assert.is(old.length, fresh.length, `the labels of ${pair.policy} ${pair.to} leave clauses over`);
	return [...pair.moved.map(([a, b]) => `${a} > ${b}`), ...old.map((id, index) => `${id} > ${fresh[index]}`)];
}

if (!existsSync(corpora)) console.log(`The corpora are absent (${corpora}); no labelled pair is compared.`);

for (const pair of existsSync(corpora) ? labelledPairs : []) {
	labelled(
		`${pair.policy}, ${pair.from} to ${pair.to}: the clauses correspond as a reader says, and none moved wrongly`,
		() => {
			const read = (name: string): ClauseText =>
				parseClauses(readFileSync(join(corpora, pair.policy, `${name}.md`), 'utf8'));
			const [from, to] = [read(pair.from), read(pair.to)];
			const expected = new Set(labels(pair, from, to));
			const { clauses } = compareTexts(from, to);
			const found = clauses.flatMap((entry) =>
				(entry.from ?? []).flatMap((a) => (entry.to ?? []).map((b) => `${a.id} > ${b.id}`)),
			);
			const right = found.filter((one) => expected.has(one)).length;
			const share = (2 * right) / (found.length + expected.size);
			assert.ok(share >= 0.97, `F1 ${share}`);
			const moves = clauses.filter(({ change }) => change.startsWith('moved'));
			const wrong = moves.filter(({ from: a, to: b }) => !expected.has(`${a![0]!.id} > ${b![0]!.id}`));
			assert.equal(
				wrong.map(({ from: a, to: b }) => `${a![0]!.id} > ${b![0]!.id}`),
				[],
			);
		},
	);
}

labelled.run();
