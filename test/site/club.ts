import { join } from 'node:path';
import { builtSite, type BuiltSite } from './built-site.ts';
import { buildSite, buildSiteApart } from './command-line.ts';
import { workspace } from './workspace.ts';

/** The policies of the club: short texts in Russian and English with every hard case the tests speak of. */
export const clubPolicies = 'test/fixtures/policies';

/** The address the club's settings say its site is published at. */
export const clubAddress = 'https://example.org/documents/';

/** A day on which the club has something in force, something to come, something repealed and something taken back. */
export const clubDay = '2026-10-01T12:00:00+03:00';

/** The folder with the club's site as of its day, for reading only: the one made for the whole run, else a new one. */
export async function clubFolder(): Promise<string> {
	const shared = process.env['CLUB_SITE'];
	if (shared !== undefined) return shared;
	const folder = join(workspace(), 'site');
	await buildClub(folder);
	return folder;
}

/** Builds the club's site as of its day into a folder. */
export async function buildClub(folder: string): Promise<void> {
	await buildSiteApart(['--policies', clubPolicies, '--output', folder, '--as-of', clubDay]);
}

/** The club's site as of its day. */
export async function clubSite(): Promise<BuiltSite> {
	return builtSite(await clubFolder());
}

/** The club's site as of a moment, built another way than the usual, in a folder of its own. */
export async function clubSiteAsOf(asOf: string, words: readonly string[] = []): Promise<BuiltSite> {
	const folder = join(workspace(), 'site');
	await buildSite(['--policies', clubPolicies, '--output', folder, '--as-of', asOf, ...words]);
	return builtSite(folder);
}
