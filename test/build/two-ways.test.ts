import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtSite } from '../site/built-site.ts';
import { buildSiteApart } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';

const environment = { SOURCE_DATE_EPOCH: '1795000000' };

const ways = suite('a page');

ways('has the same bytes whether Eleventy writes every page or only those about the site', async () => {
	const folder = workspace();
	const [bare, built] = [join(folder, 'bare'), join(folder, 'built')];
	const { status, stderr } = spawnSync(
		process.execPath,
		['node_modules/@11ty/eleventy/cmd.cjs', '--quiet', '--input=templates/pages', `--output=${bare}`],
		{ encoding: 'utf8', env: { ...process.env, ...environment } },
	);
	assert.is(status, 0, stderr);
	await buildSiteApart(['--output', built, '--cache', join(folder, 'cache')], { environment });
	const [all, some] = [builtSite(bare), builtSite(built)];
	assert.ok(all.pages.length > 20);
	assert.equal(some.files, all.files);
	for (const path of all.files) assert.ok(readFileSync(join(built, path)).equals(all.bytes(path)), path);
});

ways.run();
