import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace, type Workplace } from './workplace.ts';

const test = suite('import of a history in git');
const now = '--as-of 2026-11-28';
const site = { 'site.yaml': 'zone: Europe/Minsk\n' };

/** A repository beside the policies. */
interface Repository {
	readonly folder: string;
	readonly git: (...words: readonly string[]) => void;
	/** Commits all there is at a moment of 2021, or a merger where a branch is named. */
	readonly commit: (at: string, message: string, merged?: string) => void;
	readonly write: (name: string, text: string) => void;
}

function repositoryIn({ policies }: Workplace): Repository {
	const folder = join(policies, '.repository');
	mkdirSync(folder);
	const run = (words: readonly string[], date: string): void => {
		const env = {
			...process.env,
			GIT_CONFIG_GLOBAL: '/dev/null',
			GIT_AUTHOR_NAME: 'A',
			GIT_AUTHOR_EMAIL: 'a@example.org',
			GIT_AUTHOR_DATE: date,
			GIT_COMMITTER_NAME: 'A',
			GIT_COMMITTER_EMAIL: 'a@example.org',
			GIT_COMMITTER_DATE: date,
		};
		execFileSync('git', ['-C', folder, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
	};
	const git = (...words: readonly string[]): void => run(words, '2021-01-01T00:00:00Z');
	git('init', '-q', '-b', 'main');
	return {
		folder,
		git,
		commit: (at, message, merged) => {
			git('add', '-A');
			const words = merged === undefined ? ['commit'] : ['merge', '--no-ff', merged];
			run([...words, '-q', '-m', message], `2021-${at}Z`);
		},
		write: (name, text) => writeFileSync(join(folder, name), text),
	};
}

/** A text of so many clauses, as a site's generator has it. */
function terms(clauses: number): string {
	const lines = Array.from({ length: clauses }, (_, line) => `${line + 1}. Clause.\n`);
	return `---\nlayout: page\ntitle: Terms\n---\n# Terms\n\n${lines.join('')}`;
}

function textsOf({ policies }: Workplace, slug: string): readonly string[] {
	return readdirSync(join(policies, slug)).toSorted();
}

/** A text that changed twice on one day, was renamed, and changed on a branch. */
function storiedRepository(workplace: Workplace): string {
	const { folder, git, commit, write } = repositoryIn(workplace);
	write('old.md', terms(5));
	commit('01-01T10:00:00', 'The first text\n\nAs agreed.\n\nSigned-off-by: A <a@example.org>');
	write('old.md', terms(6));
	commit('01-01T11:00:00', 'Add a clause');
	// In the zone of the site this is the next day already.
	write('old.md', terms(7));
	commit('01-01T21:30:00', 'Add another');
	renameSync(join(folder, 'old.md'), join(folder, 'new.md'));
	commit('01-05T10:00:00', 'Rename it');
	git('checkout', '-q', '-b', 'change');
	write('new.md', terms(8));
	commit('01-06T10:00:00', 'Ask for more');
	git('checkout', '-q', 'main');
	write('other.txt', 'x');
	commit('01-07T10:00:00', 'Something else');
	commit('01-08T10:00:00', 'Merge it', 'change');
	return join(folder, 'new.md');
}

test('the last state of each day becomes a revision, through renames and mergers', () =>
	inWorkplace(site, async (workplace) => {
		const path = storiedRepository(workplace);
		const { status, err } = await workplace.run(`import terms ${path} --history ${now}`);
		assert.is(status, 0, err);
		assert.match(err, /^.*new\.md:2:1: warning: the key `layout` of the front matter is not kept: `page`/m);
		assert.equal(textsOf(workplace, 'terms'), ['2021-01-01.md', '2021-01-02.md', '2021-01-08.md']);
		assert.match(workplace.read('terms/2021-01-01.md'), /6\. Clause\.\n$/);
		assert.match(workplace.read('terms/2021-01-02.md'), /7\. Clause\.\n$/);
		assert.match(workplace.read('terms/2021-01-08.md'), /8\. Clause\.\n$/);
		assert.match(workplace.read('publications.jsonl'), /"revision":"2021-01-02".*"backfilled":true/);
		assert.is((await workplace.run(`check ${now}`)).status, 0);
		assert.is((await workplace.run(`verify ${now}`)).status, 0);
	}));

test('the summary of a revision is what was said of all that led to it', () =>
	inWorkplace(site, async (workplace) => {
		await workplace.run(`import terms ${storiedRepository(workplace)} --history ${now}`);
		assert.match(
			workplace.read('terms/2021-01-01.md'),
			/^---\ntitle: "Terms"\nsummary: \|-\n {2}The first text\n\n {2}As agreed\.\n\n {2}Add a clause\n---\n/,
		);
		assert.match(workplace.read('terms/2021-01-08.md'), / {2}Rename it\n\n {2}Ask for more\n---/);
	}));

test('every state becomes a revision where that is asked for, and a second run finds them there', () =>
	inWorkplace(site, async (workplace) => {
		const path = storiedRepository(workplace);
		await workplace.run(`import terms ${path} --history --every ${now}`);
		assert.equal(textsOf(workplace, 'terms'), [
			'2021-01-01.2.md',
			'2021-01-01.md',
			'2021-01-02.md',
			'2021-01-08.md',
		]);
		rmSync(join(workplace.policies, 'terms/2021-01-01.2.md'));
		const { status, out } = await workplace.run(`import terms ${path} --history --every ${now}`);
		assert.is(status, 0);
		assert.match(out, /^wrote .*2021-01-01\.2\.md\n3 were there already\n$/);
	}));

test('a commit came no earlier than the one it follows, whatever its clock said, and that is told', () =>
	inWorkplace(site, async (workplace) => {
		const { folder, commit, write } = repositoryIn(workplace);
		write('terms.md', terms(5));
		commit('01-02T10:00:00', 'The first text');
		write('terms.md', terms(6));
		commit('01-05T10:00:00', 'Add a clause');
		write('terms.md', terms(7));
		commit('01-03T10:00:00', 'Add another, by a clock that is late');
		const path = join(folder, 'terms.md');
		const { status, err } = await workplace.run(`import terms ${path} --history ${now}`);
		assert.is(status, 0, err);
		assert.match(err, /terms\.md:1:1: warning: .*2021-01-03T13:00:00\+03:00.*2021-01-05/);
		assert.equal(textsOf(workplace, 'terms'), ['2021-01-02.md', '2021-01-05.md']);
		assert.match(workplace.read('terms/2021-01-05.md'), /7\. Clause\.\n$/);
		await workplace.run(`import every ${path} --history --every ${now}`);
		assert.equal(textsOf(workplace, 'every'), ['2021-01-02.md', '2021-01-05.2.md', '2021-01-05.md']);
		assert.match(workplace.read('every/2021-01-05.2.md'), /7\. Clause\.\n$/);
	}));

test('a day that ends without the file is told, and a file that git does not know is refused', () =>
	inWorkplace(site, async (workplace) => {
		const { folder, git, commit, write } = repositoryIn(workplace);
		write('a.txt', 'Terms\n');
		commit('01-01T10:00:00', 'Add');
		git('rm', '-q', 'a.txt');
		commit('02-01T10:00:00', 'Remove');
		const { status, err } = await workplace.run(`import terms ${join(folder, 'a.txt')} --history ${now}`);
		assert.is(status, 0, err);
		assert.match(err, /warning: the file was taken away on 2021-02-01/);
		assert.equal(textsOf(workplace, 'terms'), ['2021-01-01.md']);
		const unknown = await workplace.run(`import other ${join(folder, 'b.txt')} --history ${now}`);
		assert.is(unknown.status, 1);
		assert.match(unknown.err, /git knows no history of .*b\.txt/);
		const outside = join(workplace.policies, 'site.yaml');
		const alone = await workplace.run(`import other ${outside} --history ${now}`);
		assert.is(alone.status, 1);
		assert.match(alone.err, /not a git repository/);
	}));

test.run();
