import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { compareTexts } from '../../scripts/comparison/comparison.ts';
import type { Clause, ClauseText } from '../../scripts/model/clause.ts';
import type { ClauseEntry } from '../../scripts/model/comparison.ts';
import { labelledPairs } from '../bench/comparison/hand-labels.ts';
import type { LabelledPair } from '../bench/comparison/hand-labels.ts';

const corpora = '../shared/corpora';

const labelled = suite('labelled pairs');

/** The labelled correspondences, `old > new`: those said to have moved or gone together, and the rest. */
function labels(pair: LabelledPair, from: ClauseText, to: ClauseText): readonly string[] {
	const together = pair.together ?? [];
	const named = [
		...pair.moved.map(([a, b]) => `${a} > ${b}`),
		...together.flatMap(([olds, fresh]) => olds.flatMap((a) => fresh.map((b) => `${a} > ${b}`))),
	];
	const gone = namedIn(from, [...pair.removed, ...named.map((one) => one.split(' > ')[0]!)]);
	const come = namedIn(to, [...pair.added, ...named.map((one) => one.split(' > ')[1]!)]);
	const old = from.clauses.filter(({ id }) => !gone.has(id));
	const fresh = to.clauses.filter(({ id }) => !come.has(id));
	if (pair.isRewritten) {
		const same = sameByName(from, old, { text: to, clauses: fresh });
		const open = new Set((pair.open ?? []).flatMap(([a, b]) => [`old ${a}`, `new ${b}`]));
		return [
			...named,
			...same.filter((id) => !open.has(`old ${id}`) && !open.has(`new ${id}`)).map((id) => `${id} > ${id}`),
		];
	}
	assert.is(old.length, fresh.length, `the labels of ${pair.policy} ${pair.to} leave clauses over`);
	return [...named, ...old.map(({ id }, index) => `${id} > ${fresh[index]!.id}`)];
}

function isNamed(name: string, id: string): boolean {
	return name.endsWith('*') ? id.startsWith(name.slice(0, -1)) : id === name;
}

/** The ids; throws where the text has no such clause. */
function namedIn({ clauses }: ClauseText, ids: readonly string[]): ReadonlySet<string> {
	const known = new Set(clauses.map(({ id }) => id));
	assert.equal(
		ids.filter((id) => !known.has(id)),
		[],
		'labels name clauses there are',
	);
	return new Set(ids);
}

/** The ids of clauses that have the same id and the same words. */
function sameByName(
	from: ClauseText,
	old: readonly Clause[],
	fresh: { readonly text: ClauseText; readonly clauses: readonly Clause[] },
): readonly string[] {
	const words = ({ body }: ClauseText, { start, end }: Clause): string =>
		body.slice(start, end).replace(/\s+/g, ' ').trim();
	const known = new Map(fresh.clauses.map((clause) => [clause.id, words(fresh.text, clause)]));
	return old.filter((one) => known.get(one.id) === words(from, one)).map(({ id }) => id);
}

interface LabelScore {
	readonly right: number;
	readonly found: number;
	readonly expected: number;
	readonly wrongMoves: readonly string[];
}

function labelScore(pair: LabelledPair): LabelScore {
	const read = (name: string): ClauseText =>
		parseClauses(readFileSync(join(corpora, pair.policy, `${name}.md`), 'utf8'));
	const [from, to] = [read(pair.from), read(pair.to)];
	const expected = new Set(labels(pair, from, to));
	const isOpen = (one: string): boolean => {
		const [old, fresh] = one.split(' > ') as [string, string];
		return (pair.open ?? []).some(([a, b]) => isNamed(a, old) && isNamed(b, fresh));
	};
	const entries = compareTexts(from, to).clauses;
	const named = (entry: ClauseEntry): readonly string[] =>
		(entry.from ?? [])
			.flatMap((a) => (entry.to ?? []).map((b) => `${a.id} > ${b.id}`))
			.filter((one) => expected.has(one) || !isOpen(one));
	const found = entries.flatMap(named);
	const moves = entries.filter(({ change }) => change.startsWith('moved')).flatMap(named);
	return {
		right: found.filter((one) => expected.has(one)).length,
		found: found.length,
		expected: expected.size,
		wrongMoves: moves.filter((one) => !expected.has(one)),
	};
}

if (!existsSync(corpora)) {
	console.log(`The corpora are absent (${corpora}); no labelled pair is compared.`);
	labelled.skip();
}

const scores = existsSync(corpora) ? labelledPairs.map((pair) => ({ pair, score: labelScore(pair) })) : [];

for (const { pair, score } of scores) {
	labelled(`${pair.policy}, ${pair.from} to ${pair.to}: no clause moved but where a reader says so`, () => {
		assert.equal(score.wrongMoves, []);
	});
}

labelled('clauses correspond as a reader says, over all pairs and but for a few in each', () => {
	const sum = { right: 0, clauses: 0 };
	for (const { pair, score } of scores) {
		const share = (2 * score.right) / (score.found + score.expected);
		if (share < 1) console.log(`${pair.policy}, ${pair.from} to ${pair.to}: F1 ${share.toFixed(4)}`);
		assert.ok(share >= 0.95, `${pair.policy}, ${pair.from} to ${pair.to}: F1 ${share}`);
		sum.right += 2 * score.right;
		sum.clauses += score.found + score.expected;
	}
	assert.ok(scores.length === 0 || sum.right / sum.clauses >= 0.97);
	if (scores.length > 0) console.log(`${scores.length} pairs: F1 ${(sum.right / sum.clauses).toFixed(4)}`);
});

labelled.run();
