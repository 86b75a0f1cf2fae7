import type { SourceText } from '../model/revision.ts';
import { decodeText } from './decoded-text.ts';
import type { SourceFile } from './source-file.ts';

/** The text of a file that is known to have one, whose bytes are asked for when its words are. */
export function deferredText(file: SourceFile, bodyStart: number): SourceText {
	let words: Pick<SourceText, 'text' | 'body'> | undefined;
	const read = () => (words ??= wordsOf(file, bodyStart));
	return {
		path: file.path,
		get text() {
			return read().text;
		},
		bodyStart,
		get body() {
			return read().body;
		},
		sha256: file.sha256,
	};
}

function wordsOf({ path, bytes }: SourceFile, bodyStart: number): Pick<SourceText, 'text' | 'body'> {
	const decoded = decodeText(bytes);
	if (decoded.type === 'unreadable') throw new Error(`${path} was a text, and is none`);
	return { text: decoded.text, body: decoded.text.slice(bodyStart) };
}
