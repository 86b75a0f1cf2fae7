import type { SourceText } from '../../model/revision.ts';
import { askedFacts } from '../../model/text-facts.ts';
import type { SourceFile } from '../../source/source-file.ts';
import type { FileReading, Readings, Said } from './readings-file.ts';

/** What is known of the files below a folder, and what this run adds to it. */
export interface ReadingNotes {
	readonly before: Readings | undefined;
	/** Notes what a file was when this run looked at it. */
	readonly saw: (path: string, file: FileReading) => void;
	/** Notes what a file says, and the text of which facts may be asked from now on. */
	readonly read: (path: string, said: Said, source: SourceText | undefined) => void;
	/** What this run knows of each file, with the facts that were asked of its text; undefined where nothing is new. */
	readonly news: () => ReadonlyMap<string, FileReading> | undefined;
}

/** Notes that begin with what an earlier run knew. */
export function readingNotes(before: Readings | undefined): ReadingNotes {
	const files = new Map<string, FileReading>();
	const texts = new Map<string, SourceText>();
	return {
		before,
		saw: (path, file) => void files.set(path, file),
		read: (path, said, source) => {
			const file = files.get(path)!;
			if (file.said !== said) files.set(path, { ...file, said });
			if (source !== undefined) texts.set(path, source);
		},
		news: () => {
			const all = [...files].map(([path, file]) => [path, withFacts(file, texts.get(path))] as const);
			const isOld =
				files.size === before?.files.size && all.every(([path, file]) => file === before.files.get(path));
			return isOld ? undefined : new Map(all);
		},
	};
}

function withFacts(file: FileReading, source: SourceText | undefined): FileReading {
	if (file.said === undefined || source === undefined) return file;
	const { facts: known = {} } = file.said;
	const facts = askedFacts(source);
	const names = Object.keys(facts);
	const isKnown =
		names.length === Object.keys(known).length && names.every((name) => Object.hasOwn(known, name));
	return isKnown ? file : { ...file, said: { ...file.said, facts } };
}

/** What a file says, if it has the digest it had; where that depends on a zone, if dates mean days in the one they did. */
export function knownSaid(
	{ before }: ReadingNotes,
	{ path, sha256 }: SourceFile,
	zone = before?.zone,
): Said | undefined {
	const known = before?.files.get(path);
	return known?.sha256 === sha256 && before?.zone === zone ? known.said : undefined;
}
