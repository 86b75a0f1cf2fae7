import { errorAt, type Finding, fileStart } from '../../source/finding.ts';
import type { ImportedText } from '../imported-text.ts';
import { remarksOf } from './remarks.ts';
import { type TrackedAuthor, trackedAuthors } from './tracked-changes.ts';
import { PackageFault, readPackage } from './word-package.ts';
import { wordText } from './word-text.ts';

/** A Word file: its text with its tracked changes accepted, and rejected, and what stands beside the text. */
export interface WordFile {
	readonly accepted: () => ImportedText;
	readonly rejected: () => ImportedText;
	readonly authors: readonly TrackedAuthor[];
	/** Comments, headers, footers and macros, none of which is part of the text. */
	readonly remarks: readonly Finding[];
}

/** A Word file, or the one reason why it cannot be read. */
export type ReadWordFile =
	| { readonly type: 'file'; readonly file: WordFile }
	| { readonly type: 'unreadable'; readonly finding: Finding };

/** What the bytes of a Word file say. */
export function readWordFile(bytes: Uint8Array): ReadWordFile {
	try {
		const parts = readPackage(bytes);
		const roots = [parts.document, parts.footnotes, parts.endnotes].filter((root) => root !== undefined);
		return {
			type: 'file',
			file: {
				accepted: () => wordText(parts, 'accepted'),
				rejected: () => wordText(parts, 'rejected'),
				authors: trackedAuthors(roots),
				remarks: remarksOf(parts),
			},
		};
	} catch (error) {
		if (!(error instanceof PackageFault)) throw error;
		const words = {
			message: `the file cannot be read as a Word file: ${error.message}`,
			advice: 'open it in Word and save it again as .docx',
		};
		return { type: 'unreadable', finding: errorAt(fileStart, 'import-format', words) };
	}
}

/** True where somebody tracked a change of the text or of how it is shown. */
export function hasTrackedChanges({ authors }: WordFile): boolean {
	return authors.length > 0;
}
