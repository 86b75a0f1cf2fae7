import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';

/** Debian's packages of Chromium; the first has no window of its own, whose drawing takes as much work as a page's. */
const packaged = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Where Chromium is on this machine. */
export const executablePath =
	process.env['CHROMIUM'] ?? packaged.find((path) => existsSync(path)) ?? packaged[0]!;

const launched = {
	executablePath,
	args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
};

/**
 * A browser without a window, closed when the tests are done; undefined where the machine has none, which is said. On a
 * machine that checks changes (`CI=true`) its absence is an error: there the pages have to be looked at.
 */
export async function openChromium(): Promise<Browser | undefined> {
	const endpoint = process.env['CHROMIUM_ENDPOINT'];
	if (endpoint !== undefined) return chromium.connect(endpoint);
	return isThere() ? chromium.launch(launched) : undefined;
}

/** A browser that several processes may connect to; undefined, which is said, where the machine has none. */
export async function startChromium(): Promise<BrowserServer | undefined> {
	return isThere() ? chromium.launchServer(launched) : undefined;
}

function isThere(): boolean {
	if (existsSync(executablePath)) return true;
	const absence = `Chromium is not at ${executablePath}: install Debian's package chromium-headless-shell, or name it in CHROMIUM`;
	if (process.env['CI'] === 'true') throw new Error(absence);
	console.log(`${absence}. The pages were not looked at in a browser.`);
	return false;
}
