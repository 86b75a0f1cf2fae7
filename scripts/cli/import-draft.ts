import { join } from 'node:path';
import { parseClauses } from '../clauses/clause-text.ts';
import { fileFormat } from '../imports/file-format.ts';
import { type ImportedFile, importedFile } from '../imports/imported-file.ts';
import { markedUpDraft } from '../imports/marked-up-draft.ts';
import { revisionFile, type RevisionFile } from '../imports/revision-file.ts';
import { hasTrackedChanges, readWordFile, type WordFile } from '../imports/word/word-file.ts';
import type { PolicySlug } from '../model/policy-slug.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import type { Revision } from '../model/revision.ts';
import { problemsOf } from '../source/finding.ts';
import type { SourceFile } from '../source/source-file.ts';
import { readNamedFile } from '../store/named-file.ts';
import { writeNewFiles } from '../store/new-files.ts';
import { inForceAt } from '../timeline/point-in-time.ts';
import { timelineOf } from '../timeline/timeline.ts';
import { type ExitStatus, type Invocation, type Reading, WrongUsage } from './command.ts';
import { draftExists, nextSteps, startedDraft } from './draft-start.ts';
import { namedRevision } from './named-revision.ts';

const draftName = 'draft.md';

/** Brings in one file as the draft of a policy; nothing is written where an error is found or a draft is there. */
export async function importDraft(
	invocation: Invocation,
	slug: PolicySlug,
	path: string,
): Promise<ExitStatus> {
	const { terminal, tell } = invocation;
	const reading = await invocation.read();
	const { file, problem } = readNamedFile(path);
	const policy = reading.catalogue.policies.find((one) => one.slug === slug);
	const unread = reading.catalogue.problems.filter((one) => one.severity === 'error' && isOf(one, slug));
	tell(policy?.draft === undefined ? unread : [draftExists(`${slug}/${draftName}`)]);
	if (file === undefined) tell([problem!], '');
	if (file === undefined || unread.length > 0 || policy?.draft !== undefined) return 1;
	const { read, basis } = fileRead(invocation, { slug, reading, file });
	const own = ownFile(read, reading);
	const problems = problemsOf(path, [...read.findings, ...(own?.findings ?? [])]);
	tell(problems, '');
	if (read.body === undefined || hasErrors(problems)) {
		terminal.err('nothing was written\n');
		return 1;
	}
	const kept = problems.length === 0 ? '' : keptWords;
	return written(invocation, slug, {
		text: await draftOf(invocation, slug, { reading, body: read.body, own }),
		basis,
		kept,
	});
}

interface ImportedDraft {
	readonly text: string;
	readonly basis: string;
	readonly kept: string;
}

function written(
	{ policies, terminal, tell, values }: Invocation,
	slug: PolicySlug,
	{ text, basis, kept }: ImportedDraft,
): ExitStatus {
	const target = join(policies, slug, draftName);
	if (values['dry-run'] === true) {
		terminal.out(`would write ${target}${basis}:\n\n${text}`);
		return 0;
	}
	const outcome = writeNewFiles(join(policies, slug), [{ name: draftName, text }]);
	if (outcome.type === 'refused') {
		tell([draftExists(`${slug}/${draftName}`)]);
		return 1;
	}
	terminal.out(`wrote ${target}${basis}\n${kept}${nextSteps(slug)}`);
	return 0;
}

const keptWords =
	'What is said above of the file is not in the draft, or is in it otherwise: look at each.\n';

interface Importing {
	readonly slug: PolicySlug;
	readonly reading: Reading;
}

interface FileRead {
	readonly read: ImportedFile;
	/** What the draft is said to be made from. */
	readonly basis: string;
}

/** A Word file that is said to be of a revision, or has tracked changes, is read against the revision. */
function fileRead(
	{ values }: Invocation,
	{ slug, reading, file }: Importing & { readonly file: SourceFile },
): FileRead {
	const word = fileFormat(file.path, file.bytes).type === 'word' ? readWordFile(file.bytes) : undefined;
	const against = typeof values['against'] === 'string' ? values['against'] : undefined;
	if (against !== undefined && word === undefined)
		throw new WrongUsage('only a Word file can be read against a revision');
	const isMarkedUp = word?.type === 'file' && (against !== undefined || hasTrackedChanges(word.file));
	const known = isMarkedUp ? knownRevision(slug, against, reading) : undefined;
	if (known === undefined || word?.type !== 'file') {
		return { read: importedFile({ name: file.path, bytes: file.bytes }), basis: '' };
	}
	const isUntrackedTaken = values['untracked'] === true;
	return {
		read: markedUpDraft(word.file, parseClauses(known.source.body), { isUntrackedTaken }),
		basis: ` as ${known.id} with the changes of ${authorsOf(word.file)}`,
	};
}

function knownRevision(
	slug: PolicySlug,
	name: string | undefined,
	{ catalogue, now }: Reading,
): Revision | undefined {
	if (name !== undefined) return namedRevision(catalogue, name.includes('@') ? name : `${slug}@${name}`, now);
	const policy = catalogue.policies.find((one) => one.slug === slug);
	return policy && inForceAt(timelineOf(policy.revisions, now), now);
}

function authorsOf({ authors }: WordFile): string {
	if (authors.length === 0) return 'nobody: none is tracked';
	return authors
		.map(({ name, insertions, deletions, moves, formats }) => {
			const counts = [
				[insertions, 'inserted'],
				[deletions, 'deleted'],
				[moves, 'moved'],
				[formats, 'shown otherwise'],
			] as const;
			const told = counts.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`);
			return `${name} (${told.join(', ')})`;
		})
		.join(' and ');
}

/** A file with front matter of its own, as far as that means something to us; undefined for any other. */
function ownFile(read: ImportedFile, { catalogue }: Reading): RevisionFile | undefined {
	if (read.body === undefined || read.frontMatter === undefined) return undefined;
	return revisionFile(read, { summary: '', zone: catalogue.settings.zone });
}

interface DraftSource {
	readonly reading: Reading;
	readonly body: string;
	readonly own: RevisionFile | undefined;
}

/** The draft has the front matter `new` would give it; a file that has one of its own keeps that. */
async function draftOf(
	invocation: Invocation,
	slug: PolicySlug,
	{ reading, body, own }: DraftSource,
): Promise<string> {
	const { summary, effective } = invocation.values;
	if (own === undefined) return (await startedDraft(invocation, slug, { ...reading, body })).text;
	if (summary === undefined && effective === undefined) return own.text;
	throw new WrongUsage(
		'--summary and --effective are for a file without front matter of its own: write them there',
	);
}

function isOf({ path }: Problem, slug: PolicySlug): boolean {
	return path === slug || path.startsWith(`${slug}/`);
}
