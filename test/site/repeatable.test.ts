import { cpSync, mkdirSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { filesBelow, folderDigest } from './built-site.ts';
import { clubDay, clubFolder, clubPolicies } from './club.ts';
import { buildSiteApart } from './command-line.ts';
import { workspace } from './workspace.ts';

const folder = workspace();

/** Behind and ahead of the zone of whatever machine the club's own site is built on. */
const places = {
	losAngeles: { TZ: 'America/Los_Angeles', LANG: 'ru_RU.UTF-8', LC_ALL: 'ru_RU.UTF-8' },
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

/** The digest of a site built from a copy in a place of its own. */
async function digestOf(
	place: keyof typeof places,
	policies: string,
	{ words = [], environment = {} }: { words?: readonly string[]; environment?: Record<string, string> },
): Promise<string> {
	const output = join(folder, place, 'site');
	const options = { environment: { ...places[place], ...environment } };
	// What is kept of one build would else be taken over by the next.
	const cache = join(folder, place, 'cache');
	await buildSiteApart(['--policies', policies, '--output', output, '--cache', cache, ...words], options);
	return folderDigest(output);
}

const here = folderDigest(await clubFolder());

const repeatable = suite('a build');

repeatable('gives the same bytes in any zone, any locale and whatever the order of files', async () => {
	const words = ['--as-of', '2026-10-01T09:00:00Z'];
	assert.is(await digestOf('losAngeles', reversedCopy('reversed'), { words }), here);
});

repeatable('takes its moment from SOURCE_DATE_EPOCH where none is asked for', async () => {
	const environment = { SOURCE_DATE_EPOCH: String(Date.parse(clubDay) / 1000) };
	assert.is(await digestOf('kiritimati', clubPolicies, { environment }), here);
});

repeatable.run();
