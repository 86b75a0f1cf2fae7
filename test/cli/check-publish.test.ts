import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace } from './workplace.ts';

const test = suite('check: what publish would refuse');

const first = { 'terms/2026-10-01.md': '# Terms\n\nThe first text.\n' };
const later = (number: number) => `---\nsummary: More.\n---\n# Terms\n\nThe text ${number}.\n`;

test('texts of several days that a log lacks are told by check as by publish', () =>
	inWorkplace(first, async ({ write, run }) => {
		await run('publish --as-of 2026-10-01T12:00:00Z');
		write('terms/2026-11-27.md', later(2));
		write('terms/2026-11-28.md', later(3));
		const now = '--as-of 2026-11-28T15:00:00Z';
		const [checked, published] = [await run(`check ${now}`), await run(`publish ${now}`)];
		assert.equal([checked.status, published.status], [1, 1]);
		const refusal = /terms\/2026-11-27\.md:1:1: error: .*of different days.*\(publish-history\)/;
		for (const { err } of [checked, published]) assert.match(err, refusal);
		// On the day of the first the other is not due.
		assert.is((await run('check --as-of 2026-11-27T15:00:00Z')).status, 0);
	}));

test('one text of an earlier day is not refused', () =>
	inWorkplace(first, async ({ write, run }) => {
		await run('publish --as-of 2026-10-01T12:00:00Z');
		write('terms/2026-11-27.md', later(2));
		assert.is((await run('check --as-of 2026-11-28T15:00:00Z')).err, 'no problems\n');
	}));

test('a folder without a log may hold a whole past', () =>
	inWorkplace(first, async ({ write, run }) => {
		write('terms/2026-11-27.md', later(2));
		write('terms/2026-11-28.md', later(3));
		assert.is((await run('check --as-of 2026-11-28T15:00:00Z')).err, 'no problems\n');
	}));

test('a moment before a text was recorded finds no fault with it', () =>
	inWorkplace({ ...first, 'terms/2026-10-02.md': later(2) }, async ({ run }) => {
		await run('publish --backfill --as-of 2026-10-03T12:00:00Z');
		assert.is((await run('check --as-of 2026-10-02T12:00:00Z')).err, 'no problems\n');
	}));

test.run();
