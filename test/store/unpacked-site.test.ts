import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { openPack, packWriter } from '../../scripts/store/site/pack.ts';
import { unpack } from '../../scripts/store/site/unpacked-site.ts';
import { workspace } from '../site/workspace.ts';

const folder = workspace();
const writer = packWriter(join(folder, 'rules.pack'));
writer.add('rules/index.html', 'in force');
writer.seal();
const pack = openPack(join(folder, 'rules.pack'))!;

/** A site with the pack unpacked, and what is remembered of it once the one before is gone. */
function unpackedSite(name: string) {
	const site = join(folder, name);
	mkdirSync(site);
	unpack(pack, { folder: site, there: undefined, before: undefined });
	// The system's clock is finer than a millisecond.
	const at = Date.now() + 1;
	return { folder: site, files: pack.files, writtenAt: at, finishedAt: at };
}

/** What the next site has in the file, and whether it is the very file of the site before. */
function next(before: ReturnType<typeof unpackedSite>): readonly [words: string, isShared: boolean] {
	const site = `${before.folder}-next`;
	mkdirSync(site);
	unpack(pack, { folder: site, there: undefined, before });
	const [old, fresh] = [join(before.folder, 'rules/index.html'), join(site, 'rules/index.html')];
	return [readFileSync(fresh, 'utf8'), statSync(old).ino === statSync(fresh).ino];
}

const sites = suite('a file of the site before');

sites('is shared with the next one where nobody touched it', () => {
	assert.equal(next(unpackedSite('untouched')), ['in force', true]);
});

sites(
	'is not shared where it was written to, though its time was set back and its length is the same',
	() => {
		const before = unpackedSite('edited');
		const file = join(before.folder, 'rules/index.html');
		writeFileSync(file, 'repealed');
		utimesSync(file, 1_000_000, 1_000_000);
		assert.equal(next({ ...before, finishedAt: before.finishedAt - 60_000 }), ['in force', false]);
	},
);

sites('is not shared where it was written to while the site before it was going', () => {
	const before = unpackedSite('edited-early');
	writeFileSync(join(before.folder, 'rules/index.html'), 'repealed');
	const later = Date.now() + 60_000;
	assert.equal(next({ ...before, writtenAt: before.writtenAt - 60_000, finishedAt: later }), [
		'in force',
		false,
	]);
});

sites('is not shared where the folder it is in was put in the place of the one that was built', () => {
	const older = unpackedSite('older');
	writeFileSync(join(older.folder, 'rules/index.html'), 'repealed');
	const before = unpackedSite('put-together');
	while (Date.now() <= before.finishedAt + 20);
	rmSync(join(before.folder, 'rules'), { recursive: true });
	renameSync(join(older.folder, 'rules'), join(before.folder, 'rules'));
	assert.equal(next(before), ['in force', false]);
});

sites('is not written into by the next one, whose own words these are', () => {
	const before = unpackedSite('kept');
	const site = `${before.folder}-next`;
	next(before);
	unpack(pack, { folder: site, there: undefined, before: undefined });
	assert.is.not(
		statSync(join(site, 'rules/index.html')).ino,
		statSync(join(before.folder, 'rules/index.html')).ino,
	);
});

sites.run();
