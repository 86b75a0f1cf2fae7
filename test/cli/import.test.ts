import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { deleted, inserted, paragraph, run, wordFileOf } from '../imports/word-file-of.ts';
import { inWorkplace, type Workplace } from './workplace.ts';

const test = suite('import');
const now = '--as-of 2026-11-28';
const site = { 'site.yaml': 'zone: Europe/Minsk\n' };
const policy = { ...site, 'privacy/2026-11-01.md': '# Privacy policy\n\n1. We keep it one year.\n' };

/** Puts a file beside the policies, where no walk over them finds it, and gives its path. */
function put({ policies }: Workplace, name: string, content: string | Uint8Array): string {
	const folder = join(policies, '.sources');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, name), content);
	return join(folder, name);
}

const styles = '<w:style w:styleId="H"><w:name w:val="heading 1"/></w:style>';
const heading = paragraph('Privacy policy', '<w:pStyle w:val="H"/>');

function markedUp(words: string): Uint8Array {
	return wordFileOf({ styles, body: `${heading}${paragraph(words)}` });
}

function textsOf({ policies }: Workplace, slug: string): readonly string[] {
	return readdirSync(join(policies, slug)).toSorted();
}

test('a Word file becomes the first draft of a policy, and what it does not keep is told', () =>
	inWorkplace(site, async (workplace) => {
		const path = put(
			workplace,
			'terms.docx',
			wordFileOf({ styles, body: heading + paragraph(`${run('1. Words')}${run('x', '<w:vanish/>')}`) }),
		);
		const { status, out, err } = await workplace.run(`import terms ${path} ${now}`);
		assert.is(status, 0);
		assert.match(err, /terms\.docx:2:1: warning: hidden text is not kept: `x`; .* \(import-not-kept\)/);
		assert.match(out, /wrote .*terms\/draft\.md\n/);
		assert.is(workplace.read('terms/draft.md'), '# Privacy policy\n\n1. Words\n');
	}));

test('the draft of a policy keeps what is still to come', () =>
	inWorkplace(
		{ ...policy, 'privacy/2026-11-20.md': '---\neffective: 2027-01-01\nsummary: x\n---\n# Later\n' },
		async (workplace) => {
			const path = put(workplace, 'a.txt', 'Privacy policy\n');
			const options = '--summary Shorter --effective 2027-02-01';
			assert.is((await workplace.run(`import privacy ${path} ${options} ${now}`)).status, 0);
			const draft = workplace.read('privacy/draft.md');
			assert.match(draft, /^keeps: 2026-11-20$/m);
			assert.match(draft, /^summary: "Shorter"\neffective: 2027-02-01$/m);
		},
	));

test('the first draft of a policy takes the keys that options give, and a file that has its own refuses them', () =>
	inWorkplace(site, async (workplace) => {
		const options = '--summary Ours --effective 2027-02-01';
		const plain = put(workplace, 'a.txt', 'Terms of use\n');
		assert.is((await workplace.run(`import terms ${plain} ${options} ${now}`)).status, 0);
		assert.is(
			workplace.read('terms/draft.md'),
			'---\nsummary: "Ours"\neffective: 2027-02-01\n---\nTerms of use\n',
		);
		const keyed = put(workplace, 'a.md', '---\nsummary: Theirs\n---\n# Rules\n');
		const { status, err } = await workplace.run(`import rules ${keyed} ${options} ${now}`);
		assert.is(status, 2);
		assert.match(err, /front matter of its own/);
		assert.not.ok(existsSync(join(workplace.policies, 'rules')));
	}));

test('front matter of another program does not come into a draft, and that is told', () =>
	inWorkplace(site, async (workplace) => {
		const page = put(workplace, 'page.md', '---\nlayout: page\ntitle: Terms of use\n---\n# Terms\n');
		const { status, err } = await workplace.run(`import terms ${page} ${now}`);
		assert.is(status, 0);
		assert.match(err, /page\.md:2:1: warning: the key `layout` of the front matter is not kept: `page`/);
		assert.is(workplace.read('terms/draft.md'), '---\ntitle: "Terms of use"\n---\n\n# Terms\n');
		const code = put(workplace, 'code.md', '---js\n{}\n---\n# Rules\n');
		assert.is((await workplace.run(`import rules ${code} ${now}`)).status, 0);
		assert.is(workplace.read('rules/draft.md'), '---\n---\n---js\n{}\n---\n# Rules\n');
		assert.is((await workplace.run(`check ${now}`)).status, 0);
	}));

