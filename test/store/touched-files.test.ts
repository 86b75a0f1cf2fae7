import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { touchedFiles } from '../../scripts/store/site/touched-files.ts';
import { workspace } from '../site/workspace.ts';

const site = join(workspace(), 'site');
mkdirSync(join(site, 'rules/archive'), { recursive: true });
for (const address of ['index.html', 'rules/index.html', 'rules/two\nlines', 'rules/archive/index.html'])
	writeFileSync(join(site, address), 'in force');
await setTimeout(20);
const at = Date.now();
const left = { writtenAt: at, finishedAt: at };
await setTimeout(20);

const touched = suite('what was touched of a site');

touched('is nothing where nobody was there', async () => {
	assert.equal(await touchedFiles(site, left), { files: new Set(), hasFolders: false });
});

touched(
	'is every file that was written to, however it is named and whatever its time was set to',
	async () => {
		for (const address of ['rules/two\nlines', 'rules/archive/index.html']) {
			writeFileSync(join(site, address), 'repealed');
			utimesSync(join(site, address), 0, 0);
		}
		const files = new Set(['rules/two\nlines', 'rules/archive/index.html']);
		assert.equal(await touchedFiles(site, left), { files, hasFolders: false });
	},
);

touched('is a file written after the last of the site, though the site was finished later', async () => {
	const found = await touchedFiles(site, { writtenAt: 0, finishedAt: Date.now() + 60_000 });
	assert.ok(found!.files.has('rules/index.html'));
});

touched('is a folder that something came to', async () => {
	writeFileSync(join(site, 'rules/archive/left-over.html'), 'in force');
	assert.is((await touchedFiles(site, left))!.hasFolders, true);
});

touched(
	'is told however much it is, for a build that shares a whole site touches all of its files',
	async () => {
		const large = join(workspace(), 'large');
		// Two thousand files, whose addresses come to five million characters.
		const deep = Array.from({ length: 10 }, (_, depth) => `${depth}`.padStart(250, 'x')).join('/');
		mkdirSync(join(large, deep), { recursive: true });
		for (let file = 0; file < 2000; file++) writeFileSync(join(large, deep, `${file}`), '');
		assert.is((await touchedFiles(large, { writtenAt: 0, finishedAt: 0 }))?.files.size, 2000);
	},
);

touched('cannot be told of what is not there, nor without the program that looks', async () => {
	assert.is(await touchedFiles(join(site, 'absent'), left), undefined);
	const { PATH } = process.env;
	process.env['PATH'] = join(site, 'absent');
	try {
		assert.is(await touchedFiles(site, left), undefined);
	} finally {
		process.env['PATH'] = PATH;
	}
});

touched.run();
