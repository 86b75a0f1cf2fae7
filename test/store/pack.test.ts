import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { DamagedPack, openPack, packWriter } from '../../scripts/store/site/pack.ts';
import { workspace } from '../site/workspace.ts';

const path = join(workspace(), 'one.pack');
const writer = packWriter(path);
writer.add('rules/index.html', '<p>Правила</p>');
writer.add('rules/text.pdf', Uint8Array.of(37, 80, 68, 70, 0));
writer.note('home', '{"title":"Правила"}');
const unsealed = openPack(path);
writer.seal();

/** The pack with one byte changed, counted from its beginning, or from its end where negative. */
function withByteChanged(place: number): string {
	const bytes = readFileSync(path);
	const at = place < 0 ? bytes.length + place : place;
	bytes[at] = bytes[at]! ^ 1;
	const changed = join(workspace(), 'changed.pack');
	writeFileSync(changed, bytes);
	return changed;
}

const packs = suite('a pack');

packs('is none until it is sealed', () => {
	assert.is(unsealed, undefined);
});

packs('gives back every file and note as it was put in, in that order', () => {
	const pack = openPack(path)!;
	assert.equal(
		pack.files.map(({ address }) => address),
		['rules/index.html', 'rules/text.pdf'],
	);
	assert.is(Buffer.from(pack.bytes(pack.files[0]!)).toString(), '<p>Правила</p>');
	assert.equal([...pack.bytes(pack.files[1]!)], [37, 80, 68, 70, 0]);
	assert.is(pack.note('home'), '{"title":"Правила"}');
	assert.is(pack.note('found'), undefined);
	pack.close();
});

packs('says what it holds in one piece of JSON, for an earlier version of the program reads it so', () => {
	const bytes = readFileSync(path);
	const contents = bytes.subarray(0, -77).subarray(-Number(bytes.subarray(-77, -64).toString()));
	const { files, notes } = JSON.parse(contents.toString()) as Record<string, object>;
	assert.equal(files, openPack(path)!.files);
	assert.equal(Object.keys(notes!), ['home']);
});

packs('that is damaged where it says what it holds is none, and is made anew', () => {
	assert.is(openPack(withByteChanged(-1)), undefined);
	assert.is(openPack(withByteChanged(-100)), undefined);
});

packs('that is cut short, empty or absent is none', () => {
	const short = join(workspace(), 'short.pack');
	writeFileSync(short, readFileSync(path).subarray(0, -20));
	assert.is(openPack(short), undefined);
	writeFileSync(short, '');
	assert.is(openPack(short), undefined);
	assert.is(openPack(join(workspace(), 'absent.pack')), undefined);
	assert.is(openPack(workspace()), undefined);
});

packs('never gives the bytes of a file that are not those put in', () => {
	const pack = openPack(withByteChanged(4))!;
	assert.throws(
		() => pack.bytes(pack.files[0]!),
		(error: unknown) => error instanceof DamagedPack,
	);
	assert.is(pack.bytes(pack.files[1]!).length, 5);
	pack.close();
});

packs('that is used counts as used lately, and one that went meanwhile as damaged', () => {
	const copy = join(workspace(), 'copy.pack');
	writeFileSync(copy, readFileSync(path));
	utimesSync(copy, 1_000_000, 1_000_000);
	const pack = openPack(copy)!;
	assert.ok(statSync(copy).mtimeMs > 2_000_000_000);
	rmSync(copy);
	assert.throws(
		() => pack.bytes(pack.files[0]!),
		(error: unknown) => error instanceof DamagedPack,
	);
});

packs.run();
