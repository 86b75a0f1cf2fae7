import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { keptReadings } from '../../scripts/store/kept/kept-readings.ts';
import { workShelf } from '../../scripts/store/work-shelf.ts';
import { workspace } from '../site/workspace.ts';
import { changeUnseen } from '../store/unseen-change.ts';
import { inWorkplace } from './workplace.ts';

const test = suite('build, of a file that is not what the system says it is');

test('says so and stops, and the next build reads it', () =>
	inWorkplace(
		{ 'rules/2026-01-12.md': '# Rules\n', 'site.yaml': 'zone: UTC\n' },
		async ({ policies, run }) => {
			const shelf = workShelf(workspace());
			const kept = keptReadings(shelf, policies);
			await readCatalogue(policies, kept.memory);
			kept.keep();
			changeUnseen(shelf, policies, ['site.yaml']);
			const build = `build --output ${workspace()} --cache ${shelf.folder}`;
			const stopped = await run(build);
			assert.is(stopped.status, 1);
			assert.is(
				stopped.err,
				'site.yaml: the file was changed while it was read: run the command again when nothing writes to the folder\n',
			);
			const next = await run(build);
			assert.is(next.status, 1);
			assert.match(next.err, /^site\.yaml:1:1: error: .*\(yaml\)\n/);
		},
	));

test.run();
