import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { hasErrors } from '../../../scripts/model/problem.ts';
import { readCatalogue } from '../../../scripts/store/catalogue.ts';
import { workspace } from '../../site/workspace.ts';
import { addRevision } from './one-more-revision.ts';
import { writeSyntheticCorpus } from './synthetic-corpus.ts';

const test = suite('one revision more');
const folder = workspace();

/** All that is in the folder. */
function contents(): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.toSorted()
		.map((name) => (name.includes('.') ? `${name}\n${readFileSync(join(folder, name), 'utf8')}` : name));
}

test('is one of one policy, recorded without a problem, and gone when it is taken away', async () => {
	writeSyntheticCorpus(folder, { policies: 2, revisions: 3, words: 300 });
	const before = contents();
	const takeAway = addRevision(folder, '2026-11-03');
	const { problems, policies, publications } = await readCatalogue(folder);
	assert.is(hasErrors(problems), false);
	assert.equal(
		policies.map((policy) => policy.revisions.length),
		[4, 3],
	);
	assert.is(publications.at(-1)?.revision, '2026-11-03');
	takeAway();
	assert.equal(contents(), before);
});

test.run();
