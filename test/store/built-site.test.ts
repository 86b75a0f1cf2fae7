import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import {
	finishedSite,
	lastPacks,
	readBuiltSite,
	siteKey,
	noteBuiltSite,
} from '../../scripts/store/site/built-site.ts';
import { workShelf } from '../../scripts/store/work-shelf.ts';
import { workspace } from '../site/workspace.ts';

const folder = workspace();
const shelf = workShelf(join(folder, 'cache'));
const site = join(folder, 'site');
mkdirSync(site);
const record = finishedSite({
	inode: statSync(site).ino,
	writtenAt: 1_000,
	names: ['index.html', 'rules/'],
	packs: { rules: 'key' },
	others: ['index.html'],
});

const records = suite('the record of a site');

records('is found again while that site is in its folder', () => {
	noteBuiltSite(shelf, site, record);
	assert.equal(readBuiltSite(shelf, site), record);
});

records(
	'is not that of another site that came into the folder, but still tells which packs were used last',
	() => {
		noteBuiltSite(shelf, site, { ...record, inode: record.inode + 1 });
		assert.is(readBuiltSite(shelf, site), undefined);
		assert.equal(lastPacks(shelf, site), { rules: 'key' });
	},
);

records('is none where it was finished later than now, for the clock was set back since', () => {
	noteBuiltSite(shelf, site, { ...record, finishedAt: Date.now() + 60_000 });
	assert.is(readBuiltSite(shelf, site), undefined);
});

records('is none where an earlier version of the program wrote it and noted less', () => {
	const { names: _, ...less } = record;
	shelf.keep(siteKey(site, 'site'), Buffer.from(JSON.stringify(less)));
	assert.is(readBuiltSite(shelf, site), undefined);
	assert.equal(lastPacks(shelf, site), {});
});

records.run();
