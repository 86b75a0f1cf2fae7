import { appendedLog, dueStamps, type Stamp, stampedPolicies } from '../log/stamp.ts';
import { stampProblems } from '../log/stamp-problems.ts';
import { lintRevisions, lintTexts, withoutDrafts } from '../lint/lint.ts';
import { isoMoment, type Moment } from '../model/moment.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import { logFile } from '../model/publication.ts';
import { isClockNear, setEpoch } from '../store/clock.ts';
import { LockRefused, whileLocked } from '../store/file-lock.ts';
import { LogChanged, publicationLock, replaceLog } from '../store/publication-store.ts';
import { NameTaken, renameFiles } from '../store/renamed-files.ts';
import type { Command, ExitStatus, Invocation, Reading } from './command.ts';
import { datedDraft, type DatedDraft } from './dated-draft.ts';
import { liveProblems } from './live-problems.ts';
import { logErrors } from './log-errors.ts';
import { isSystemRefusal, refusalWords } from './refusal.ts';
import { tally } from './report.ts';

/** `publish`: records what is due in the publication log, all of it or nothing. */
export const publish: Command = {
	name: 'publish',
	summary: 'record in the publication log what is due',
	usage: '[--draft POLICY] [--backfill] [--live URL]',
	help: [
		[
			'--draft POLICY',
			'make the draft of a policy its revision of today first; refused where anything is wrong',
		],
		[
			'--backfill',
			'record texts of earlier days as posted at the start of their day, marked as entered later',
		],
		['--live URL', 'refuse unless the log continues the one the public site at URL serves'],
	],
	options: {
		draft: { type: 'string' },
		backfill: { type: 'boolean', default: false },
		live: { type: 'string' },
	},
	positionals: { least: 0, most: 0 },
	run: async (invocation) => {
		try {
			return await whileLocked(publicationLock(invocation.policies), () => publishDue(invocation));
		} catch (error) {
			const isRefusal =
				error instanceof LockRefused || error instanceof LogChanged || error instanceof NameTaken;
			if (!isRefusal && !isSystemRefusal(error)) throw error;
			invocation.terminal.err(`nothing was published: ${isRefusal ? error.message : refusalWords(error)}\n`);
			return 1;
		}
	},
};

async function publishDue(invocation: Invocation): Promise<ExitStatus> {
	const { values, terminal, policies } = invocation;
	const read = await invocation.read('published');
	const draft =
		typeof values['draft'] === 'string' ? datedDraft(read.catalogue, values['draft'], read.now) : undefined;
	const reading =
		draft === undefined ? read : { ...read, catalogue: { ...read.catalogue, policies: draft.policies } };
	const { catalogue, now } = reading;
	const isLogSound = logErrors(catalogue).length === 0;
	const stamps = isLogSound ? dueStamps(catalogue.policies, now, values['backfill'] === true) : [];
	const problems = [
		...stampingProblems(reading, stamps),
		...(stamps.some(({ backfilled }) => !backfilled) ? suppliedMoment(invocation, now) : []),
		...(await liveProblems(values['live'], catalogue)),
	];
	invocation.tell(problems);
	if (hasErrors(problems)) {
		terminal.err(`${tally(problems).trim()}: nothing was published\n`);
		return 1;
	}
	record(policies, catalogue.publicationLog, { stamps, draft });
	for (const { from, to } of draft?.renamings ?? []) terminal.out(`renamed ${from} to ${to}\n`);
	terminal.out(stamps.length === 0 ? 'nothing is due\n' : stamps.map(stampLine).join(''));
	return 0;
}

/**
 * Gives the draft its name and records the stamps. Killed in between, it leaves a dated text that is due, which the next
 * `publish` records; where the log cannot be written, the draft is a draft again.
 */
function record(
	policies: string,
	before: string,
	{ stamps, draft }: { readonly stamps: readonly Stamp[]; readonly draft: DatedDraft | undefined },
): void {
	const undo = renameFiles(policies, draft?.renamings ?? []);
	if (stamps.length === 0) return;
	try {
		replaceLog(policies, { before, after: appendedLog(before, stamps) });
	} catch (error) {
		undo();
		throw error;
	}
}

/** What is wrong with the texts, and with the policies as they would stand: what is fine before its posting may break a promise by it. */
function stampingProblems({ catalogue, now }: Reading, stamps: readonly Stamp[]): readonly Problem[] {
	const stamped = { ...catalogue, policies: stampedPolicies(catalogue.policies, stamps) };
	const { publications } = catalogue;
	return [
		...catalogue.problems,
		...lintRevisions(withoutDrafts(stamped), now),
		...lintTexts(withoutDrafts(catalogue)),
		...stampProblems({ stamps, publications, now }),
	];
}

/**
 * That the moment to be recorded is not the clock's. Reproducible builds set theirs for every program, and whoever publishes
 * with it may not know; one asked for by `--as-of` is meant, but nothing in the log tells it from the clock's.
 */
function suppliedMoment({ asOf }: Invocation, now: Moment): readonly Problem[] {
	const isAsked = asOf !== undefined;
	if (isAsked ? isClockNear(now) : setEpoch() === undefined) return [];
	return [
		{
			path: logFile,
			line: 1,
			column: 1,
			severity: 'warning',
			message: `the moment of posting, ${isoMoment(now)}, is taken from ${isAsked ? '--as-of' : 'SOURCE_DATE_EPOCH'} and not from the clock`,
			advice: 'leave it out where texts are published: what is recorded stays',
			rule: 'publish-moment',
		},
	];
}

function stampLine({ revision, at, backfilled }: Stamp): string {
	const note = backfilled ? ' (entered later)' : '';
	return `published ${revision.policy}@${revision.id} at ${isoMoment(at)}${note}\n`;
}
