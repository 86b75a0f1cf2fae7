import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../scripts/cli/main.ts';
import { openChromium } from '../browser/chromium.ts';
import { pdfTools } from '../exports/pdf-text.ts';
import { builtSite, sha256 } from '../site/built-site.ts';
import { clubDay, clubPolicies } from '../site/club.ts';
import { runCommandLine, type RunOptions } from '../site/command-line.ts';
import { workspace, writeBelow } from '../site/workspace.ts';

const folder = workspace();
const tools = await pdfTools();
const span = ['--from', '2026-01-20', '--to', '2026-04-01'];

/** Bundles the club's rules into a file and gives its bytes. */
async function bundled(name: string, options: RunOptions = {}): Promise<Buffer> {
	const file = join(folder, name);
	const words = ['--policies', clubPolicies, '--as-of', clubDay, ...span, '--output', file];
	const { status, err } = await runCommandLine(['bundle', 'rules', ...words], options);
	if (status !== 0) throw new Error(err);
	return readFileSync(file);
}

const zip = await bundled('rules.zip', { environment: { TZ: 'Pacific/Apia' } });
const unpacked = join(folder, 'unpacked');
for (const [path, bytes] of Object.entries(unzipSync(zip))) writeBelow(unpacked, path, bytes);
const { files, text, bytes } = builtSite(unpacked);

/** Runs the bundle's own verifier over a copy of it that was changed in a way. */
function verified(harm: (copy: string) => void = () => undefined) {
	const copy = join(folder, 'copy');
	rmSync(copy, { recursive: true, force: true });
	cpSync(unpacked, copy, { recursive: true });
	harm(copy);
	const { status, stdout, stderr } = spawnSync(process.execPath, ['verify.mjs', '.'], {
		cwd: copy,
		encoding: 'utf8',
	});
	return { status, out: stdout, err: stderr };
}

const packed = suite('a bundle');

packed('holds every text in force in its span, the first and the last day included, and no other', () => {
	// The rules: in force from 12 January, corrected on 2 February, the next text from 1 April.
	const texts = files.filter((path) => path.endsWith('source.md'));
	assert.equal(
		texts,
		['2026-01-12', '2026-02-02', '2026-03-02'].map((id) => `rules/${id}/source.md`),
	);
	for (const path of texts) {
		const source = readFileSync(join(clubPolicies, path.replace('/source.md', '.md')));
		assert.ok(bytes(path).equals(source), path);
		assert.match(text(path.replace('source.md', 'index.html')).replace(/<[^>]*>/g, ''), sha256(source));
	}
});

packed('holds the comparison of each text with the one before', () => {
	const comparisons = files.filter((path) => /\.\.\..*\/index\.html$/.test(path));
	assert.equal(comparisons, [
		'rules/2026-01-12...2026-02-02/index.html',
		'rules/2026-02-02...2026-03-02/index.html',
	]);
	for (const path of comparisons) {
		assert.match(text(path), /<ins>|<del>/);
		const document = unzipSync(bytes(path.replace('index.html', 'changes.docx')))['word/document.xml'];
		assert.match(new TextDecoder().decode(document), /<w:ins |<w:del /);
	}
});

(tools === undefined ? packed.skip : packed)('holds each of them as PDF too', () => {
	for (const page of files.filter((path) => path.startsWith('rules/') && path.endsWith('index.html'))) {
		const name = page.includes('...') ? 'changes.pdf' : 'text.pdf';
		const pdf = bytes(page.replace('index.html', name));
		assert.match(tools!.read(pdf, 'pdfinfo'), /Tagged:\s+yes/);
	}
});

packed('names the digest of every file in it', () => {
	const lines = text('SHA256SUMS').trimEnd().split('\n');
	const others = files.filter((path) => path !== 'SHA256SUMS');
	assert.equal(lines.toSorted(), others.map((path) => `${sha256(bytes(path))}  ${path}`).toSorted());
});

packed('explains itself in Russian and in English, on a page and in plain text', () => {
	for (const path of ['index.html', 'README.txt']) {
		for (const words of ['с 20 января 2026', 'по 1 апреля 2026', 'from 20 January 2026', 'to 1 April 2026']) {
			assert.match(text(path).replaceAll('\u00a0', ' '), words, path);
		}
	}
});

packed('is the same bytes in every zone', async () => {
	assert.ok((await bundled('again.zip', { environment: { TZ: 'America/Los_Angeles' } })).equals(zip));
});

packed('verifies itself, and tells the digest of the last line of the log', () => {
	const { status, out, err } = verified();
	const last = text('publications.jsonl').trimEnd().split('\n').at(-1)!;
	assert.is(status, 0, err);
	assert.is(
		out,
		`3 published texts stand as they were published; the last line of the log is ${sha256(last)}\n`,
	);
});

