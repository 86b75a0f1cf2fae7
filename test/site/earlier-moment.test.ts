import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace, type Workplace } from '../cli/workplace.ts';
import { builtSite } from './built-site.ts';
import { buildSite } from './command-line.ts';
import { workspace } from './workspace.ts';

const test = suite('a site of an earlier moment');

/** The terms of 2026 were recorded as they were posted, those of 2024 brought in behind them, and those of 2027 came last. */
async function broughtIn(use: (workplace: Workplace) => Promise<void>): Promise<void> {
	const text = (loss: string): string => `---\nsummary: Loss.\n---\n# Terms\n\n1. We answer for ${loss}.\n`;
	await inWorkplace({ 'terms/2026-05-04.md': text('direct loss') }, async (workplace) => {
		await workplace.run('publish --as-of 2026-05-04T09:00:00Z');
		workplace.write('terms/2024-02-01.md', text('any loss'));
		await workplace.run('publish --backfill --as-of 2026-06-01T09:00:00Z');
		workplace.write('terms/2027-03-01.md', text('no loss'));
		await workplace.run('publish --as-of 2027-03-01T09:00:00Z');
		await use(workplace);
	});
}

async function siteOf({ policies }: Workplace, asOf: string): Promise<string> {
	const folder = join(workspace(), 'site');
	await buildSite(['--policies', policies, '--output', folder, '--as-of', asOf]);
	return folder;
}

function served(folder: string): { status: number | null; text: string } {
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'verify.mjs'), folder], {
		encoding: 'utf8',
	});
	return { status, text: stdout + stderr };
}

test('serves its log up to the last line posted by then, and is verified by the command and the served script', () =>
	broughtIn(async (workplace) => {
		const folder = await siteOf(workplace, '2025-01-01');
		const lines = workplace.read('publications.jsonl').split('\n');
		const site = builtSite(folder);
		assert.is(site.text('publications.jsonl'), `${lines[0]}\n${lines[1]}\n`);
		assert.not(site.files.some((path) => path.startsWith('terms/2026-05-04')));
		const { status, out, err } = await workplace.run(`verify --site ${folder}`);
		assert.equal([status, err], [0, '']);
		assert.match(out, /^1 publication stands as it was recorded\n/);
		assert.match(out, /posted after 2025-01-01T00:00:00\+00:00, the moment .*: terms@2026-05-04\n/);
		const { status: left, text } = served(folder);
		assert.is(left, 0, text);
		assert.match(text, /^1 published texts stand as they were published/);
		assert.match(text, /posted after its moment, 2025-01-01T00:00:00\+00:00: terms@2026-05-04\n/);
	}));

test('is not verified where a text posted by then is gone, or a later one is there and changed', () =>
	broughtIn(async (workplace) => {
		const folder = await siteOf(workplace, '2026-07-01');
		const index = builtSite(folder).text('index.json');
		writeFileSync(join(folder, 'terms/2026-05-04/source.md'), 'We answer for nothing.\n');
		writeFileSync(join(folder, 'index.json'), index.replace('"asOf": "2026-07-01', '"asOf": "2025-01-01'));
		assert.match(
			(await workplace.run(`verify --site ${folder}`)).err,
			/2026-05-04\/source\.md.*\(site-source\)/,
		);
		assert.match(served(folder).text, /^WRONG: terms@2026-05-04/);
		writeFileSync(join(folder, 'index.json'), index);
		rmSync(join(folder, 'terms/2026-05-04'), { recursive: true });
		assert.match(
			(await workplace.run(`verify --site ${folder}`)).err,
			/2026-05-04\/source\.md.*\(site-source\)/,
		);
		assert.match(served(folder).text, /^WRONG: terms@2026-05-04: its text is missing/);
	}));

test.run();
