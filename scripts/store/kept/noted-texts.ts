import { recallFacts } from '../../model/text-facts.ts';
import { deferredText } from '../../source/deferred-text.ts';
import { readPolicySettings } from '../../source/policy-texts.ts';
import type { TextReader, TextReading } from '../../source/policy-texts.ts';
import { readRevisionText, readTranslationText } from '../../source/revision-text.ts';
import type { PolicyKeys } from '../../source/settings-keys.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { keysOf, writtenKeys } from '../../source/written-keys.ts';
import { knownSaid, type ReadingNotes } from './reading-notes.ts';
import type { Said } from './readings-file.ts';

/** How a file is read for what it says, and how its keys are written down and read again. */
interface Manner<K> {
	readonly read: (file: SourceFile) => TextReading<K>;
	readonly write: (keys: K) => object;
	readonly revive: (written: object) => K;
	/** The zone what it says depends on, if on any. */
	readonly zone?: string;
}

/** Reads files for what they say, where that is not known. */
export function notedTexts(notes: ReadingNotes): TextReader {
	const read = <K>(file: SourceFile, manner: Manner<K>): TextReading<K> => {
		const said = knownSaid(notes, file, manner.zone);
		return said === undefined ? readAnew(notes, file, manner) : recalled(notes, file, { ...manner, said });
	};
	return {
		revision: (file, zone) =>
			read(file, {
				read: (one) => readRevisionText(one, zone),
				write: writtenKeys,
				revive: (written) => keysOf(written, zone),
				zone,
			}),
		translation: (file) => read(file, { read: readTranslationText, ...plain }),
		settings: (file) => {
			const { keys, findings } = read(file, { read: settingsText, ...plain });
			return { ...(keys && { value: keys }), findings };
		},
	};
}

const plain = { write: (keys: object) => keys, revive: (written: object) => written };

function settingsText(file: SourceFile): TextReading<PolicyKeys> {
	const { value, findings } = readPolicySettings(file);
	return { ...(value && { keys: value }), findings };
}

function readAnew<K>(notes: ReadingNotes, file: SourceFile, { read, write }: Manner<K>): TextReading<K> {
	const { source, keys, findings } = read(file);
	const bodyStart = source && { bodyStart: source.bodyStart };
	notes.read(file.path, { ...bodyStart, ...(keys && { keys: write(keys) }), findings }, source);
	return { ...(source && { source }), ...(keys && { keys }), findings };
}

function recalled<K>(
	notes: ReadingNotes,
	file: SourceFile,
	{ said, revive }: Manner<K> & { readonly said: Said },
): TextReading<K> {
	const { bodyStart, keys, findings, facts = {} } = said;
	const source = bodyStart === undefined ? undefined : deferredText(file, bodyStart);
	if (source !== undefined) recallFacts(source, facts);
	notes.read(file.path, said, source);
	return { ...(source && { source }), ...(keys && { keys: revive(keys) }), findings };
}
