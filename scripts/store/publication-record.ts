import { parsePublicationLog } from '../log/publication-log.ts';
import { recordedTexts } from '../log/recorded-text.ts';
import { permanenceProblems } from '../log/permanence.ts';
import type { Problem } from '../model/problem.ts';
import { logFile } from '../model/publication.ts';
import type { Publication } from '../model/publication.ts';
import type { SourceText } from '../model/revision.ts';
import { decodeText } from '../source/decoded-text.ts';
import { limitFindings } from '../source/finding-limit.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Sources } from './sources.ts';

/** The publication log as stored, and what it says. */
export interface PublicationRecord {
	readonly text: string;
	readonly publications: readonly Publication[];
	/** By `policy@revision`. */
	readonly byName: ReadonlyMap<string, Publication>;
	readonly problems: readonly Problem[];
}

/** Reads the log; no file is an empty log. */
export function readPublicationRecord(file: SourceFile | undefined): PublicationRecord {
	if (file === undefined) return emptyRecord;
	const decoded = decodeText(file.bytes);
	if (decoded.type === 'unreadable') {
		return { ...emptyRecord, problems: [{ path: logFile, ...decoded.finding }] };
	}
	const { publications, problems } = parsePublicationLog(decoded.text);
	const shown = limitFindings(problems).map((finding) => ({ ...finding, path: logFile }));
	return { ...publicationRecord(decoded.text, publications), problems: shown };
}

/** The record of a log that has no problems, or of a part of what it says. */
export function publicationRecord(text: string, publications: readonly Publication[]): PublicationRecord {
	const byName = new Map(publications.map((entry) => [`${entry.policy}@${entry.revision}`, entry] as const));
	return { text, publications, byName, problems: [] };
}

const emptyRecord = publicationRecord('', []);

/**
 * What was done to published texts since. Nothing is said where the log itself has problems, since its lines cannot
 * be relied on then, nor of a text whose file is among `paths` and could not be read, or lies in a folder that could not be
 * entered: those are `problems` of their own.
 */
export function permanenceOf(
	record: PublicationRecord,
	sources: ReadonlyMap<string, SourceText>,
	{ paths, problems }: Pick<Sources, 'paths' | 'problems'>,
): readonly Problem[] {
	if (record.problems.length > 0) return [];
	const unread = problems.map(({ path }) => path);
	const isUnread = (file: string): boolean =>
		paths.has(file) || unread.some((path) => path === '.' || file.startsWith(`${path}/`));
	const checked = record.publications
		.flatMap(recordedTexts)
		.filter(({ name, path }) => sources.has(name) || !isUnread(path));
	return permanenceProblems(checked, sources);
}
