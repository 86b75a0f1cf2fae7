// Writes what a proposed change does to the policies, as Markdown: every problem, and of each new or changed text the
// redline against what is in force without it. BASE names the commit the change is measured from. Texts of a policy are
// data: no shell ever sees them, and `compare` writes them as Markdown in which they are no mark-up. With COMMENTS in the
// environment the redlines go into that file as well, for `post-comments.mjs`.
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failure, run } from './failure.mjs';

const base = process.env.BASE ?? '';
const target = process.env.GITHUB_STEP_SUMMARY;
/** In bytes; a summary may have 1 MiB. */
const limit = 900_000;
const folder = mkdtempSync(join(tmpdir(), 'in-force-base-'));
const before = join(folder, 'base');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

await run(() => {
	if (!/^[0-9a-f]{40}$/.test(base))
		throw new Failure(`BASE is to be a commit of forty hexadecimal digits, not ${JSON.stringify(base)}`, 2);
	if (spawnSync('git', ['cat-file', '-e', `${base}^{commit}`]).status !== 0)
		throw new Failure(`BASE names ${base}, which is not here: fetch the whole history (a depth of 0)`, 2);
	git('worktree', 'add', '--quiet', '--detach', before, base);
	try {
		writeSummary();
	} finally {
		git('worktree', 'remove', '--force', before);
	}
});

function writeSummary() {
	const redlines = changedTexts().map(redline);
	const sections = ['# Problems', problems(), '# Changes', ...redlines.map(({ section }) => section)];
	if (process.env.COMMENTS !== undefined) {
		writeFileSync(process.env.COMMENTS, JSON.stringify(redlines.flatMap(({ comment }) => comment ?? [])));
	}
	const summary = Buffer.from(`${sections.join('\n\n')}\n`);
	const shown =
		summary.length > limit ? `${summary.subarray(0, limit)}\n\nThe rest does not fit here.\n` : summary;
	if (target === undefined) process.stdout.write(shown);
	else appendFileSync(target, shown);
}

function problems() {
	const { stderr } = inForce('check', '--base', base);
	return fenced(stderr.trim() || 'none');
}

/** The revisions and drafts, by path, that the change adds or edits; translations follow their revision. */
function changedTexts() {
	const paths = git('diff', '--name-only', '-z', '--diff-filter=AMR', `${base}...HEAD`, '--', 'policies');
	return paths.split('\0').flatMap((path) => {
		const [, policy] = /^policies\/(.+)\/(?:\d{4}-\d{2}-\d{2}(?:\.\d+)?|draft)\.md$/.exec(path) ?? [];
		return policy === undefined ? [] : [{ policy, path }];
	});
}

/** What to write in the summary of a text, and the comment it is worth. */
function redline({ policy, path }) {
	const title = `## ${policy}: ${path.slice(path.lastIndexOf('/') + 1)}`.replace(
		/[^\p{L}\p{N}#:./ _-]/gu,
		'?',
	);
	const policies = join(before, 'policies');
	const answer = inForce('status', '--policies', policies, '--format', 'json').stdout;
	if (answer === '')
		return { section: `${title}\n\nWhat is in force cannot be told while there are problems.` };
	const revision = JSON.parse(answer).find((one) => one.policy === policy)?.inForce ?? null;
	if (revision === null) return { section: `${title}\n\nNothing of this policy is in force.` };
	const from = join(policies, policy, `${revision}.md`);
	const comment = comparison(isUntouched(from, policy, revision) ? `${policy}@${revision}` : from, path);
	return { section: `${title}\n\n${comment}`, comment };
}

/** Whether the text in force is the same with the change as without: then it goes by its name. */
function isUntouched(from, policy, revision) {
	const { status, stdout } = spawnSync('git', ['show', `HEAD:policies/${policy}/${revision}.md`]);
	return status === 0 && stdout.equals(readFileSync(from));
}

/** The redline of a text as Markdown: by its name, or as a file where problems keep it from being a revision. */
function comparison(from, path) {
	const [, policy, id] = /^policies\/(.+)\/([^/]+)\.md$/.exec(path);
	const named = inForce('compare', from, `${policy}@${id}`, '--format', 'markdown');
	if (named.stdout !== '') return named.stdout;
	const { stdout, stderr } = inForce('compare', from, path, '--format', 'markdown');
	return stdout || fenced(stderr);
}

function git(...words) {
	const { status, stdout, stderr } = spawnSync('git', words, { encoding: 'utf8', maxBuffer: 2 ** 26 });
	if (status !== 0) throw new Failure(`git ${words.join(' ')}: ${stderr.trim()}`);
	return stdout;
}

function inForce(...words) {
	return spawnSync(process.execPath, ['scripts/in-force.js', ...words], {
		encoding: 'utf8',
		maxBuffer: 2 ** 28,
	});
}

/** A text between fences longer than any run of backticks in it. */
function fenced(text) {
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}text\n${text.trimEnd()}\n${fence}`;
}
