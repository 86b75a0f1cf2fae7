import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openChromium } from '../../browser/chromium.ts';
import { median, tableRow } from '../site/measurement-table.ts';
import { writeSyntheticCorpus } from '../site/synthetic-corpus.ts';
import { startMeasured } from './measured-preview.ts';

// Saves a draft while a preview runs, and measures how long it takes until its page and its redline have the new words:
// in what the server answers, and in a browser where there is one. Once for the policies here, once inside a large site.

const { values } = parseArgs({
	options: {
		policies: { type: 'string', default: '50' },
		revisions: { type: 'string', default: '200' },
		words: { type: 'string', default: '1500' },
		saves: { type: 'string', default: '7' },
	},
});
const [policies, revisions, words, saves] = (['policies', 'revisions', 'words', 'saves'] as const).map(
	(name) => Number(values[name]),
) as [number, number, number, number];

/** What was measured in one site, in milliseconds. */
interface Latencies {
	readonly start: number;
	readonly server: readonly number[];
	readonly browser: readonly number[];
}

const workplace = mkdtempSync(join(tmpdir(), 'in-force-preview-'));
const browser = await openChromium();
try {
	const ours = join(workplace, 'ours');
	cpSync(fileURLToPath(new URL('../../../policies', import.meta.url)), ours, { recursive: true });
	const large = join(workplace, 'large');
	writeSyntheticCorpus(large, { policies, revisions, words });
	const rows = [
		await row('the policies here', ours, 'privacy'),
		await row(`inside ${(policies * revisions).toLocaleString('en')} revisions`, large, 'policy-1'),
	];
	console.log(tableRow(['medians', 'start', 'saved to served', 'slowest', 'saved to seen', 'slowest']));
	console.log(`|---${'|--:'.repeat(5)}|`);
	for (const cells of rows) console.log(tableRow(cells));
	console.log(
		`\n${saves} saves. Node ${process.version}, ${availableParallelism()} processors, load ${loadavg()[0]!.toFixed(1)}.`,
	);
} finally {
	await browser?.close();
	rmSync(workplace, { recursive: true, force: true });
}

async function row(name: string, folder: string, policy: string): Promise<readonly string[]> {
	const { start, server, seen } = shownLatencies(await latencies(folder, policy));
	return [name, start, ...server, ...seen];
}

function shownLatencies({ start, server, browser: seen }: Latencies) {
	const shown = (times: readonly number[]): readonly string[] =>
		times.length === 0
			? ['no browser', '']
			: [median(times), Math.max(...times)].map((time) => `${time.toFixed(0)} ms`);
	return { start: `${(start / 1000).toFixed(1)} s`, server: shown(server), seen: shown(seen) };
}

async function latencies(folder: string, policy: string): Promise<Latencies> {
	const draft = join(folder, policy, 'draft.md');
	const text = latestText(folder, policy);
	writeFileSync(draft, text);
	const preview = await startMeasured(folder, workplace);
	try {
		const redline = await preview.redlineOf(policy);
		const pages = [redline, `${policy}/draft/`];
		const save = (word: string): number => {
			// In the middle of the text, at the end of a paragraph.
			const place = text.indexOf('.\n\n', text.length / 2);
			writeFileSync(draft, `${text.slice(0, place)} ${word}${text.slice(place)}`);
			return performance.now();
		};
		const server: number[] = [];
		for (let turn = 0; turn <= saves; turn++) {
			const saved = save(`сохранено${turn}`);
			await Promise.all(
				pages.map((page) => preview.until(page, (html) => html.includes(`сохранено${turn}`))),
			);
			// The first save also reads and compiles what later ones find.
			if (turn > 0) server.push(performance.now() - saved);
		}
		return { start: preview.start, server, browser: await seenIn(`${preview.address}${redline}`, save) };
	} finally {
		await preview.stop();
	}
}

/** How long until a browser that shows the redline shows the new words, marked as new. */
async function seenIn(address: string, save: (word: string) => number): Promise<readonly number[]> {
	if (browser === undefined) return [];
	const page = await browser.newPage();
	await page.goto(address);
	const times: number[] = [];
	for (let turn = 0; turn <= saves; turn++) {
		const word = `показано${turn}`;
		const saved = save(word);
		await page.locator('ins', { hasText: word }).first().waitFor({ state: 'attached', timeout: 600_000 });
		if (turn > 0) times.push(performance.now() - saved);
	}
	await page.close();
	return times;
}

/** The latest dated text of a policy, in its prevailing language, without what its author says of it. */
function latestText(folder: string, policy: string): string {
	const names = readdirSync(join(folder, policy)).filter((name) => /^\d{4}-\d\d-\d\d\.md$/.test(name));
	return readFileSync(join(folder, policy, names.toSorted().at(-1)!), 'utf8').replace(
		/^---$[^]*?^---\n/m,
		'',
	);
}
