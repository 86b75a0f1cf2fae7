import { searchIndexing } from '../../scripts/store/search-index.ts';

/**
 * True where Pagefind, an optional dependency, is installed; said where it is not. On a machine that checks changes
 * (`CI=true`) its absence is an error: there the search has to be tried.
 */
export async function hasPagefind(): Promise<boolean> {
	if ((await searchIndexing()) !== undefined) return true;
	const absence =
		'Pagefind is not installed (`npm ci` brings it where there is one for this kind of machine)';
	if (process.env['CI'] === 'true') throw new Error(absence);
	console.log(`${absence}. The search was not tried.`);
	return false;
}
