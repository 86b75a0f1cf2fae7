import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { folderDigest } from '../site/built-site.ts';
import { clubDay, clubFolder, clubPolicies } from '../site/club.ts';
import { buildSite, runHere } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';

const folder = workspace();
const whole = folderDigest(await clubFolder());

function words(name: string): readonly string[] {
	const place = join(folder, name);
	return ['--policies', clubPolicies, '--as-of', clubDay, '--output', place, '--cache', `${place}-cache`];
}

/** The folders of the shards of the club's site, each made as if on a machine of its own. */
async function shardsOf(count: number): Promise<readonly string[]> {
	const names = Array.from({ length: count }, (_, index) => `shard-${index + 1}-of-${count}`);
	await Promise.all(
		names.map((name, index) => buildSite([...words(name), '--shard', `${index + 1}/${count}`])),
	);
	return names.map((name) => join(folder, name));
}

const shards = suite('a site built in shards');

// Seven are more than there are policies, so that some hold nothing.
for (const count of [1, 2, 7]) {
	shards(`is, joined of ${count}, byte for byte the site built as one`, async () => {
		const folders = await shardsOf(count);
		const { status, err } = await runHere(['build', ...words(`joined-${count}`), '--join', ...folders]);
		assert.is(status, 0, err);
		assert.not.match(err, /in none of the folders/);
		assert.is(folderDigest(join(folder, `joined-${count}`)), whole);
	});
}

shards('is whole where a shard is missing: what it should have held is made there, and told', async () => {
	const second = join(folder, 'shard-2-of-2');
	const { err } = await runHere(['build', ...words('partly'), '--join', second]);
	assert.match(err, /^\d+ polic(?:y|ies) in none of the folders: made here$/m);
	assert.is(folderDigest(join(folder, 'partly')), whole);
});

shards('takes nothing from a shard made of other texts', async () => {
	const policies = join(folder, 'policies');
	cpSync(clubPolicies, policies, { recursive: true });
	rmSync(join(policies, 'rules/draft.md'), { force: true });
	const other = join(folder, 'other');
	await buildSite([
		'--policies',
		policies,
		'--as-of',
		'2027-06-01',
		'--output',
		other,
		'--shard',
		'1/1',
		'--cache',
		`${other}-cache`,
	]);
	assert.ok(readdirSync(other).length > 0);
	await buildSite([...words('from-other'), '--join', other]);
	assert.is(folderDigest(join(folder, 'from-other')), whole);
});

shards('puts its packs beside the site, and not into it, where no folder is named', () => {
	const place = join(folder, 'beside');
	mkdirSync(place);
	const words = ['--policies', resolve(clubPolicies), '--cache', join(place, 'cache'), '--shard', '1/7'];
	const built = spawnSync(process.execPath, [resolve('scripts/in-force.js'), 'build', ...words], {
		cwd: place,
		encoding: 'utf8',
	});
	assert.is(built.status, 0, built.stderr);
	assert.match(built.stderr, /^packed \d+ polic(?:y|ies) into _shard$/m);
	assert.ok(readdirSync(join(place, '_shard')).every((name) => name.endsWith('.pack')));
	assert.not.ok(readdirSync(place).includes('_site'));
});

shards('is asked for in words that make sense, or told which would', async () => {
	for (const [asked, told] of [
		[['--shard', '9/8'], /--shard is a part like 3\/8/],
		[['--shard', '0/8'], /--shard is a part like 3\/8/],
		[['--join'], /--join needs the folders of the shards/],
		[['shard-1'], /build takes folders after --join only/],
		[['--shard', '1/2', '--join', 'shard-1'], /ask for one of them/],
	] as const) {
		const { status, err } = await runHere(['build', ...words('never'), ...asked]);
		assert.is(status, 2);
		assert.match(err, told);
	}
});

shards.run();
