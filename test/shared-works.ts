import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChromium } from './browser/chromium.ts';
import { buildClub } from './site/club.ts';

/** What many files of tests read and none changes, made once for a run: the club's site, and a browser to connect to. */
export interface SharedWorks {
	/** What tells a process of tests where they are; a file run by itself makes its own. */
	readonly environment: Readonly<Record<string, string>>;
	readonly end: () => Promise<void>;
}

/** Builds the club's site in a new folder and starts a browser, where the machine has one. */
export async function sharedWorks(): Promise<SharedWorks> {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'in-force-run-')));
	const [browser] = await Promise.all([startChromium(), buildClub(folder)]);
	return {
		environment: {
			CLUB_SITE: folder,
			...(browser === undefined ? {} : { CHROMIUM_ENDPOINT: browser.wsEndpoint() }),
		},
		end: async () => {
			await browser?.close();
			rmSync(folder, { recursive: true, force: true });
		},
	};
}
