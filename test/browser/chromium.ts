import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Chromium is on this machine. */
export const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/**
 * A browser without a window, closed when the tests are done; undefined where the machine has none, which is said. On a
 * machine that checks changes (`CI=true`) its absence is an error: there the pages have to be looked at.
 */
export async function openChromium(): Promise<Browser | undefined> {
	if (existsSync(executablePath)) {
		return chromium.launch({
			executablePath,
			args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
		});
	}
	const absence = `Chromium is not at ${executablePath}: install Debian's package chromium, or name it in CHROMIUM`;
	if (process.env['CI'] === 'true') throw new Error(absence);
	console.log(`${absence}. The pages were not looked at in a browser.`);
	return undefined;
}
