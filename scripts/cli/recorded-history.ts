import { appendedLog, dueStamps, stampedPolicies } from '../log/stamp.ts';
import { stampProblems } from '../log/stamp-problems.ts';
import { lint, withoutDrafts } from '../lint/lint.ts';
import type { PolicySlug } from '../model/policy-slug.ts';
import { logFile } from '../model/publication.ts';
import type { RevisionId } from '../model/revision-id.ts';
import { LockRefused, whileLocked } from '../store/file-lock.ts';
import { LogChanged, publicationLock, replaceLog } from '../store/publication-store.ts';
import type { ExitStatus, Invocation } from './command.ts';
import { isSystemRefusal, refusalWords } from './refusal.ts';

/**
 * Records the revisions of a policy that were just brought in as `publish --backfill` would, and nothing else that may be
 * due. Any error says so and records nothing.
 */
export async function recordHistory(
	invocation: Invocation,
	slug: PolicySlug,
	ids: ReadonlySet<RevisionId>,
): Promise<ExitStatus> {
	const { policies, terminal } = invocation;
	try {
		return await whileLocked(publicationLock(policies), () => recordLocked(invocation, slug, ids));
	} catch (error) {
		const isRefusal = error instanceof LockRefused || error instanceof LogChanged;
		if (!isRefusal && !isSystemRefusal(error)) throw error;
		terminal.err(`${isRefusal ? error.message : refusalWords(error)}\n`);
		return 1;
	}
}

async function recordLocked(
	invocation: Invocation,
	slug: PolicySlug,
	ids: ReadonlySet<RevisionId>,
): Promise<ExitStatus> {
	const { policies } = invocation;
	const { catalogue, now } = await invocation.read('published');
	const { publications, publicationLog: before } = catalogue;
	const stamps = dueStamps(catalogue.policies, now, true).filter(
		({ revision }) => revision.policy === slug && ids.has(revision.id),
	);
	const stamped = { ...catalogue, policies: stampedPolicies(catalogue.policies, stamps) };
	// What a rule only warns of can no longer be mended in a text that was posted long ago.
	const errors = [
		...catalogue.problems,
		...lint(withoutDrafts(stamped), now),
		...stampProblems({ stamps, publications, now }),
	].filter(({ path, severity }) => severity === 'error' && (path.startsWith(`${slug}/`) || path === logFile));
	invocation.tell(errors);
	if (errors.length > 0) return 1;
	if (stamps.length > 0) replaceLog(policies, { before, after: appendedLog(before, stamps) });
	return 0;
}
