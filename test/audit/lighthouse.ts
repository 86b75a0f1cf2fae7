import { execFile } from 'node:child_process';

/** The version whose scores the project speaks of. It is no dependency: with what it needs it takes some 200 MB. */
export const lighthouseVersion = '12.8.2';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** True where npx has this version at hand without asking the registry. */
export async function hasLighthouse(): Promise<boolean> {
	return (await npx(['--version'])).out.trim() === lighthouseVersion;
}

/**
 * The scores of a page, each of 100, in the order of the categories. A page that asks search engines to offer another is
 * not blamed for it.
 */
export async function lighthouseScores(address: string, browser: string): Promise<readonly number[]> {
	const report = await lighthouseReport(address, browser, categories);
	return categories.map((category) => scoreOf(report, category));
}

/** How a page comes up on a phone of the middle class and a slow net, as Lighthouse reckons it. */
export interface PhoneLoad {
	/** Of 100. */
	readonly performance: number;
	/** When the first words are seen, and the most of what is seen at first, in ms. */
	readonly firstPaint: number;
	readonly largestPaint: number;
	/** How long the page does not answer, beyond 50 ms of each task, in ms. */
	readonly blocked: number;
	/** How much of what is seen moves by itself: layout shift. */
	readonly shift: number;
}

/** The load of a page: the run in which it was fastest of those made, as a busy machine slows a page and none hastens it. */
export async function phoneLoad(address: string, browser: string, runs: number): Promise<PhoneLoad> {
	const loads: PhoneLoad[] = [];
	for (let run = 0; run < runs; run++) {
		const report = await lighthouseReport(address, browser, ['performance']);
		const audited = (name: string): number => report.audits[name]?.numericValue ?? Number.NaN;
		loads.push({
			performance: scoreOf(report, 'performance'),
			firstPaint: Math.round(audited('first-contentful-paint')),
			largestPaint: Math.round(audited('largest-contentful-paint')),
			blocked: Math.round(audited('total-blocking-time')),
			shift: Math.round(audited('cumulative-layout-shift') * 1000) / 1000,
		});
	}
	return loads.toSorted((a, b) => b.performance - a.performance || a.blocked - b.blocked)[0]!;
}

function scoreOf({ categories: scores }: Report, category: string): number {
	return Math.round((scores[category]?.score ?? 0) * 100);
}

async function lighthouseReport(address: string, browser: string, asked: readonly string[]): Promise<Report> {
	const { out, err } = await npx(
		[
			address,
			'--quiet',
			'--output=json',
			`--only-categories=${asked.join(',')}`,
			'--skip-audits=is-crawlable',
			'--chrome-flags=--headless=new --no-sandbox',
		],
		{ CHROME_PATH: browser },
	);
	const report = parsed(out);
	if (report === undefined) throw new Error(`Lighthouse could not read ${address}: ${err.slice(-500)}`);
	return report;
}

interface Report {
	readonly categories: Readonly<Record<string, { readonly score: number | null } | undefined>>;
	readonly audits: Readonly<Record<string, { readonly numericValue?: number } | undefined>>;
}

function parsed(text: string): Report | undefined {
	return text.trimStart().startsWith('{') ? (JSON.parse(text) as Report) : undefined;
}

function npx(
	words: readonly string[],
	environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly out: string; readonly err: string }> {
	const options = { env: { ...process.env, ...environment }, maxBuffer: 2 ** 27, timeout: 180_000 };
	return new Promise((resolve) => {
		execFile('npx', ['--no-install', `lighthouse@${lighthouseVersion}`, ...words], options, (_, out, err) => {
			resolve({ out, err });
		});
	});
}
