import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { foldersElsewhere, readingFolders } from '../../scripts/store/engine-digest.ts';
import { importsOf } from '../conventions/project-files.ts';

/** A script and all those whose code it uses, directly or through others. */
function usedBy(path: string, found: Set<string> = new Set()): ReadonlySet<string> {
	if (found.has(path)) return found;
	found.add(path);
	for (const { name, isType } of importsOf(readFileSync(path, 'utf8'))) {
		if (!isType && name.startsWith('.')) usedBy(posix.join(posix.dirname(path), name), found);
	}
	return found;
}

const digest = suite('the digest of what makes the pages of a policy');

digest('counts every script whose code has a part in them', () => {
	const used = [...usedBy('scripts/build/policy-pack.ts')];
	assert.ok(used.length > 150);
	assert.equal(
		used.filter((path) => foldersElsewhere.includes(path.split('/')[1]!)),
		[],
	);
});

digest('would not count the rules or the commands', () => {
	assert.ok(foldersElsewhere.includes('lint'));
	assert.ok([...usedBy('scripts/cli/main.ts')].some((path) => path.startsWith('scripts/lint/')));
});

const reading = suite('the digest of what reads and judges files');

reading('counts every script whose code has a part in it', () => {
	const used = [
		'scripts/store/kept/kept-readings.ts',
		'scripts/store/catalogue.ts',
		'scripts/lint/lint.ts',
	].flatMap((path) => [...usedBy(path)]);
	assert.ok(used.length > 100);
	assert.equal(
		used.filter((path) => !readingFolders.includes(path.split('/')[1]!)),
		[],
	);
});

reading('does not count what makes pages', () => {
	assert.not.ok(readingFolders.includes('site'));
});

digest.run();
reading.run();
