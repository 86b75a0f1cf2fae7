import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasErrors } from '../../../scripts/model/problem.ts';
import { readCatalogue } from '../../../scripts/store/catalogue.ts';
import { workspace } from '../../site/workspace.ts';
import { writeSyntheticCorpus } from './synthetic-corpus.ts';
import type { CorpusSize } from './synthetic-corpus.ts';
import { wordCount } from './synthetic-text.ts';

const test = suite('a made-up corpus');
const workplace = workspace();
let made = 0;

function corpus(size: CorpusSize): string {
	const folder = join(workplace, String(made++));
	writeSyntheticCorpus(folder, size);
	return folder;
}

/** All files of a corpus, with what they hold. */
function contents(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.toSorted()
		.filter((name) => /\.(?:md|jsonl)$/.test(name))
		.map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`);
}

const small = { policies: 4, revisions: 50, words: 1500 };
const folder = corpus(small);

test('has the same bytes every time', () => {
	assert.equal(contents(corpus(small)), contents(folder));
});

test('begins, with more revisions, as with fewer', () => {
	const texts = (of: string) => contents(of).filter((text) => text.startsWith('policy-'));
	const longer = texts(corpus({ ...small, revisions: 55 }));
	assert.equal(
		texts(folder).filter((text) => !longer.includes(text)),
		[],
	);
});

test('has texts of as many words as are asked for, on the mean', () => {
	for (const words of [400, 1500]) {
		const counts = contents(corpus({ policies: 20, revisions: 20, words }))
			.filter((text) => text.startsWith('policy-'))
			.map((text) => wordCount(text.slice(text.indexOf('# '))));
		const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
		assert.ok(Math.abs(mean / words - 1) < 0.05, `${mean} words`);
	}
});

test('has no two texts of a policy that are alike', () => {
	const bodies = contents(folder).map((text) => text.slice(text.indexOf('# ')));
	assert.is(new Set(bodies).size, bodies.length);
});

test('is read without a problem, its log included', async () => {
	const { problems, policies, publications } = await readCatalogue(folder);
	assert.is(hasErrors(problems), false);
	assert.is(policies.length, small.policies);
	assert.is(publications.length, small.policies * small.revisions);
});

test.run();
