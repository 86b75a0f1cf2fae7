import { cpSync, mkdirSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { filesBelow, folderDigest } from './built-site.ts';
import { clubDay, clubPolicies } from './club.ts';
import { buildSite } from './command-line.ts';
import { workspace } from './workspace.ts';

const folder = workspace();

const places = {
	losAngeles: { TZ: 'America/Los_Angeles', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
	tokyo: { TZ: 'Asia/Tokyo', LANG: 'C', LC_ALL: 'C' },
	kiritimati: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
};

/** A copy of the club's policies whose files were written in another order, at another time. */
function reversedCopy(name: string): string {
	const copy = join(folder, name);
	for (const path of filesBelow(clubPolicies).toReversed()) {
		mkdirSync(dirname(join(copy, path)), { recursive: true });
		cpSync(join(clubPolicies, path), join(copy, path));
		utimesSync(join(copy, path), 0, 0);
	}
	return copy;
}

async function digestOf(name: string, policies: string, words: readonly string[]): Promise<string> {
	const output = join(folder, name, 'site');
	const environment = places[name as keyof typeof places];
	await buildSite(['--policies', policies, '--output', output, ...words], { environment });
	return folderDigest(output);
}

const repeatable = suite('a build');

repeatable('gives the same bytes in any zone, any locale and whatever the order of files', async () => {
	const here = await digestOf('losAngeles', clubPolicies, ['--as-of', clubDay]);
	assert.is(await digestOf('tokyo', reversedCopy('reversed'), ['--as-of', clubDay]), here);
	assert.is(await digestOf('kiritimati', clubPolicies, ['--as-of', '2026-10-01T09:00:00Z']), here);
});

repeatable('takes its moment from SOURCE_DATE_EPOCH where none is asked for', async () => {
	const output = join(folder, 'epoch');
	const environment = { SOURCE_DATE_EPOCH: String(Date.parse(clubDay) / 1000) };
	await buildSite(['--policies', clubPolicies, '--output', output], { environment });
	assert.is(folderDigest(output), folderDigest(join(folder, 'losAngeles/site')));
});

repeatable('is another as of another moment', async () => {
	const later = await digestOf('later', clubPolicies, ['--as-of', '2026-12-01']);
	assert.is.not(later, folderDigest(join(folder, 'losAngeles/site')));
});

repeatable.run();
