import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { AxeResults } from 'axe-core';
import type { Browser, Page, Request, Response } from 'playwright-core';
import type { AuditedPage } from './audited-site.ts';
import type { Finding, Medium } from './finding.ts';
import { media } from './finding.ts';
import { headingGaps, smallestTarget } from './page-measures.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What the browser finds in a page of a site served at an address. */
export async function pageFinding(
	browser: Browser,
	home: string,
	{ address }: AuditedPage,
): Promise<Omit<Finding, 'site' | 'kind' | 'address' | 'invalid' | 'lighthouse'>> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	const page = await context.newPage();
	const asked = weighed(page, home);
	const complaints = complaintsOf(page);
	await page.goto(home + address, { waitUntil: 'networkidle' });
	const { weight, foreign } = await asked();
	const kept = await keptBy(page);
	// What is injected from here on to look at the page would be forbidden by its own policy.
	const heard = [...complaints];
	const barriers = Object.fromEntries(
		await inTurn(media, async (medium) => [medium, await barriersIn(page, medium)] as const),
	) as Record<Medium, readonly string[]>;
	await page.emulateMedia({ media: 'screen', forcedColors: 'none', colorScheme: 'light' });
	const headings = await page.evaluate(headingGaps);
	await page.setViewportSize({ width: 320, height: 640 });
	const sideways = await page.evaluate(() => document.documentElement.scrollWidth - 320);
	const target = await page.evaluate(smallestTarget);
	await context.close();
	return { weight, foreign, kept, complaints: heard, barriers, headings, sideways, target };
}

/** What the browser complains of from now on. */
function complaintsOf(page: Page): readonly string[] {
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	return complaints;
}

/** How many things the page has left in the browser: cookies, and entries of its stores and caches. */
async function keptBy(page: Page): Promise<number> {
	const cookies = await page.context().cookies();
	const stored = await page.evaluate(async () => {
		const [databases, stores] = [await indexedDB.databases(), await caches.keys()];
		return localStorage.length + sessionStorage.length + databases.length + stores.length;
	});
	return cookies.length + stored;
}

/** Adds up what a page asks for from now on until the sum is asked for. */
function weighed(page: Page, home: string): () => Promise<{ weight: number; foreign: number }> {
	const context = page.context();
	const weights: Promise<number>[] = [];
	let foreign = 0;
	const count = (request: Request): void => {
		if (!request.url().startsWith(home) && !request.url().startsWith('data:')) foreign++;
	};
	const weigh = (response: Response): void => {
		// A worker that is done takes what it was made of with it: then it is asked for once more.
		const again = async (): Promise<Buffer> => (await context.request.get(response.url())).body();
		weights.push(
			response
				.body()
				.catch(again)
				.then((body) => gzipSync(body).length),
		);
	};
	context.on('request', count).on('response', weigh);
	return async () => {
		context.off('request', count).off('response', weigh);
		const sizes = await Promise.all(weights);
		return { weight: sizes.reduce((sum, size) => sum + size, 0), foreign };
	};
}

const allRules = { rules: { 'target-size': { enabled: true } } };

/** Paper has no targets. */
const rulesOfPaper = {};

/** Another scheme of colours changes nothing but colours. */
const rulesOfColour = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

const rules = { light: allRules, dark: rulesOfColour, forced: rulesOfColour, print: rulesOfPaper } as const;

/** The rules of axe, that of targets among them, which a page breaks in a medium; with the first place of each. */
async function barriersIn(page: Page, medium: Medium): Promise<readonly string[]> {
	await page.emulateMedia({
		media: medium === 'print' ? 'print' : 'screen',
		colorScheme: medium === 'dark' ? 'dark' : 'light',
		forcedColors: medium === 'forced' ? 'active' : 'none',
	});
	// The page's own policy forbids scripts from elsewhere, so this one is evaluated, not loaded.
	await page.evaluate(axe);
	const options = { resultTypes: ['violations'], ...rules[medium] };
	const results = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
	return results.violations.map(
		({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]!.html.slice(0, 120).replaceAll('\n', ' ')}`,
	);
}

async function inTurn<Item, Result>(
	items: readonly Item[],
	act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
	const results: Result[] = [];
	for (const item of items) results.push(await act(item));
	return results;
}
