import { basename, join } from 'node:path';
import { type DatedName, datedName } from '../imports/dated-name.ts';
import { type DatedRevision, datedRevisions } from '../imports/dated-states.ts';
import { importedFile } from '../imports/imported-file.ts';
import { revisionFile } from '../imports/revision-file.ts';
import { isoMoment } from '../model/moment.ts';
import type { PolicySlug } from '../model/policy-slug.ts';
import { hasErrors, type Problem, type ProblemWords } from '../model/problem.ts';
import { compareRevisionIds, parseRevisionId, type RevisionId } from '../model/revision-id.ts';
import { errorAt, fileStart, type Finding, problemsOf, warningAt } from '../source/finding.ts';
import { filesIn } from '../store/folder-files.ts';
import { type FileState, readGitHistory } from '../store/git/git-history.ts';
import { type NewFile, writeNewFiles } from '../store/new-files.ts';
import { readStoredFile } from '../store/stored-file.ts';
import type { ExitStatus, Invocation } from './command.ts';
import { recordHistory } from './recorded-history.ts';

/** A revision about to be brought in, and all that is said of it. */
interface BroughtIn {
	readonly id: string;
	readonly text?: string;
	readonly problems: readonly Problem[];
}

/** Brings in the history of a file in its git repository: the last state of each day, or every one. */
export async function importGitHistory(
	invocation: Invocation,
	slug: PolicySlug,
	path: string,
): Promise<ExitStatus> {
	const { settings } = (await invocation.read()).catalogue;
	const history = readGitHistory(path, settings.zone);
	if (history.type === 'unread') return refuse(invocation, [faultOf(path, history.words)]);
	const states = history.states.map((state) => ({
		day: state.at.toISODate(),
		key: state.bytes === undefined ? undefined : new TextDecoder('latin1').decode(state.bytes),
		message: summaryOf(state.message),
		state,
	}));
	const { revisions, remarks } = datedRevisions(states, invocation.values['every'] === true);
	const shallow = history.isShallow ? [warningOf(path, shallowWords)] : [];
	const late = history.states.flatMap((state) => lateClock(path, state) ?? []);
	const gone = remarks.map(({ state, ...words }) => warningOf(stateName(path, state), words));
	const brought = revisions.map((revision) => broughtState(path, revision, settings.zone));
	return bringIn(invocation, slug, { brought, problems: [...shallow, ...late, ...gone] });
}

/** Brings in a folder of files, each a revision of the day its name tells. */
export async function importFolder(
	invocation: Invocation,
	slug: PolicySlug,
	folder: string,
): Promise<ExitStatus> {
	const { zone } = (await invocation.read()).catalogue.settings;
	const named = filesIn(folder).map((name) => ({ name, dated: datedName(name) }));
	const misnamed = named.flatMap(({ name, dated }) => {
		const words = nameFault(dated);
		return words === undefined ? [] : [faultOf(join(folder, name), words)];
	});
	if (named.length === 0) return refuse(invocation, [faultOf(folder, emptyWords)]);
	const ids = new Set<string>();
	const brought = named.flatMap(({ name, dated }): BroughtIn[] => {
		if (dated === undefined || nameFault(dated) !== undefined) return [];
		let ordinal = dated.ordinal ?? 1;
		const idOf = (): string => (ordinal === 1 ? dated.day : `${dated.day}.${ordinal}`);
		while (ids.has(idOf())) ordinal++;
		ids.add(idOf());
		const path = join(folder, name);
		const { file, problem } = readStoredFile(folder, name);
		if (file === undefined) return [{ id: idOf(), problems: [{ ...problem!, path }] }];
		return [{ id: idOf(), ...convertedText(path, { name, bytes: file.bytes }, { summary: '', zone }) }];
	});
	return bringIn(invocation, slug, { brought, problems: misnamed });
}

function nameFault(dated: DatedName | undefined): ProblemWords | undefined {
	if (dated === undefined) return undatedWords;
	return dated.language && translationWords(dated.language);
}

function broughtState(
	path: string,
	{ id, summary, state }: DatedRevision<FileState>,
	zone: Parameters<typeof revisionFile>[1]['zone'],
): BroughtIn {
	const { name, bytes = new Uint8Array() } = state;
	return { id, ...convertedText(stateName(path, state), { name, bytes }, { summary, zone }) };
}

