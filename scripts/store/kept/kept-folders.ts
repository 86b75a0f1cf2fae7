import type { PolicyContext } from '../../source/policy.ts';
import type { PolicyFiles } from '../../source/policy-texts.ts';
import { readPolicySettings } from '../../source/policy-texts.ts';
import { readRevisionText, readTranslationText } from '../../source/revision-text.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { readFolder } from '../policies.ts';
import type { FolderReader, FolderReading, PolicyFolder } from '../policies.ts';

interface KeptReading {
	readonly folder: PolicyFolder;
	readonly context: PolicyContext;
	readonly reading: FolderReading;
}

/**
 * A reader that reads a folder again only where one of its files is another object, or the site has other settings or
 * publications, and then only the files that are other objects: what did not change stays the same objects.
 */
export function keptFolders(): FolderReader {
	const kept = new Map<string, KeptReading>();
	const texts = {
		revision: keptText(readRevisionText),
		translation: keptText(readTranslationText),
		settings: keptText(readPolicySettings),
	};
	return (folder, context) => {
		const known = kept.get(folder.path);
		if (known !== undefined && isSameFolder(known.folder, folder) && isSameContext(known.context, context)) {
			return known.reading;
		}
		const reading = readFolder(folder, context, texts);
		kept.set(folder.path, { folder, context, reading });
		return reading;
	};
}

/** Reads each file once, for as long as what follows is the same. */
function keptText<Setting extends readonly unknown[], Text>(
	read: (file: SourceFile, ...setting: Setting) => Text,
): (file: SourceFile, ...setting: Setting) => Text {
	const kept = new WeakMap<SourceFile, { readonly setting: Setting; readonly text: Text }>();
	return (file, ...setting) => {
		const known = kept.get(file);
		if (known?.setting.every((value, place) => value === setting[place]) === true) return known.text;
		const text = read(file, ...setting);
		kept.set(file, { setting, text });
		return text;
	};
}

function isSameFolder(a: PolicyFolder, b: PolicyFolder): boolean {
	return a.slug === b.slug && isSameFiles(a.files, b.files);
}

function isSameFiles(a: PolicyFiles, b: PolicyFiles): boolean {
	return (
		a.settings === b.settings &&
		a.texts.length === b.texts.length &&
		a.texts.every(({ file }, place) => file === b.texts[place]!.file) &&
		a.present.size === b.present.size &&
		[...a.present].every((id) => b.present.has(id))
	);
}

function isSameContext(a: PolicyContext, b: PolicyContext): boolean {
	return a.zone === b.zone && a.language === b.language && a.publications === b.publications;
}
