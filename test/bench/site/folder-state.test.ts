import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { workspace } from '../../site/workspace.ts';
import { folderState, heldIn, newIn } from './folder-state.ts';

const test = suite('what a build wrote');
const workplace = workspace();
const site = join(workplace, 'site');

test.before.each(() => {
	rmSync(site, { recursive: true, force: true });
	mkdirSync(join(site, 'deep'), { recursive: true });
	writeFileSync(join(site, 'one'), '1');
	writeFileSync(join(site, 'deep/two'), '22');
});

test('of a folder that was not there is all it holds', () => {
	assert.equal(heldIn(folderState(site)), { files: 2, bytes: 3 });
	assert.equal(newIn([folderState(site)], [folderState(join(workplace, 'none'))]), {
		files: 2,
		bytes: 3,
	});
});

test('is nothing where nothing was touched', () => {
	assert.equal(newIn([folderState(site)], [folderState(site)]), { files: 0, bytes: 0 });
});

test('is a file that came and one written again, with the same bytes too', () => {
	const before = folderState(site);
	writeFileSync(join(site, 'three'), '333');
	rmSync(join(site, 'one'));
	writeFileSync(join(site, 'one'), '1');
	assert.equal(newIn([folderState(site)], [before]), { files: 2, bytes: 4 });
});

test('is not a file that was linked or moved into another folder', () => {
	const before = folderState(site);
	linkSync(join(site, 'one'), join(site, 'deep/one'));
	renameSync(join(site, 'deep'), join(site, 'moved'));
	assert.equal(newIn([folderState(site)], [before]), { files: 0, bytes: 0 });
});

test.run();
