import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { compareTexts } from '../../scripts/comparison/comparison.ts';
import { tilingFault } from '../../scripts/comparison/segments/tiling.ts';

const corpora = '../shared/corpora';

/** Policies whose histories are compared; with `CORPORA=all` in the environment, every one. */
function policies(): readonly string[] {
	if (!existsSync(corpora)) return [];
	if (process.env.CORPORA !== 'all')
		return ['basecamp-policies/privacy', 'github-site-policy/github-subprocessors'];
	return readdirSync(corpora, { withFileTypes: true })
		.filter((corpus) => corpus.isDirectory())
		.flatMap(({ name }) =>
			readdirSync(join(corpora, name), { withFileTypes: true }).map((policy) => ({ name, policy })),
		)
		.filter(({ policy }) => policy.isDirectory())
		.map(({ name, policy }) => `${name}/${policy.name}`);
}

const corpusPairs = suite('corpus pairs');

if (!existsSync(corpora)) {
	console.log(`The corpora are absent (${corpora}); no real pair is compared.`);
	corpusPairs.skip();
}

for (const policy of policies()) {
	corpusPairs(`the segments of ${policy} tile, neighbour by neighbour and first to last, both ways`, () => {
		const folder = join(corpora, policy);
		const texts = readdirSync(folder)
			.filter((name) => name.endsWith('.md'))
			.sort()
			.map((name) => parseClauses(readFileSync(join(folder, name), 'utf8')));
		const pairs = texts.slice(1).map((text, index) => [texts[index]!, text] as const);
		for (const [from, to] of [...pairs, [texts[0]!, texts.at(-1)!] as const]) {
			assert.is(tilingFault(compareTexts(from, to), from.body, to.body), undefined);
			assert.is(tilingFault(compareTexts(to, from), to.body, from.body), undefined);
		}
	});
}

corpusPairs.run();