test('front matter that cannot be read does not come into a draft, and that is told', () =>
	inWorkplace(site, async (workplace) => {
		const importing = async (name: string, frontMatter: string): Promise<string> => {
			const page = put(workplace, `${name}.md`, `---\n${frontMatter}\n---\n# Terms\n`);
			const { status, err } = await workplace.run(`import ${name} ${page} ${now}`);
			assert.is(status, 0, err);
			return err;
		};
		const unclosed = await importing('unclosed', 'owner: Legal\nterm: "two years');
		assert.match(unclosed, /unclosed\.md:1:1: warning: .*not kept: `owner: Legal.*two years`/);
		assert.is(workplace.read('unclosed/draft.md'), '# Terms\n');
		assert.match(await importing('list', '- Legal\n- Sales'), /list\.md:1:1: warning: .*not kept: `- Legal/);
		assert.match(await importing('twice', 'title: Terms\ntitle: Rules'), /twice\.md:3:1: warning: /);
		assert.match(await importing('alias', 'title: &a Terms\nowner: *a'), /alias\.md:3:8: warning: /);
	}));

test('a draft that is there stays, and a run that only tells writes nothing', () =>
	inWorkplace({ ...policy, 'privacy/draft.md': 'mine\n' }, async (workplace) => {
		const path = put(workplace, 'a.txt', 'Other words\n');
		const { status, err } = await workplace.run(`import privacy ${path} ${now}`);
		assert.is(status, 1);
		assert.match(err, /^privacy\/draft\.md:1:1: error: .*\(draft-exists\)$/m);
		assert.is(workplace.read('privacy/draft.md'), 'mine\n');
		const dry = await workplace.run(`import terms ${path} --dry-run ${now}`);
		assert.is(dry.status, 0);
		assert.match(dry.out, /would write .*terms\/draft\.md.*\n\nOther words\n$/s);
		assert.not(existsSync(join(workplace.policies, 'terms')));
	}));

test('a marked-up file becomes a draft of the revision in force with the changes, and names who made them', () =>
	inWorkplace(policy, async (workplace) => {
		const path = put(
			workplace,
			'a.docx',
			markedUp(`${run('1. We keep it ')}${deleted('one year')}${inserted('two years')}${run('.')}`),
		);
		const { status, out, err } = await workplace.run(`import privacy ${path} ${now}`);
		assert.is(status, 0);
		assert.is(err, '');
		assert.match(out, /as 2026-11-01 with the changes of Counsel \(1 inserted, 1 deleted\)/);
		assert.match(
			workplace.read('privacy/draft.md'),
			/---\n# Privacy policy\n\n1\. We keep it two years\.\n$/,
		);
	}));

test('words changed without tracking stop it, unless they are asked for', () =>
	inWorkplace(policy, async (workplace) => {
		const path = put(workplace, 'a.docx', markedUp('1. We keep it for ever.'));
		const { status, err } = await workplace.run(`import privacy ${path} --against 2026-11-01 ${now}`);
		assert.is(status, 1);
		assert.match(
			err,
			/a\.docx:2:1: error: .*`…We keep it for ever\.` where the revision reads .*\(import-untracked\)/,
		);
		assert.not(existsSync(join(workplace.policies, 'privacy/draft.md')));
		const taken = await workplace.run(`import privacy ${path} --against 2026-11-01 --untracked ${now}`);
		assert.is(taken.status, 0);
		assert.match(taken.err, /warning: .*\(import-untracked\)/);
		assert.match(workplace.read('privacy/draft.md'), /for ever/);
	}));

test('a revision that is not there, and options that mean nothing, are wrong usage', () =>
	inWorkplace(policy, async (workplace) => {
		const path = put(workplace, 'a.docx', markedUp('1. We keep it one year.'));
		const text = put(workplace, 'a.txt', 'x');
		for (const words of [
			`privacy ${path} --against 2020-01-01`,
			`privacy ${text} --against 2026-11-01`,
			`privacy ${text} --every`,
			`../x ${text}`,
			'privacy',
			`privacy ${text} --history --against 2026-11-01`,
		]) {
			assert.is((await workplace.run(`import ${words} ${now}`)).status, 2, words);
		}
		const { status, err } = await workplace.run(`import privacy ${path}x ${now}`);
		assert.is(status, 1);
		assert.match(err, /a\.docxx:1:1: error: the file is not there/);
	}));

test('a folder of dated files becomes revisions, recorded as entered later', () =>
	inWorkplace(site, async (workplace) => {
		put(workplace, 'Terms 2021-03-01.docx', wordFileOf({ styles, body: heading + paragraph('1. One.') }));
		put(workplace, 'Terms 05.04.2021.txt', 'Terms\n1. Two.\n');
		put(workplace, 'Terms 2021-04-05 later.txt', 'Terms\n1. Three.\n');
		put(workplace, '~$rms 2021-03-01.docx', 'open');
		const { status, out, err } = await workplace.run(
			`import terms ${join(workplace.policies, '.sources')} ${now}`,
		);
		assert.is(status, 0, err);
		assert.equal(textsOf(workplace, 'terms'), ['2021-03-01.md', '2021-04-05.2.md', '2021-04-05.md']);
		assert.is(workplace.read('terms/2021-04-05.md'), 'Terms\n\n1. Two.\n');
		assert.is(out.match(/^wrote /gm)?.length, 3);
		const lines = workplace
			.read('publications.jsonl')
			.trimEnd()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, unknown>);
		assert.equal(
			lines.map(({ revision, at, backfilled }) => [revision, at, backfilled]),
			[
				['2021-03-01', '2021-03-01T00:00:00+03:00', true],
				['2021-04-05', '2021-04-05T00:00:00+03:00', true],
				['2021-04-05.2', '2021-04-05T00:00:00+03:00', true],
			],
		);
		assert.is((await workplace.run(`verify ${now}`)).status, 0);
	}));

test('a file without a day in its name, or that cannot be read, stops all of them', () =>
	inWorkplace(site, async (workplace) => {
		put(workplace, 'Terms 2021-03-01.txt', 'Terms\n');
		put(workplace, 'Notes.txt', 'x');
		put(workplace, '2021-05-01.docx', 'no Word file');
		const { status, err } = await workplace.run(
			`import terms ${join(workplace.policies, '.sources')} ${now}`,
		);
		assert.is(status, 1);
		assert.match(err, /Notes\.txt:1:1: error: .*tells no day/);
		assert.match(err, /2021-05-01\.docx:1:1: error: .*no Word file/);
		assert.not(existsSync(join(workplace.policies, 'terms')));
	}));

test('a translation among the files stops all of them, for it would become a revision of its own', () =>
	inWorkplace(site, async (workplace) => {
		put(workplace, '2021-03-01.md', '# Правила\n');
		put(workplace, '2021-03-01.en.md', '# Rules\n');
		put(workplace, 'Terms 2021-03-02.2.pt-BR.docx', 'x');
		const { status, err } = await workplace.run(
			`import terms ${join(workplace.policies, '.sources')} ${now}`,
		);
		assert.is(status, 1);
		assert.match(err, /2021-03-01\.en\.md:1:1: error: .*translation/);
		assert.match(err, /2021-03-02\.2\.pt-BR\.docx:1:1: error: .*translation/);
		assert.not(existsSync(join(workplace.policies, 'terms')));
	}));

test('another text under the name of a revision stays, and nothing is written beside it', () =>
	inWorkplace({ ...site, 'terms/2021-03-01.md': 'Another\n' }, async (workplace) => {
		put(workplace, '2021-03-01.txt', 'One\n');
		put(workplace, '2021-03-02.txt', 'Two\n');
		const { status, err } = await workplace.run(
			`import terms ${join(workplace.policies, '.sources')} ${now}`,
		);
		assert.is(status, 1);
		assert.match(err, /terms\/2021-03-01\.md:1:1: error: .*\(import-exists\)/);
		assert.equal(textsOf(workplace, 'terms'), ['2021-03-01.md']);
	}));

test('revisions that cannot be recorded are not written either', () =>
	inWorkplace({ ...policy, 'publications.jsonl': '{"seq":1}\n' }, async (workplace) => {
		put(workplace, '2021-03-01.txt', 'One\n');
		const folder = join(workplace.policies, '.sources');
		const { status, err } = await workplace.run(`import privacy ${folder} ${now}`);
		assert.is(status, 1);
		assert.match(err, /publications\.jsonl:1:1: error/);
		assert.equal(textsOf(workplace, 'privacy'), ['2026-11-01.md']);
		const unrecorded = await workplace.run(`import privacy ${folder} --unrecorded ${now}`);
		assert.is(unrecorded.status, 0);
		assert.equal(textsOf(workplace, 'privacy'), ['2021-03-01.md', '2026-11-01.md']);
	}));

test.run();
