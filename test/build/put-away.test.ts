import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderDigest } from '../site/built-site.ts';
import { rebuiltSite } from './rebuilt-site.ts';

const { build, cache, digestFromNothing, output, policies } = rebuiltSite();

/** The site put away, that the next is written into. */
function spare(): string {
	const names = readdirSync(cache).filter((name) => name.endsWith('.spare'));
	assert.is(names.length, 1, 'one site is put away');
	return join(cache, names[0]!);
}

// A policy at the address of what might be a translation of another.
const asPolicy = join(policies, 'be/rules/2024-01-10.md');
const asTranslation = join(policies, 'rules/2024-01-10.be.md');
const words = '# Правілы\n\n1. Члены бяруць дзве кнігі.\n';
mkdirSync(dirname(asPolicy), { recursive: true });
writeFileSync(asPolicy, words);

const day = '2026-11-01';
await build(day);
await build(day);
const spares = suite('the site that was replaced');

spares('is written into, and whatever was done to it or to the one that is read is mended', async () => {
	const fresh = await digestFromNothing(day);
	for (const touched of [spare, () => output]) {
		const site = touched();
		for (const page of ['rules/2024-01-10/index.html', 'rules/index.html', 'verify/index.html'])
			writeFileSync(join(site, page), 'edited');
		// In other folders than those pages, since a folder shows that something came or went, and not that a file was edited.
		writeFileSync(join(site, 'rules/2025-01-10/left-over.html'), 'left over');
		mkdirSync(join(site, 'cards/2024-02-01/more'));
		rmSync(join(site, 'cards/archive'), { recursive: true });
		await build(day);
		assert.is(folderDigest(output), fresh);
		await build(day);
		assert.is(folderDigest(output), fresh, 'nor does it come back');
	}
});

spares('keeps pages at addresses that were those of another policy', async () => {
	for (const [old, fresh] of [
		[asPolicy, asTranslation],
		[asTranslation, asPolicy],
	] as const) {
		rmSync(old);
		writeFileSync(fresh, words);
		await build(day);
		await build(day);
		const page = join(output, 'be/rules/2024-01-10/index.html');
		assert.ok(existsSync(page), `${page} of ${fresh}`);
	}
	assert.is(folderDigest(output), await digestFromNothing(day));
});

spares('is the next site', async () => {
	await build(day);
	const inode = statSync(spare()).ino;
	await build('2026-11-03');
	assert.is(statSync(output).ino, inode);
	assert.is(folderDigest(output), await digestFromNothing('2026-11-03'));
});

spares.run();
