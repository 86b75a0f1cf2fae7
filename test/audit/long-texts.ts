import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { executablePath, openChromium } from '../browser/chromium.ts';
import { serveSite } from '../browser/site-server.ts';
import { buildSiteApart, withoutOptionalPackages } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';
import { pagesOfEachKind, type AuditedPage } from './audited-site.ts';
import { hasLighthouse, lighthouseVersion, phoneLoad, type PhoneLoad } from './lighthouse.ts';
import { phoneUse, type PhoneUse } from './phone-use.ts';

// Looks, as a phone does, at the heaviest page of each kind of a site whose texts are as long as a code: the last revisions of
// the two longest books of the corpora, or with `--site DIR` a site that is built already. `--runs N` asks Lighthouse more
// than once of each page, words choose kinds. The exit status is 1 where a limit is broken.

const { values: options, positionals: chosen } = parseArgs({
	allowPositionals: true,
	options: { site: { type: 'string' }, runs: { type: 'string', default: '3' } },
});

const books = '../shared/corpora/code-civil-steeve';
const longest = ['livre-ier', 'livre-iii'];
const latest = 4;

/** What a reader with a phone asks most: texts and what is made of them. */
const kinds = /^(?:policy|revision superseded|comparison|clauses|archive|compare\?)$/;

interface Measured {
	readonly page: AuditedPage;
	/** Bytes of the page alone, as they are and compressed. */
	readonly size: number;
	readonly packed: number;
	readonly load?: PhoneLoad;
	readonly use: PhoneUse;
}

/** The last revisions of the books, built. */
async function builtBooks(folder: string): Promise<string> {
	const policies = join(folder, 'policies');
	for (const book of longest) {
		mkdirSync(join(policies, book), { recursive: true });
		const texts = readdirSync(join(books, book)).filter((name) => name.endsWith('.md'));
		for (const name of texts.toSorted().slice(-latest))
			cpSync(join(books, book, name), join(policies, book, name));
	}
	const site = join(folder, 'site');
	const words = ['--policies', policies, '--output', site, '--as-of', '2026-12-01'];
	await buildSiteApart(words, { environment: withoutOptionalPackages });
	return site;
}

/** What is wrong with what was measured, in words. */
function brokenLimits({ page, packed, load, use }: Measured): readonly string[] {
	const heaviest = page.kind === 'comparison' ? 150_000 : 250_000;
	const { landing } = use;
	return [
		...(packed > heaviest ? [`weighs ${packed} bytes compressed, over ${heaviest}`] : []),
		...(load !== undefined && load.performance < 90 ? [`has ${load.performance} of 100, under 90`] : []),
		...(load !== undefined && load.shift > 0.1 ? [`moves by itself: ${load.shift}`] : []),
		...(landing !== undefined && !(landing.top >= 0 && landing.top < 100)
			? [`leads to ${landing.top} pixels from the top`]
			: []),
	];
}

function row({ page, size, packed, load, use }: Measured): readonly (string | number)[] {
	const { landing, unfolding, scrolling } = use;
	return [
		`/${page.address}`,
		Math.round(size / 1000),
		Math.round(packed / 1000),
		load?.performance ?? '—',
		load?.firstPaint ?? '—',
		load?.largestPaint ?? '—',
		load?.blocked ?? '—',
		load?.shift ?? '—',
		landing === undefined ? '—' : `${landing.after}, ${landing.top} px`,
		unfolding ?? '—',
		scrolling,
	];
}

async function measuredPages(browser: Browser, site: string): Promise<readonly Measured[]> {
	const server = await serveSite(site);
	const runs = (await hasLighthouse()) ? Number(options.runs) : 0;
	if (runs === 0) console.log(`Lighthouse was not asked: \`npx --yes lighthouse@${lighthouseVersion}\``);
	const measured: Measured[] = [];
	for (const page of pagesOfEachKind({ name: 'long texts', folder: site, isOwn: false })) {
		const isChosen = chosen.length === 0 || chosen.some((word) => page.kind.includes(word));
		if (!kinds.test(page.kind) || !isChosen) continue;
		console.error(`/${page.address}`);
		const address = server.address + page.address;
		const bytes = readFileSync(join(site, page.file));
		measured.push({
			page,
			size: bytes.length,
			packed: gzipSync(bytes).length,
			...(runs === 0 ? {} : { load: await phoneLoad(address, executablePath, runs) }),
			use: await phoneUse(browser, address),
		});
	}
	server.close();
	return measured;
}

const folder = workspace();
const browser = await openChromium();
if (browser === undefined || (options.site === undefined && !existsSync(books))) {
	if (browser !== undefined)
		console.log(`${books} is absent: nothing was looked at. Name a site: --site DIR`);
	process.exit(1);
}
const measured = await measuredPages(browser, options.site ?? (await builtBooks(folder)));
await browser.close();
rmSync(folder, { recursive: true, force: true });
const heads = [
	'page',
	'kB',
	'gzip',
	'score',
	'first',
	'largest',
	'blocked',
	'shift',
	'link',
	'unfold',
	'scroll',
];
for (const cells of [heads, heads.map(() => '---'), ...measured.map(row)])
	console.log(`| ${cells.join(' | ')} |`);
const broken = measured.flatMap((one) => brokenLimits(one).map((limit) => `/${one.page.address} ${limit}`));
if (broken.length > 0) console.log(`\nLimits broken\n\n${broken.join('\n')}`);
process.exitCode = broken.length > 0 ? 1 : 0;
