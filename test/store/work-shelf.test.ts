import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { workShelf, writableShelf } from '../../scripts/store/work-shelf.ts';
import { workspace } from '../site/workspace.ts';

const works = suite('finished work on a shelf');

works('is found again under its key, by another run too, and under no other', () => {
	const folder = join(workspace(), 'shelf');
	workShelf(folder).keep('a.pdf', Buffer.from('работа'));
	assert.is(Buffer.from(workShelf(folder).find('a.pdf')!).toString(), 'работа');
	assert.is(workShelf(folder).find('b.pdf'), undefined);
});

works('is not taken where it is not what was kept', () => {
	const folder = workspace();
	const shelf = workShelf(folder);
	shelf.keep('a.pdf', Buffer.from('four'));
	const bytes = readFileSync(join(folder, 'a.pdf'));
	bytes[0] = 0;
	writeFileSync(join(folder, 'a.pdf'), bytes);
	assert.is(shelf.find('a.pdf'), undefined);
	writeFileSync(join(folder, 'a.pdf'), 'x');
	assert.is(shelf.find('a.pdf'), undefined);
});

works('stays within its bound: what was used least lately goes, and what this run used stays', () => {
	const folder = workspace();
	const earlier = workShelf(folder);
	for (const [index, key] of ['old', 'older', 'oldest', 'used'].entries()) {
		earlier.keep(key, Buffer.alloc(968));
		utimesSync(join(folder, key), 1_000_000 - index, 1_000_000 - index);
	}
	const shelf = workShelf(folder);
	shelf.find('used');
	shelf.trim(2500);
	assert.equal(readdirSync(folder).toSorted(), ['old', 'used']);
	shelf.trim(0);
	assert.equal(readdirSync(folder), ['used']);
});

works('keeps a site put away while its own builds use it, and not for ever', () => {
	const folder = workspace();
	for (const name of ['mine.spare', 'others.spare'])
		mkdirSync(join(folder, name, 'rules'), { recursive: true });
	const shelf = workShelf(folder);
	shelf.place('mine.spare');
	shelf.trim(1_000_000);
	assert.equal(readdirSync(folder), ['mine.spare', 'others.spare'], 'another build may use it now');
	shelf.trim(1_000_000, Date.now() + 3_601_000);
	assert.equal(readdirSync(folder), ['mine.spare']);
});

works('needs no folder until there is some', () => {
	const folder = join(workspace(), 'none');
	workShelf(folder).trim(0);
	assert.is(workShelf(folder).find('a'), undefined);
	assert.not.ok(existsSync(folder));
});

works('lies in the folder wanted, or where that cannot be written to in one that goes with the run', () => {
	const folder = workspace();
	const wanted = join(folder, 'deep/shelf');
	assert.is(writableShelf(wanted), wanted);
	writeFileSync(join(folder, 'file'), '');
	const other = writableShelf(join(folder, 'file/shelf'));
	assert.not.ok(other.startsWith(folder));
	workShelf(other).keep('a', Buffer.from('a'));
	assert.ok(workShelf(other).find('a') !== undefined);
});

works.run();
