import { strToU8, zipSync } from 'fflate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { packedFile, zipArchive } from '../../../scripts/exports/word/zip-archive.ts';
import { fc } from '../../property.ts';

const archive = suite('a ZIP of texts');

archive('is what another writer of ZIPs makes of the same texts', () => {
	const name = fc
		.string({ minLength: 1, maxLength: 20 })
		.map((text) => `word/${encodeURIComponent(text)}.xml`);
	const text = fc.oneof(
		fc.string({ unit: 'grapheme', maxLength: 200 }),
		fc.nat({ max: 2000 }).map((times) => 'Правила пользования лодками. '.repeat(times)),
	);
	fc.assert(
		fc.property(fc.uniqueArray(fc.tuple(name, text), { selector: ([key]) => key, maxLength: 6 }), (files) => {
			const expected = zipSync(Object.fromEntries(files.map(([key, words]) => [key, strToU8(words)])), {
				mtime: new Date(1980, 0, 1),
			});
			assert.equal(zipArchive(files.map(([key, words]) => packedFile(key, words))), expected);
		}),
		{ numRuns: 100 },
	);
});

archive.run();
