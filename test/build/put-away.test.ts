import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderDigest } from '../site/built-site.ts';
import { build, cache, digestFromNothing, output, policies } from './rebuilt-site.ts';

/** The site put away, that the next is written into. */
function spare(): string {
	const names = readdirSync(cache).filter((name) => name.endsWith('.spare'));
	assert.is(names.length, 1, 'one site is put away');
	return join(cache, names[0]!);
}

const day = '2026-11-01';
await build(day);
await build(day);
const spares = suite('the site that was replaced');

spares('is written into, and whatever was done to it or to the one that is read is mended', async () => {
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

spares('keeps pages at addresses that were those of another policy', async () => {
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

spares('is the next site', async () => {
	await build(day);
	const inode = statSync(spare()).ino;
	await build('2026-11-03');
	assert.is(statSync(output).ino, inode);
	assert.is(folderDigest(output), await digestFromNothing('2026-11-03'));
});

spares.run();
