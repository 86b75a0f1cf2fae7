import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { NameTaken, renameFiles } from '../../scripts/store/renamed-files.ts';

const test = suite('renamed files');

function inFolder(names: readonly string[], use: (folder: string) => void): void {
	const folder = mkdtempSync(join(tmpdir(), 'in-force-'));
	for (const name of names) writeFileSync(join(folder, name), name);
	try {
		use(folder);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

const renamings = [
	{ from: 'a', to: 'x' },
	{ from: 'b', to: 'y' },
];

test('get their new names, and their old ones back', () =>
	inFolder(['a', 'b'], (folder) => {
		const undo = renameFiles(folder, renamings);
		assert.equal(readdirSync(folder).toSorted(), ['x', 'y']);
		undo();
		assert.equal(readdirSync(folder).toSorted(), ['a', 'b']);
	}));

test('keep their old names, all of them, where one new name is taken', () =>
	inFolder(['a', 'b', 'y'], (folder) => {
		assert.throws(
			() => renameFiles(folder, renamings),
			(error: unknown) => error instanceof NameTaken,
		);
		assert.equal(readdirSync(folder).toSorted(), ['a', 'b', 'y']);
	}));

test.run();
