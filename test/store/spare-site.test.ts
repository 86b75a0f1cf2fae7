import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { writtenFolder } from '../../scripts/store/built-site.ts';
import { lookAtSpare, spareSite } from '../../scripts/store/spare-site.ts';
import { workShelf } from '../../scripts/store/work-shelf.ts';
import { workspace } from '../site/workspace.ts';

const folder = workspace();
const [site, staging] = [join(folder, 'site'), join(folder, 'staging')];
const shelf = workShelf(join(folder, 'cache'));
mkdirSync(shelf.folder);
const files = ['index.html', 'rules/index.html', 'rules/2025-01-10/index.html'];

/** What the next site finds where it is written, after something was done to the site that was put away. */
async function taken(change: (spare: string) => void): Promise<string | undefined> {
	rmSync(staging, { recursive: true, force: true });
	for (const address of files) {
		mkdirSync(dirname(join(site, address)), { recursive: true });
		writeFileSync(join(site, address), 'in force');
	}
	const written = writtenFolder(site);
	const current = { ...written, finishedAt: written.writtenAt, packs: {}, others: files };
	const request = { folder: site, current, filesOf: ({ others }: { others: readonly string[] }) => others };
	spareSite(shelf, { ...request, look: lookAtSpare(shelf, site) }).putAway(site);
	await new Promise((resolve) => setTimeout(resolve, 20));
	change(
		join(
			shelf.folder,
			readdirSync(shelf.folder).find((name) => name.endsWith('.spare'))!,
		),
	);
	const spare = spareSite(shelf, { ...request, look: lookAtSpare(shelf, site) });
	return (await spare.take(staging)) ? readFileSync(join(staging, files[1]!), 'utf8') : undefined;
}

const spares = suite('a site put away');

spares('is what the next one is written into', async () => {
	assert.is(await taken(() => undefined), 'in force');
});

spares(
	'is not where anything came into a folder of it, though the times of the folder were set back',
	async () => {
		for (const place of ['.', 'rules', 'rules/2025-01-10']) {
			const found = await taken((spare) => {
				writeFileSync(join(spare, place, 'index.html.gz'), 'in force last year');
				utimesSync(join(spare, place), 0, 0);
			});
			assert.is(found, undefined, place);
		}
	},
);

spares.run();
