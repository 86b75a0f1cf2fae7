import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { filesBelow, folderDigest } from '../site/built-site.ts';
import { buildSite, withoutOptionalPackages } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';

const folder = workspace();
const policies = join(folder, 'policies');
const output = join(folder, 'site');
const cache = join(folder, 'cache');

mkdirSync(join(policies, 'rules'), { recursive: true });
mkdirSync(join(policies, 'cards'));
writeFileSync(join(policies, 'site.yaml'), 'name: Club\nzone: Europe/Minsk\n');
for (const [name, words] of [
	['rules/2024-01-10', '# Rules\n\n1. Members borrow two books.\n'],
	['rules/2025-01-10', '# Rules\n\n1. Members borrow three books.\n'],
	['cards/2024-02-01', '# Cards\n\n1. A card is valid for a year.\n'],
	['rules/draft', '# Rules\n\n1. Members borrow four books.\n'],
] as const) {
	writeFileSync(join(policies, `${name}.md`), words);
}

/** Builds over what is there, from what was kept. */
async function build(asOf: string): Promise<void> {
	await run(output, { asOf, shelf: cache });
}

const digestsFromNothing = new Map<string, string>();

/** The digest of the site of the same policies built where nothing was ever built, once for the same texts and moment. */
async function digestFromNothing(asOf: string): Promise<string> {
	const key = `${asOf} ${folderDigest(policies)}`;
	const place = join(folder, 'from-nothing');
	if (!digestsFromNothing.has(key)) {
		rmSync(place, { recursive: true, force: true });
		await run(join(place, 'site'), { asOf, shelf: join(place, 'cache') });
		digestsFromNothing.set(key, folderDigest(join(place, 'site')));
	}
	return digestsFromNothing.get(key)!;
}

async function run(target: string, { asOf, shelf }: { asOf: string; shelf: string }): Promise<void> {
	await buildSite(['--policies', policies, '--output', target, '--as-of', asOf, '--cache', shelf], {
		environment: withoutOptionalPackages,
	});
}

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

/** The site put away, that the next is written into. */
function spare(): string {
	const names = readdirSync(cache).filter((name) => name.endsWith('.spare'));
	assert.is(names.length, 1, 'one site is put away');
	return join(cache, names[0]!);
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

over('is written into the site before the last, and whatever was done to either is mended', async () => {
	const edited = (site: string): void => {
		for (const page of ['rules/2024-01-10/index.html', 'rules/index.html', 'verify/index.html'])
			writeFileSync(join(site, page), 'edited');
	};
	const leftBehind = (site: string): void => {
		writeFileSync(join(site, 'rules/2025-01-10/left-over.html'), 'left over');
		mkdirSync(join(site, 'rules/2024-01-10/more'));
		rmSync(join(site, 'rules/archive'), { recursive: true });
	};
	const fresh = await digestFromNothing(day);
	for (const change of [edited, leftBehind]) {
		for (const touched of [spare, () => output]) {
			change(touched());
			await build(day);
			assert.is(folderDigest(output), fresh);
			await build(day);
			assert.is(folderDigest(output), fresh, 'nor does it come back');
		}
	}
});

over('keeps pages at addresses that were those of another policy', async () => {
	const words = '# Правілы\n\n1. Члены бяруць дзве кнігі.\n';
	const asPolicy = join(policies, 'be/rules/2024-01-10.md');
	const asTranslation = join(policies, 'rules/2024-01-10.be.md');
	mkdirSync(dirname(asPolicy), { recursive: true });
	for (const [old, fresh] of [
		[asTranslation, asPolicy],
		[asPolicy, asTranslation],
		[asTranslation, asPolicy],
	] as const) {
		rmSync(old, { force: true });
		writeFileSync(fresh, words);
		await build(day);
		await build(day);
		const page = join(output, 'be/rules/2024-01-10/index.html');
		assert.ok(existsSync(page), `${page} of ${fresh}`);
	}
	assert.is(folderDigest(output), await digestFromNothing(day));
	rmSync(join(policies, 'be'), { recursive: true });
});

over('has the folder of the site before the last', async () => {
	await build(day);
	const inode = statSync(spare()).ino;
	await build('2026-11-03');
	assert.is(statSync(output).ino, inode);
	assert.is(folderDigest(output), await digestFromNothing('2026-11-03'));
});

over('is made anew where what was kept is damaged or gone', async () => {
	for (const name of keptFiles()) appendFileSync(join(cache, name), 'x');
	await build(day);
	const whole = folderDigest(output);
	for (const name of keptFiles()) {
		const bytes = readFileSync(join(cache, name));
		bytes[10] = bytes[10]! ^ 1;
		writeFileSync(join(cache, name), bytes);
	}
	const other = join(folder, 'other');
	await run(other, { asOf: day, shelf: cache });
	assert.is(folderDigest(other), whole);
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
