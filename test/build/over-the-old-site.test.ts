import {
	appendFileSync,
	cpSync,
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { filesBelow, folderDigest } from '../site/built-site.ts';
import { rebuiltSite } from './rebuilt-site.ts';

const { build, cache, digestFromNothing, folder, output, policies, run } = rebuiltSite();

/** The pages and data of the policies that were written again, by the file they are, since it was looked at. */
function inodes(): ReadonlyMap<string, number> {
	return new Map(filesBelow(output).map((path) => [path, statSync(join(output, path)).ino]));
}

function rewritten(before: ReadonlyMap<string, number>): readonly string[] {
	return [...inodes()].flatMap(([path, inode]) => (before.get(path) === inode ? [] : [path]));
}

/** The names of what is kept between builds but the site put away. */
function keptFiles(): readonly string[] {
	return readdirSync(cache, { withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map(({ name }) => name);
}

const day = '2026-11-01';
await build(day);
const over = suite('a site built over the one before');

over('is what a build from nothing gives', async () => {
	assert.is(folderDigest(output), await digestFromNothing(day));
});

over('has only the pages of the policy that changed written again, and those about the site', async () => {
	const before = inodes();
	writeFileSync(join(policies, 'cards/2026-02-01.md'), '# Cards\n\n1. A card is valid for two years.\n');
	await build(day);
	const written = rewritten(before);
	assert.ok(written.includes('cards/2026-02-01/index.html'));
	assert.ok(written.includes('cards/archive/index.html'));
	assert.equal(
		written.filter((path) => path.startsWith('rules/')),
		['rules/index.html', 'rules/index.json'],
	);
	assert.not.ok(written.includes('cards/2024-02-01/source.md'), 'nor what did not change of that policy');
	assert.is(folderDigest(output), await digestFromNothing(day));
});

over('has no settled page written again where only time has passed', async () => {
	const packs = readdirSync(cache).filter((name) => name.endsWith('.pack'));
	const before = inodes();
	await build('2026-11-02');
	const settled = rewritten(before).filter(
		(path) => /\d{4}-\d\d-\d\d/.test(path) || /archive|clauses/.test(path),
	);
	assert.equal(settled, []);
	assert.equal(
		readdirSync(cache).filter((name) => name.endsWith('.pack')),
		packs,
		'nor made again',
	);
	assert.is(folderDigest(output), await digestFromNothing('2026-11-02'));
});

over('mends whatever was done to it by hand', async () => {
	const page = join(output, 'rules/2024-01-10/index.html');
	const { length } = readFileSync(page);
	writeFileSync(page, 'x'.repeat(length));
	rmSync(join(output, 'rules/2025-01-10/source.md'));
	writeFileSync(join(output, 'rules/left-over.html'), 'left over');
	await build(day);
	assert.is(folderDigest(output), await digestFromNothing(day));
});

over('is made anew where what was kept is damaged or gone', async () => {
	for (const name of keptFiles()) appendFileSync(join(cache, name), 'x');
	await build(day);
	const whole = folderDigest(output);
	// In its first file, and in one that is unpacked after others.
	for (const part of [0.001, 0.5]) {
		for (const name of keptFiles()) {
			const bytes = readFileSync(join(cache, name));
			const place = Math.floor(bytes.length * part);
			bytes[place] = bytes[place]! ^ 1;
			writeFileSync(join(cache, name), bytes);
		}
		const other = join(folder, `other-${part}`);
		await run(other, { asOf: day, shelf: cache });
		assert.is(folderDigest(other), whole);
	}
	rmSync(cache, { recursive: true });
	await build(day);
	assert.is(folderDigest(output), whole);
});

over('loses the pages of a policy that is taken away, and of no other', async () => {
	cpSync(join(policies, 'cards'), join(folder, 'kept'), { recursive: true });
	rmSync(join(policies, 'cards'), { recursive: true });
	for (const build of ['the next', 'the one after it']) {
		await run(output, { asOf: day, shelf: cache });
		assert.not.ok(
			filesBelow(output).some((path) => path.startsWith('cards/')),
			build,
		);
		assert.not.ok(existsSync(join(output, 'cards')), build);
		assert.is(folderDigest(output), await digestFromNothing(day), build);
	}
});

over('keeps no more than its bound of what older builds were made of', async () => {
	const kept = () => readdirSync(cache).filter((name) => name.endsWith('.pack'));
	const large = join(cache, `${'0'.repeat(64)}.pack`);
	writeFileSync(large, '');
	truncateSync(large, 1_100_000_000);
	utimesSync(large, 1_000_000, 1_000_000);
	await build(day);
	assert.not.ok(kept().includes(`${'0'.repeat(64)}.pack`));
	assert.ok(kept().length > 0);
});

over.run();
