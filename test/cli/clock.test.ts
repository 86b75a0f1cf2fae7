import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace } from './workplace.ts';

const test = suite('a clock behind the log');

const text = { 'privacy/2026-11-22.md': '# Privacy\n\nThe first text.\n' };

/** Runs `use` while the environment sets the moment, in place of a clock. */
async function withMoment(moment: string, use: () => Promise<void>): Promise<void> {
	process.env['SOURCE_DATE_EPOCH'] = String(Date.parse(moment) / 1000);
	try {
		await use();
	} finally {
		delete process.env['SOURCE_DATE_EPOCH'];
	}
}

test('is told, since it leaves out what was published', () =>
	inWorkplace(text, async ({ run }) => {
		await run('publish --as-of 2026-11-22T14:05:31Z');
		await withMoment('2026-11-22T14:05:30Z', async () => {
			const { status, err } = await run('check');
			assert.is(status, 0);
			assert.match(
				err,
				/^publications\.jsonl:1:1: warning: the log is ahead of now, 2026-11-22T14:05:30[^ ]*: .*\(log-ahead\)\n/,
			);
		});
		await withMoment('2026-11-22T14:05:31Z', async () => {
			assert.is((await run('check')).err, 'no problems\n');
		});
	}));

test('is nothing to tell where an earlier moment was asked for', () =>
	inWorkplace(text, async ({ run }) => {
		await run('publish --as-of 2026-11-22T14:05:31Z');
		assert.is((await run('check --as-of 2026-11-22T10:00:00Z')).err, 'no problems\n');
	}));

test.run();
