import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { seededRandom } from '../bench/comparison/seeded-random.ts';
import { folderDigest } from '../site/built-site.ts';
import { withoutOptionalPackages } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';
import { editedProject } from './edited-project.ts';

const steps = Number(process.env['EDIT_STEPS'] ?? '2');
const seed = Number(process.env['PROPERTY_SEED'] ?? Date.now() % 2 ** 31);

const project = editedProject(workspace());

/** The digest of the site built into a folder of the project, over what is there. */
function builtInto(output: string, cache: string): string {
	const { status, stderr } = spawnSync(
		process.execPath,
		['scripts/in-force.js', 'build', '--output', output, '--cache', cache, '--as-of', project.now()],
		{ cwd: project.folder, encoding: 'utf8', env: { ...process.env, ...withoutOptionalPackages } },
	);
	assert.is(status, 0, stderr);
	return folderDigest(join(project.folder, output));
}

const edits = suite(`a site built again after each of ${steps} edits, from seed ${seed}`);

edits('is byte for byte what a build from nothing gives', () => {
	const random = seededRandom(seed);
	builtInto('site', 'cache');
	const made: string[] = [];
	for (let step = 0; step < steps; step++) {
		made.push(project.edit(random));
		const again = builtInto('site', 'cache');
		for (const name of ['new', 'new-cache'])
			rmSync(join(project.folder, name), { recursive: true, force: true });
		assert.is(again, builtInto('new', 'new-cache'), `from seed ${seed}: ${made.join(', then ')}`);
	}
});

edits.run();
