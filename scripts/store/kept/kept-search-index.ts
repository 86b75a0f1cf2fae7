import { createHash } from 'node:crypto';
import type { SearchRecord } from '../../model/search-record.ts';
import { searchEngineDigest } from '../engine-digest.ts';
import { DamagedPack, openPack, packWriter } from '../site/pack.ts';
import type { BeginSearchIndex, SearchIndexFile } from '../search-index.ts';
import type { WorkShelf } from '../work-shelf.ts';

/** Makes the index of the same records once, and keeps its files. */
export function keptSearchIndexes(begin: BeginSearchIndex, shelf: WorkShelf): BeginSearchIndex {
	const engine = searchEngineDigest();
	return (language) => {
		const hash = createHash('sha256').update(`${engine} ${language}\n`);
		const records: SearchRecord[] = [];
		return Promise.resolve({
			add: (record) => {
				records.push(record);
				hash.update(`${JSON.stringify(record)}\n`);
			},
			files: async () => {
				const path = shelf.place(`${hash.digest('hex')}.index`);
				const kept = keptFiles(path);
				if (kept !== undefined) return kept;
				const index = await begin(language);
				for (const record of records) index.add(record);
				const files = await index.files();
				keepFiles(path, files);
				return files;
			},
		});
	};
}

function keepFiles(path: string, files: readonly SearchIndexFile[]): void {
	const pack = packWriter(path);
	for (const file of files) pack.add(file.path, file.content);
	pack.seal();
}

/** The files of an index kept before; undefined where there is none, or it is damaged. */
function keptFiles(path: string): readonly SearchIndexFile[] | undefined {
	const pack = openPack(path);
	try {
		// The pack has one buffer for all its files.
		return pack?.files.map((file) => ({ path: file.address, content: Uint8Array.from(pack.bytes(file)) }));
	} catch (error) {
		if (error instanceof DamagedPack) return undefined;
		throw error;
	} finally {
		pack?.close();
	}
}
