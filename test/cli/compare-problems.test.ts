import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace, type Workplace } from './workplace.ts';

const test = suite('compare, of sources in which something is wrong');

const first = '# Terms\n\n1. We keep data.\n';
const second = '---\nsummary: More.\n---\n# Terms\n\n1. We keep all data.\n';
const notUtf8 = new Uint8Array([0xff, 0x0a]);
const now = '--as-of 2026-06-01';

/** Two revisions on record. */
function recorded(use: (workplace: Workplace) => Promise<void>): Promise<void> {
	return inWorkplace({ 'terms/2026-01-12.md': first, 'terms/2026-02-01.md': second }, async (workplace) => {
		const { status, err } = await workplace.run(`publish --backfill ${now}`);
		assert.is(status, 0, err);
		await use(workplace);
	});
}

test('a published text that was changed is told, and is no fine comparison', () =>
	recorded(async ({ run, write }) => {
		write('terms/2026-01-12.md', first.replace('data', 'nothing'));
		const { status, out, err } = await run(`compare terms@2026-01-12 terms@2026-02-01 ${now}`);
		assert.is(status, 1);
		assert.match(err, /^terms\/2026-01-12\.md:1:1: error: .*\(published-changed\)\n$/);
		assert.match(out, 'terms@2026-01-12 → terms@2026-02-01');
	}));

test('what was in force at a moment is not told while a text cannot be read', () =>
	recorded(async ({ run, write }) => {
		write('terms/2026-02-01.md', second.replace('summary', 'sumary'));
		const { status, out, err } = await run(`compare terms@2026-01-12 terms@2026-03-01 ${now}`);
		assert.equal([status, out], [1, '']);
		assert.match(err, /^terms\/2026-02-01\.md:2:1: error: `sumary` is not a key/m);
	}));

test('the name of a text that cannot be read is not taken for a moment', () =>
	inWorkplace({ 'terms/2026-01-12.md': first, 'terms/2026-02-01.md': notUtf8 }, async ({ run }) => {
		const { status, out, err } = await run(`compare terms@2026-01-12 terms@2026-02-01 ${now}`);
		assert.equal([status, out], [1, '']);
		assert.match(err, /^terms\/2026-02-01\.md:1:1: error: .*\(encoding\)\n$/);
	}));

test('a policy none of whose texts can be read is not said to be missing', () =>
	inWorkplace({ 'terms/2026-01-12.md': notUtf8, 'rules/2026-01-12.md': first }, async ({ run }) => {
		const { status, out, err } = await run(`compare terms@2026-01-12 rules@2026-01-12 ${now}`);
		assert.equal([status, out], [1, '']);
		assert.not.match(err, 'there is no policy');
	}));

test('an error in a file that belongs to no policy is told, and counts', () =>
	inWorkplace({ 'terms/2026-01-12.md': first, 'a.md': '---\nsumary: x\n---\n# A\n' }, async (workplace) => {
		const [a, b] = ['a.md', 'terms/2026-01-12.md'].map((path) => join(workplace.policies, path));
		const { status, out, err } = await workplace.run(`compare ${a} ${b}`);
		assert.is(status, 1);
		assert.match(err, /^a\.md:2:1: error: /);
		assert.match(out, 'a.md → 2026-01-12.md');
	}));

test('a folder is no file, and was not changed while it was read', () =>
	inWorkplace({ 'terms/2026-01-12.md': first }, async ({ policies, run }) => {
		const { status, err } = await run(`compare ${policies}/terms ${policies}/terms/2026-01-12.md`);
		assert.is(status, 1);
		assert.is(err, 'terms:1:1: error: this is a folder, not a file; name a file in it (not-a-file)\n');
	}));

test('a file is read through a link, and what a program writes through its pipe', () =>
	inWorkplace({ 'terms/2026-01-12.md': first, 'new.md': second }, async ({ policies, run }) => {
		symlinkSync(join(policies, 'new.md'), join(policies, 'link.md'));
		const linked = await run(`compare ${policies}/terms/2026-01-12.md ${policies}/link.md`);
		assert.is(linked.status, 0, linked.err);
		assert.match(linked.out, '{+all+}');
		const words = `node scripts/in-force.js compare ${policies}/terms/2026-01-12.md <(cat ${policies}/new.md)`;
		const piped = spawnSync('bash', ['-c', words], { encoding: 'utf8' });
		assert.is(piped.status, 0, piped.stderr);
		assert.match(piped.stdout, '{+all+}');
	}));

test.run();
