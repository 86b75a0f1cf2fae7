import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace } from '../cli/workplace.ts';
import { builtSite } from './built-site.ts';
import { buildSite } from './command-line.ts';
import { workspace } from './workspace.ts';

const test = suite('a site before its first publication');

test('serves an empty log, to the command and to the served script a sound one', () =>
	inWorkplace({ 'privacy/2026-12-01.md': '# Privacy\n\nThe first text.\n' }, async ({ policies, run }) => {
		assert.is((await run('publish --as-of 2026-11-22T12:00:00Z')).out, 'nothing is due\n');
		const folder = join(workspace(), 'site');
		await buildSite(['--policies', policies, '--output', folder, '--as-of', '2026-11-22']);
		const site = builtSite(folder);
		assert.is(site.text('publications.jsonl'), '');
		assert.not(site.files.some((path) => path.startsWith('privacy/')));
		const verified = await run(`verify --site ${folder}`);
		assert.equal([verified.status, verified.err], [0, '']);
		assert.match(verified.out, /^0 publications stand as they were recorded\n/);
		const { status, stdout } = spawnSync(process.execPath, [join(folder, 'verify.mjs'), folder], {
			encoding: 'utf8',
		});
		assert.is(status, 0);
		assert.match(stdout, /^0 published texts stand as they were published/);
	}));

test.run();