/** What someone might do to a bundle; every digest in it is mended to fit, but where the name says otherwise. */
const harms: Readonly<Record<string, readonly [(copy: string) => void, RegExp]>> = {
	'a page whose digest was not mended': [
		(copy) => writeFileSync(join(copy, page), `${readFileSync(join(copy, page), 'utf8')} `),
		/index\.html: it is not as it was packed/,
	],
	'a missing page': [(copy) => rmSync(join(copy, page)), /index\.html: it is not as it was packed/],
	'a changed text': [
		(copy) => replace(copy, 'rules/2026-03-02/source.md', (words) => `${words}\nМелочь.\n`),
		/rules@2026-03-02: its text is not the one that was published/,
	],
	'an edited log': [
		(copy) => replace(copy, 'publications.jsonl', (log) => log.replace('10:30:15', '10:30:16')),
		/publications\.jsonl, line \d+: "previous" is not/,
	],
	'a log that lacks its end': [
		(copy) => replace(copy, 'publications.jsonl', (log) => log.split('\n').slice(0, 2).join('\n')),
		/the log lacks a text of the bundle/,
	],
};

const page = 'rules/2026-03-02/index.html';

/** Replaces a file of a copy, and its digest wherever it stands. */
function replace(copy: string, path: string, by: (words: string) => string): void {
	const old = readFileSync(join(copy, path), 'utf8');
	const fresh = by(old);
	assert.is.not(fresh, old);
	writeFileSync(join(copy, path), fresh);
	for (const list of ['bundle.json', 'SHA256SUMS']) {
		const text = readFileSync(join(copy, list), 'utf8');
		writeFileSync(join(copy, list), text.replaceAll(sha256(old), sha256(fresh)));
	}
}

for (const [what, [harm, words]] of Object.entries(harms)) {
	packed(`tells of ${what}`, () => {
		const { status, err } = verified(harm);
		assert.is(status, 1);
		assert.match(err, words);
	});
}

const browser = await openChromium();

(browser === undefined ? packed.skip : packed)(
	'opens from a disk and asks for nothing but its own pages',
	async () => {
		const tab = await browser!.newPage();
		const asked: string[] = [];
		tab.on('request', (request) => asked.push(request.url()));
		const start = pathToFileURL(join(unpacked, 'index.html')).href;
		await tab.goto(start);
		const links = await tab
			.locator('a')
			.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
		assert.ok(links.length > 6);
		for (const link of links)
			assert.ok(files.includes(decodeURIComponent(link.slice(start.length - 'index.html'.length))), link);
		const pages = links.filter((link) => link.endsWith('.html'));
		for (const link of pages) await tab.goto(link);
		assert.equal(asked, [start, ...pages]);
		await browser!.close();
	},
);

packed(
	'holds what was taken to be in force until a later text reached back over it, and tells so',
	async () => {
		const [policies, reached] = [join(folder, 'policies'), join(folder, 'reached.zip')];
		const told = 'effective: 2026-03-01\nretroactive: A court asked for it.';
		writeBelow(policies, 'site.yaml', 'zone: Europe/Minsk\n');
		writeBelow(policies, 'terms/2026-02-01.md', '# Terms\n\nPay at once.\n');
		writeBelow(policies, 'terms/2026-06-01.md', `---\n${told}\n---\n# Terms\n\nPay later.\n`);
		const words = ['--policies', policies, '--as-of', '2026-11-01', '--output', reached];
		const dates = ['--from', '2026-04-01', '--to', '2026-07-31'];
		const { status, err } = await runCommandLine(['bundle', 'terms', ...words, ...dates]);
		assert.is(status, 0, err);
		const inside = unzipSync(readFileSync(reached));
		for (const path of [
			'2026-02-01/source.md',
			'2026-06-01/source.md',
			'2026-02-01...2026-06-01/changes.docx',
		])
			assert.ok(inside[`terms/${path}`], path);
		const readme = new TextDecoder().decode(inside['README.txt']).replaceAll('\u00a0', ' ');
		assert.match(readme, /\n {2}Revision of 1 February 2026: from 1 March 2026 until 1 June 2026\n/);
		assert.match(readme, /\n {2}Revision of 1 June 2026: from 1 March 2026\n/);
		assert.not.match(text('README.txt'), /reaches back/);
		assert.match(readme, /reaches back/);
	},
);

packed('is refused where it could hold nothing, or nobody said of what', async () => {
	const refused = async (words: readonly string[], told: RegExp) => {
		let printed = '';
		const terminal = { out: () => undefined, err: (line: string) => (printed += line) };
		const status = await main(['bundle', '--policies', clubPolicies, '--as-of', clubDay, ...words], terminal);
		assert.is(status, 2, words.join(' '));
		assert.match(printed, told);
	};
	await refused(['rules'], /needs --from and --to/);
	await refused(['rules', '--from', '2026-04-01', '--to', '2026-01-20'], /is no span/);
	await refused(['rule', ...span], /did you mean rules/);
	await refused(['rules', '--from', '2020-01-01', '--to', '2020-02-01'], /nothing of rules was in force/);
});

packed.run();
