import type { ZoneName } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import type { SourceText } from '../model/revision.ts';
import { problemsOf } from '../source/finding.ts';
import { readRevisionText } from '../source/revision-text.ts';
import { readNamedFile } from './named-file.ts';

/** A file to be compared; no `source` where it cannot be read as text. */
export interface ComparedFile {
	readonly source?: SourceText;
	readonly problems: readonly Problem[];
}

/** Reads a Markdown file that need not belong to a policy. Its own path stands in its problems. */
export function readComparedFile(path: string, zone: ZoneName): ComparedFile {
	const { file, problem } = readNamedFile(path);
	if (file === undefined) return { problems: problem === undefined ? [] : [problem] };
	const { source, findings } = readRevisionText(file, zone);
	return { ...(source && { source }), problems: problemsOf(path, findings) };
}
