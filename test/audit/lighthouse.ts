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
	const { out, err } = await npx(
		[
			address,
			'--quiet',
			'--output=json',
			`--only-categories=${categories.join(',')}`,
			'--skip-audits=is-crawlable',
			'--chrome-flags=--headless=new --no-sandbox',
		],
		{ CHROME_PATH: browser },
	);
	const report = parsed(out);
	if (report === undefined) throw new Error(`Lighthouse could not read ${address}: ${err.slice(-500)}`);
	return categories.map((category) => Math.round((report.categories[category]?.score ?? 0) * 100));
}

interface Report {
	readonly categories: Readonly<Record<string, { readonly score: number | null } | undefined>>;
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
