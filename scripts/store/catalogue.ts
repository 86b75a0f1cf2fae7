import { stat } from 'node:fs/promises';
import { zoneProblems } from '../log/zone-problems.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { utc } from '../model/moment.ts';
import { compareProblems, compareText, type Problem, type ProblemWords } from '../model/problem.ts';
import { errorAt, fileStart, problemsOf } from '../source/finding.ts';
import { showable } from '../source/quotation.ts';
import { siteSchema, type SiteKeys } from '../source/settings-keys.ts';
import { readSettings } from '../source/settings-text.ts';
import { siteSettingsOf } from '../source/site-settings.ts';
import type { SourceFile } from '../source/source-file.ts';
import { failureWords } from './file-failure.ts';
import type { FileReader } from './kept/kept-files.ts';
import { readPolicies } from './policies.ts';
import type { FolderReader } from './policies.ts';
import { permanenceOf, readPublicationRecord } from './publication-record.ts';
import type { PublicationRecord } from './publication-record.ts';
import { readSources } from './sources.ts';

/** What one reading of a folder leaves for the next; without it everything is read. */
export interface CatalogueMemory {
	readonly file?: FileReader;
	readonly record?: typeof readPublicationRecord;
	readonly folder?: FolderReader;
}

/**
 * Everything a policies folder says, read once, with all problems of reading, sorted. Never throws for anything that
 * lies in the folder, nor where there is no folder. The paths of problems are below the folder (`.` is the folder
 * itself): whoever prints them puts the folder's name, as the user typed it, in front. Where only some folders are
 * wanted, nothing is said of the others.
 */
export async function readCatalogue(
	directory: string,
	memory: CatalogueMemory = {},
	wanted?: ReadonlySet<string>,
): Promise<Catalogue> {
	const absence = await folderFault(directory);
	if (absence !== undefined) return emptyCatalogue(absence);
	const sources = await readSources(directory, memory.file, wanted);
	const site = readSite(sources.settings);
	const record = (memory.record ?? readPublicationRecord)(sources.log);
	const { language, zone = utc } = site.keys;
	const context = { zone, publications: record.byName, ...(language && { language }) };
	const read = readPolicies(sources.folders, context, memory.folder);
	const problems = [
		...sources.problems,
		...site.problems,
		...record.problems,
		...read.problems,
		...permanenceOf(ofFolders(record, wanted), read.sources, sources),
		...(record.problems.length > 0 ? [] : zoneProblems(record.publications, read.policies)),
	];
	const policies = read.policies.filter(({ sample }) => !sample || site.keys.samples !== false);
	return {
		settings: siteSettingsOf(site.keys, policies),
		policies: policies.toSorted((a, b) => compareText(a.slug, b.slug)),
		publications: record.publications,
		publicationLog: record.text,
		problems: problems.map(withShowablePath).toSorted(compareProblems),
	};
}

function ofFolders(record: PublicationRecord, wanted: ReadonlySet<string> | undefined): PublicationRecord {
	if (wanted === undefined) return record;
	return { ...record, publications: record.publications.filter(({ policy }) => wanted.has(policy)) };
}

async function folderFault(directory: string): Promise<ProblemWords | undefined> {
	try {
		const isFolder = (await stat(directory)).isDirectory();
		return isFolder
			? undefined
			: { message: 'this is not a folder', advice: 'name the folder of the policies' };
	} catch (error) {
		return { ...failureWords(error, 'folder'), advice: 'name the folder of the policies with `--policies`' };
	}
}

function emptyCatalogue(words: ProblemWords): Catalogue {
	const problems = problemsOf('.', [errorAt(fileStart, 'folder', words)]);
	return { settings: siteSettingsOf({}, []), policies: [], publications: [], publicationLog: '', problems };
}

function readSite(file: SourceFile | undefined): { keys: SiteKeys; problems: readonly Problem[] } {
	if (file === undefined) return { keys: {}, problems: [] };
	const { value: keys = {}, findings } = readSettings(file, siteSchema);
	return { keys, problems: problemsOf(file.path, findings) };
}

/** A file name may hold a line end or worse, and would forge a problem of its own where it is printed. */
function withShowablePath(problem: Problem): Problem {
	return { ...problem, path: showable(problem.path) };
}