function convertedText(
	path: string,
	file: Parameters<typeof importedFile>[0],
	told: Parameters<typeof revisionFile>[1],
): Omit<BroughtIn, 'id'> {
	const read = importedFile(file);
	if (read.body === undefined) return { problems: problemsOf(path, read.findings) };
	const { text, findings } = revisionFile(read, told);
	return { text, problems: problemsOf(path, [...read.findings, ...findings]) };
}

interface History {
	readonly brought: readonly BroughtIn[];
	readonly problems: readonly Problem[];
}

/** Writes all the revisions and records them, or neither. */
async function bringIn(
	invocation: Invocation,
	slug: PolicySlug,
	{ brought, problems }: History,
): Promise<ExitStatus> {
	const { policies, terminal, values } = invocation;
	const all = [...problems, ...brought.flatMap((one) => one.problems)];
	if (hasErrors(all)) return refuse(invocation, all);
	invocation.tell(all, '');
	const revisions = brought.toSorted((a, b) => compareRevisionIds(a.id as RevisionId, b.id as RevisionId));
	const files = revisions.map(({ id, text = '' }): NewFile => ({ name: `${id}.md`, text }));
	if (values['dry-run'] === true) {
		for (const { name, text } of files)
			terminal.out(`would write ${join(policies, slug, name)} (${text.length} characters)\n`);
		return 0;
	}
	const written = writeNewFiles(join(policies, slug), files);
	if (written.type === 'refused') {
		const path = `${slug}/${written.name}`;
		invocation.tell([{ path, ...errorAt(fileStart, 'import-exists', existsWords) }]);
		terminal.err('nothing was written\n');
		return 1;
	}
	const ids = new Set(revisions.flatMap(({ id }) => parseRevisionId(id) ?? []));
	const recorded = values['unrecorded'] === true ? 0 : await recordHistory(invocation, slug, ids);
	if (recorded !== 0) {
		written.undo();
		terminal.err('nothing was written\n');
		return recorded;
	}
	for (const name of written.names) terminal.out(`wrote ${join(policies, slug, name)}\n`);
	const stayed = files.length - written.names.length;
	if (stayed > 0) terminal.out(`${stayed} were there already\n`);
	return 0;
}

function refuse({ terminal, tell }: Invocation, problems: readonly Problem[]): ExitStatus {
	tell(problems, '');
	terminal.err('nothing was written\n');
	return 1;
}

function lateClock(path: string, state: FileState): Problem | undefined {
	const { at, clock } = state;
	if (clock === undefined) return undefined;
	return warningOf(stateName(path, state), {
		message: `the commit says it is of ${isoMoment(clock)}, before the one it follows, and is taken to be of ${at.toISODate()} as well`,
		advice: 'see that its text was posted on that day',
	});
}

/** A state as git itself names it. */
function stateName(path: string, { commit, name }: FileState): string {
	return `${commit.slice(0, 12)}:${basename(path) === name ? path : name}`;
}

/** What an author said, without the lines that say who signed it. */
function summaryOf(message: string): string {
	return message.replace(/^(?:[A-Z][a-z]+(?:-[a-z]+)*-by|Change-Id|Cc): .*$/gm, '').trim();
}

function faultOf(path: string, words: ProblemWords): Problem {
	return problemOf(path, errorAt(fileStart, 'import-source', words));
}

function warningOf(path: string, words: ProblemWords): Problem {
	return problemOf(path, warningAt(fileStart, 'import-source', words));
}

function problemOf(path: string, finding: Finding): Problem {
	return { path, ...finding };
}

const shallowWords: ProblemWords = {
	message: 'the repository holds only the end of its history, and only that is brought in',
	advice: 'fetch the rest with `git fetch --unshallow`, and import again',
};
const undatedWords: ProblemWords = {
	message: 'the name of the file tells no day, or more than one',
	advice:
		'name it by the day its text was posted, as in `Policy 2021-03-01.docx`, or take it out of the folder',
};
function translationWords(language: string): ProblemWords {
	return {
		message: `the name of the file is that of a translation (\`${language}\`), which is no revision of its own`,
		advice:
			'take translations out of the folder, and put them beside the revisions afterwards; a text that is none needs another name',
	};
}
const emptyWords: ProblemWords = {
	message: 'the folder holds no files',
	advice: 'name a folder of files that have their day in their names',
};
const existsWords: ProblemWords = {
	message: 'another text of that name is there, and it stays as it is',
	advice: 'see which of the two was posted, and take the other away',
};
