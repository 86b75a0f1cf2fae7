import type { SourceFile } from '../../source/source-file.ts';
import type { CatalogueMemory } from '../catalogue.ts';
import { keptFiles } from './kept-files.ts';
import { keptFolders } from './kept-folders.ts';
import { readPublicationRecord } from '../publication-record.ts';
import type { PublicationRecord } from '../publication-record.ts';

/** A memory to read one folder with again and again: what did not change since is not read again, and is the same objects. */
export function catalogueMemory(): CatalogueMemory {
	return { file: keptFiles(), record: keptRecord(), folder: keptFolders() };
}

function keptRecord(): typeof readPublicationRecord {
	let latest: { readonly file: SourceFile | undefined; readonly record: PublicationRecord } | undefined;
	return (file) => {
		if (latest === undefined || latest.file !== file) latest = { file, record: readPublicationRecord(file) };
		return latest.record;
	};
}
