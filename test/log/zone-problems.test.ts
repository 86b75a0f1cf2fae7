import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { inWorkplace } from '../cli/workplace.ts';

const test = suite('a zone that was changed');

interface Published {
	/** The zones of the site then and now. */
	readonly zones: readonly [then: string, now: string];
	readonly effective?: string;
	readonly backfilled?: boolean;
}

/** What `check` says of the zone, once a text of 1 November was published in a zone, and the site has another zone now. */
async function told({ zones: [then, now], effective, backfilled = false }: Published): Promise<string> {
	const matter = effective === undefined ? '' : `---\neffective: ${effective}\n---\n`;
	const files = { 'site.yaml': `zone: ${then}\n`, 'terms/2026-11-01.md': `${matter}# Terms\n\nText.\n` };
	let said = '';
	await inWorkplace(files, async ({ run, write }) => {
		const moment = backfilled ? '2026-11-05 --backfill' : '2026-11-01T12:00:00Z';
		assert.is((await run(`publish --as-of ${moment}`)).status, 0);
		write('site.yaml', `zone: ${now}\n`);
		const { err } = await run('check --as-of 2026-11-20');
		said = err
			.split('\n')
			.filter((line) => line.includes('zone-changed'))
			.join('\n');
		const isError = said.includes('error: ');
		assert.is((await run('verify --as-of 2026-11-20')).status, isError ? 1 : 0);
	});
	return said;
}

test('is an error where a published text declares a day, which begins at another moment now', async () => {
	const zones = ['Europe/Minsk', 'America/New_York'] as const;
	const err = await told({ zones, effective: '2026-11-10' });
	assert.match(err, /^publications\.jsonl:1:1: error: terms@2026-11-01 was published at .*\(zone-changed\)/);
	assert.match(err, /2026-11-10T00:00:00-05:00/);
});

test('is an error too where the zone the text was published in is gone', async () => {
	assert.match(
		await told({ zones: ['Europe/Minsk', 'UTC'], effective: '2026-11-10' }),
		/error: .*zone-changed/,
	);
});

test('is only suspected where the log is in UTC, as one made by other means may be', async () => {
	assert.match(
		await told({ zones: ['UTC', 'Europe/Minsk'], effective: '2026-11-10' }),
		/warning: .*zone-changed/,
	);
});

test('moves no text that applies from its posting, by a day or by a moment', async () => {
	const zones = ['Europe/Minsk', 'America/New_York'] as const;
	assert.is(await told({ zones }), '');
	assert.is(await told({ zones, effective: '2026-11-01' }), '');
	assert.is(await told({ zones, effective: '2026-11-10T00:00:00+03:00' }), '');
});

test('is none where both have the same offset, as after a move within a country', async () => {
	assert.is(await told({ zones: ['Europe/Berlin', 'Europe/Paris'], effective: '2026-11-10' }), '');
});

test('nor where nothing was changed, whatever summer time and late entries do to offsets', async () => {
	const zones = ['Europe/Berlin', 'Europe/Berlin'] as const;
	assert.is(await told({ zones, effective: '2027-06-01' }), '');
	assert.is(await told({ zones, effective: '2026-11-10', backfilled: true }), '');
});

test.run();
