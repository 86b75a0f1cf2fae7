import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { siteAssets } from '../../scripts/site/site-assets.ts';
import { keptBundles, newBundles } from '../../scripts/store/kept/kept-bundles.ts';
import { workShelf } from '../../scripts/store/work-shelf.ts';
import { workspace } from '../site/workspace.ts';

const bundle = suite('what browsers are sent bundled');

let folder = '';
bundle.before.each(() => {
	folder = workspace();
});

/** A bundle under a name, and how often it was made. */
function bundling(): { readonly asked: (name: string) => Promise<string>; readonly made: () => number } {
	let made = 0;
	return {
		asked: (name) =>
			keptBundles(workShelf(folder))(name, () => {
				made += 1;
				return Promise.resolve(`bundle of ${name}`);
			}),
		made: () => made,
	};
}

bundle('is made once, and by its name', async () => {
	const { asked, made } = bundling();
	assert.is(await asked('styles'), 'bundle of styles');
	assert.is(await asked('styles'), 'bundle of styles');
	assert.is(made(), 1);
	assert.is(await asked('search en'), 'bundle of search en');
	assert.is(made(), 2);
});

bundle('is made again where what is kept is damaged', async () => {
	const { asked, made } = bundling();
	await asked('styles');
	for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '"alert(1)"');
	assert.is(await asked('styles'), 'bundle of styles');
	assert.is(made(), 2);
});

bundle('is the same kept as made anew', async () => {
	const shelf = workShelf(folder);
	const made = await siteAssets(keptBundles(shelf));
	assert.equal(made, await siteAssets(newBundles));
	assert.equal(await siteAssets(keptBundles(shelf)), made);
	assert.ok(made.some(({ address }) => address.endsWith('.css')));
});

bundle.run();
