import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { executablePath, openChromium } from '../browser/chromium.ts';
import { serveSite } from '../browser/site-server.ts';
import { workspace } from '../site/workspace.ts';
import {
	clubSite,
	ownSite,
	pagesOfEachKind,
	sampleSite,
	type AuditedPage,
	type AuditedSite,
} from './audited-site.ts';
import { brokenLimits, type Finding } from './finding.ts';
import { htmlFaults } from './html-faults.ts';
import { hasLighthouse, lighthouseScores, lighthouseVersion } from './lighthouse.ts';
import { pageFinding } from './page-finding.ts';
import { takePictures } from './pictures.ts';
import { findingsTable } from './table.ts';

// Looks at the heaviest page of each kind, of the repository's own policies, of short texts in every state and of a sample of
// the corpora, and prints what it finds in one table: `npm run audit`. Words after `npm run audit --` choose the kinds whose
// names contain one of them; `--no-lighthouse` and `--no-sample` leave out what takes longest; `--pictures DIR` takes pictures
// instead. The exit status is 1 where a limit is broken.

const { values: options, positionals: chosen } = parseArgs({
	allowPositionals: true,
	options: {
		'no-lighthouse': { type: 'boolean' },
		'no-sample': { type: 'boolean' },
		pictures: { type: 'string' },
	},
});

/** The kinds of page whose text is of common size on the site of our own policies. */
const commonKinds = /^(?:translation: )?(?:policy|revision .*)$/;

async function siteFindings(
	browser: Browser,
	site: AuditedSite,
	scores: boolean,
): Promise<readonly Finding[]> {
	const server = await serveSite(site.folder);
	const findings: Finding[] = [];
	for (const page of chosenPages(site)) {
		console.error(`${site.name}: /${page.address}`);
		findings.push({
			site: site.name,
			kind: page.kind,
			address: page.address,
			...(await pageFinding(browser, server.address, page)),
			invalid: await htmlFaults(join(site.folder, page.file)),
			...(scores
				? { lighthouse: await lighthouseScores(server.address + page.address, executablePath) }
				: {}),
		});
	}
	server.close();
	return findings;
}

function chosenPages(site: AuditedSite): readonly AuditedPage[] {
	const isChosen = ({ kind }: AuditedPage): boolean => chosen.some((word) => kind.includes(word));
	return pagesOfEachKind(site).filter((page) => chosen.length === 0 || isChosen(page));
}

/** Measures the pages of a site, prints the table and returns how many pages and limits are named below it. */
async function measure(browser: Browser, site: AuditedSite): Promise<number> {
	const findings = await siteFindings(browser, site, scores && site.isOwn);
	console.log(`\n${site.name}\n\n${findingsTable(findings)}`);
	const limits = broken(site, findings);
	if (limits.length > 0) console.log(`\nLimits broken\n\n${limits.join('\n')}`);
	return limits.length;
}

async function picture(browser: Browser, site: AuditedSite, folder: string): Promise<void> {
	const server = await serveSite(site.folder);
	for (const page of chosenPages(site)) {
		console.error(`${site.name}: /${page.address}`);
		await takePictures(browser, server.address, {
			page,
			folder: join(folder, site.name.replaceAll(' ', '-')),
		});
	}
	server.close();
}

/** Every limit that is broken, by page; the same one on many pages is told on each. */
function broken(site: AuditedSite, findings: readonly Finding[]): readonly string[] {
	return findings.flatMap((finding) => {
		const isCommon = site.isOwn && commonKinds.test(finding.kind);
		const limits = brokenLimits(finding, isCommon);
		return limits.length === 0 ? [] : [`/${finding.address}`, ...limits.map((limit) => `  ${limit}`)];
	});
}

const browser = await openChromium();
if (browser === undefined) process.exit(1);
const folder = workspace();
const isMeasured = options.pictures === undefined;
const scores = isMeasured && options['no-lighthouse'] !== true && (await hasLighthouse());
let faults = 0;
const sites = [ownSite, clubSite, ...(options['no-sample'] === true ? [] : [sampleSite])];
for (const build of sites) {
	const site = await build(join(folder, build.name));
	if (site === undefined) {
		console.log('\nThe corpora are not at ../shared/corpora: only our own policies were looked at.');
		continue;
	}
	if (options.pictures !== undefined) await picture(browser, site, options.pictures);
	else faults += await measure(browser, site);
}
await browser.close();
rmSync(folder, { recursive: true, force: true });
if (isMeasured)
	console.log(`\nbytes: all a page asks for, each answer compressed; others: requests to anyone but the site; kept: cookies and
entries of stores; complaints: what the browser says is forbidden, broken or missing; axe: rules broken in
light/dark/forced colours/print; HTML: faults html-validate finds; sideways: pixels beyond a screen of 320; target: the
smallest that stands by itself; Lighthouse: performance, accessibility, best practices, search engines.`);
if (isMeasured && !scores) {
	console.log(
		`Lighthouse was not asked; \`npx --yes lighthouse@${lighthouseVersion} --version\` brings it where it is missing.`,
	);
}
process.exitCode = faults > 0 ? 1 : 0;
