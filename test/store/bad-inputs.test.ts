import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { catalogueOf, inPoliciesFolder, problemPlaces, type Files } from './policies-folder.ts';

const test = suite('bad inputs');

/** A sound policy, and one with a fault that every bad input must leave reported. */
const neighbours: Files = {
	'about/2026-01-01.md': '# About\n',
	'zebra/2026-01-01.md': '---\nefective: 2026-02-01\n---\n# Zebra\n',
};
const neighbourProblem = 'zebra/2026-01-01.md:2:1 error unknown-key';

const big = 20 * 1024 * 1024;
const bomb = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'].join('\n');

/** What each bad input is called, the files it consists of, and all the problems it makes. */
const cases: readonly (readonly [name: string, files: Files, problems: readonly string[]])[] = [
	[
		'front matter in JavaScript',
		{ 'm/2026-01-01.md': '---js\n{ permalink: process.exit() }\n---\nText\n' },
		['m/2026-01-01.md:1:1 error front-matter-language'],
	],
	[
		'front matter in JSON',
		{ 'm/2026-01-01.md': '---json\n{}\n---\nText\n' },
		['m/2026-01-01.md:1:1 error front-matter-language'],
	],
	[
		'front matter in TOML',
		{ 'm/2026-01-01.md': '+++\ntitle = "x"\n+++\nText\n' },
		['m/2026-01-01.md:1:1 error front-matter-language'],
	],
	[
		'front matter that is never closed',
		{ 'm/2026-01-01.md': '---\ntitle: x\nText\n' },
		['m/2026-01-01.md:1:1 error front-matter-unclosed'],
	],
	[
		'templateEngineOverride',
		{ 'm/2026-01-01.md': '---\ntemplateEngineOverride: njk\n---\nText\n' },
		['m/2026-01-01.md:2:1 error unknown-key'],
	],
	[
		'a permalink out of the folder',
		{ 'm/2026-01-01.md': '---\ntitle: x\npermalink: ../../x\n---\nText\n' },
		['m/2026-01-01.md:3:1 error unknown-key'],
	],
	[
		'a layout',
		{ 'm/2026-01-01.md': '---\nlayout: x.njk\n---\nText\n' },
		['m/2026-01-01.md:2:1 error unknown-key'],
	],
	[
		'a prototype as a key',
		{ 'm/2026-01-01.md': '---\n__proto__:\n  sample: true\n---\nText\n' },
		['m/2026-01-01.md:2:1 error unknown-key'],
	],
	[
		'aliases in YAML',
		{ 'm/2026-01-01.md': '---\ntitle: &t Terms\nsummary: *t\n---\nText\n' },
		['m/2026-01-01.md:2:8 error yaml-construct', 'm/2026-01-01.md:3:10 error yaml-construct'],
	],
	[
		'a bomb in policy.yaml',
		{ 'm/2026-01-01.md': 'Text\n', 'm/policy.yaml': bomb },
		[
			'm/policy.yaml:1:1 error unknown-key',
			'm/policy.yaml:1:4 error yaml-construct',
			'm/policy.yaml:2:1 error unknown-key',
			'm/policy.yaml:2:4 error yaml-construct',
			'm/policy.yaml:2:8 error yaml-construct',
			'm/policy.yaml:2:12 error yaml-construct',
			'm/policy.yaml:3:1 error unknown-key',
			'm/policy.yaml:3:5 error yaml-construct',
			'm/policy.yaml:3:9 error yaml-construct',
		],
	],
	[
		'a misspelt key in policy.yaml',
		{ 'm/2026-01-01.md': 'Text\n', 'm/policy.yaml': 'title: x\nsampel: true\n' },
		['m/policy.yaml:2:1 error unknown-key'],
	],
	[
		'a misspelt key and a wrong zone in site.yaml',
		{ 'site.yaml': 'nmae: x\nzone: Minsk\n' },
		['site.yaml:1:1 error unknown-key', 'site.yaml:2:7 error wrong-value'],
	],
	[
		'a day that is not in the calendar',
		{ 'm/2026-02-30.md': 'Text\n' },
		['m/2026-02-30.md:1:1 error file-name'],
	],
	['a day without its zeros', { 'm/2026-2-3.md': 'Text\n' }, ['m/2026-2-3.md:1:1 error file-name']],
	[
		'a commencement on no day',
		{ 'm/2026-01-01.md': '---\neffective: 2026-02-30\n---\nText\n' },
		['m/2026-01-01.md:2:12 error wrong-value'],
	],
	[
		'two files that claim one revision',
		{ 'm/2026-01-01.md': 'A\n', 'm/2026-01-01.1.md': 'B\n', 'm/2026-01-01.MD': 'C\n' },
		[
			'm/2026-01-01.1.md:1:1 error file-name',
			'm/2026-01-01.MD:1:1 error file-name',
			'm/2026-01-01.MD:1:1 error revision-claimed-twice',
			'm/2026-01-01.md:1:1 error revision-claimed-twice',
		],
	],
	['a slug with two dots', { 'm..n/2026-01-01.md': 'Text\n' }, ['m..n:1:1 error policy-slug']],
	[
		'a fault in a text below a bad slug',
		{ 'm n/2026-01-01.md': '---\nlayout: x\n---\nText\n' },
		['m n:1:1 error policy-slug', 'm n/2026-01-01.md:2:1 error unknown-key'],
	],
	['a reserved slug', { 'm/archive/2026-01-01.md': 'Text\n' }, ['m/archive:1:1 error policy-slug']],
	[
		'a slug at the address of a translation',
		{
			'en/2026-01-01.md': 'Text\n',
			'm/policy.yaml': 'language: ru\n',
			'm/2026-01-01.md': 'Текст\n',
			'm/2026-01-01.en.md': 'Text\n',
		},
		['en:1:1 error policy-slug'],
	],
	[
		'.11tydata.js beside a policy',
		{
			'm/2026-01-01.md': 'Text\n',
			'm/.11tydata.js': 'process.exit()',
			'm/m.11tydata.json': '{}',
			'm/2026-01-01.11tydata.cjs': '',
		},
		[
			'm/.11tydata.js:1:1 error program',
			'm/2026-01-01.11tydata.cjs:1:1 error program',
			'm/m.11tydata.json:1:1 error program',
		],
	],
	['a text outside any policy', { '2026-01-01.md': 'Text\n' }, ['2026-01-01.md:1:1 error file-name']],
	[
		'UTF-16 with a byte order mark',
		{ 'm/2026-01-01.md': Buffer.from('\ufeffTerms\n', 'utf16le') },
		['m/2026-01-01.md:1:1 error encoding'],
	],
	[
		'UTF-16 without one',
		{ 'm/2026-01-01.md': Buffer.from('Условия\n', 'utf16le') },
		['m/2026-01-01.md:1:1 error encoding'],
	],
	[
		'a lone carriage return',
		{ 'm/2026-01-01.md': '# Terms\rOne\n' },
		['m/2026-01-01.md:1:8 error lone-carriage-return'],
	],
	['NUL', { 'm/2026-01-01.md': '# Terms\nO\0ne\n' }, ['m/2026-01-01.md:2:2 error nul']],
	[
		'a bidirectional override',
		{ 'm/2026-01-01.md': '# Terms\n\nPay \u202e100\u202c now\n' },
		['m/2026-01-01.md:3:5 error bidirectional-control', 'm/2026-01-01.md:3:9 error bidirectional-control'],
	],
	[
		'a bidirectional isolate in a summary',
		{ 'm/2026-01-01.md': '---\nsummary: a \u2066b\n---\nText\n' },
		['m/2026-01-01.md:2:12 error bidirectional-control'],
	],
	[
		'a file cut in the middle of a character',
		{ 'm/2026-01-01.md': Buffer.from('# Срок').subarray(0, -1) },
		['m/2026-01-01.md:1:6 error encoding'],
	],
	['an empty file', { 'm/2026-01-01.md': '' }, ['m/2026-01-01.md:1:1 error empty-text']],
	[
		'20 MB of one line',
		{ 'm/2026-01-01.md': Buffer.alloc(big, 'a') },
		['m/2026-01-01.md:1:1 error file-size'],
	],
	[
		'20,000 nested quotations',
		{ 'm/2026-01-01.md': `# Terms\n${'> '.repeat(20_000)}a\n` },
		['m/2026-01-01.md:2:1 error nesting'],
	],
	[
		'a publication log that is no log',
		{ 'publications.jsonl': 'not a log\n' },
		['publications.jsonl:1:1 error log-form'],
	],
];

for (const [name, files, problems] of cases) {
	test(`${name}: reported in its place, and so is what else is wrong`, async () => {
		const catalogue = await catalogueOf({ ...neighbours, ...files });
		assert.equal(problemPlaces(catalogue).toSorted(), [...problems, neighbourProblem].toSorted());
		assert.ok(catalogue.policies.some(({ slug }) => slug === 'about'));
		assert.ok(catalogue.problems.every(({ message, advice }) => message !== '' && advice !== ''));
	});
}

test('all bad inputs together are all reported in one run', async () => {
	const files = cases.flatMap(([, of], index) =>
		Object.entries(of).map(([path, content]) => [path.replace(/^m\//, `m${index}/`), content] as const),
	);
	const catalogue = await catalogueOf({ ...neighbours, ...Object.fromEntries(files) });
	const rules = new Set(catalogue.problems.map(({ rule }) => rule));
	for (const [name, , problems] of cases) {
		for (const problem of problems)
			assert.ok(rules.has(problem.split(' ').at(-1) ?? ''), `${name}: ${problem}`);
	}
});

test('links, pipes and sockets are refused unopened, wherever they lead', async () => {
	const places = await inPoliciesFolder(neighbours, async (directory) => {
		mkdirSync(join(directory, 'm'));
		symlinkSync('/dev/zero', join(directory, 'm/2026-01-01.md'));
		symlinkSync(join(directory, 'about/2026-01-01.md'), join(directory, 'm/2026-01-02.md'));
		symlinkSync(directory, join(directory, 'n'));
		symlinkSync('nowhere', join(directory, 'm/policy.yaml'));
		execFileSync('mkfifo', [join(directory, 'm/2026-01-03.md')]);
		const server = createServer().listen(join(directory, 'm/s.md'));
		await new Promise((ready) => server.once('listening', ready));
		try {
			return problemPlaces(await readCatalogue(directory));
		} finally {
			server.close();
		}
	});
	assert.equal(places, [
		'm/2026-01-01.md:1:1 error not-a-file',
		'm/2026-01-02.md:1:1 error not-a-file',
		'm/2026-01-03.md:1:1 error not-a-file',
		'm/policy.yaml:1:1 error not-a-file',
		'm/s.md:1:1 error not-a-file',
		'n:1:1 error not-a-file',
		neighbourProblem,
	]);
});

test('a folder under the name of a file is no file', async () => {
	const catalogue = await catalogueOf({ ...neighbours, 'm/2026-01-01.md/x.txt': '' });
	assert.equal(problemPlaces(catalogue), ['m/2026-01-01.md:1:1 error not-a-file', neighbourProblem]);
});

test('two folders that differ in case are told apart by no reader', async () => {
	const catalogue = await catalogueOf({ ...neighbours, 'About/2026-01-01.md': 'A\n' });
	assert.equal(problemPlaces(catalogue), ['about:1:1 error policy-slug', neighbourProblem]);
});

test('a line end in a file name cannot forge a problem of its own', async () => {
	const catalogue = await catalogueOf({ 'a/x\nb.md': 'A\n' });
	assert.equal(problemPlaces(catalogue), ['a/x\\u{a}b.md:1:1 error file-name']);
});

test('twenty megabytes of faults, within the size allowed, print ten lines of a kind', async () => {
	const half = 9 * 1024 * 1024;
	const catalogue = await catalogueOf({
		'a/2026-01-01.md': 'a\u202e'.repeat(half / 4),
		'b/2026-01-01.md': 'a\0b\n'.repeat(half / 4),
	});
	assert.is(catalogue.problems.length, 20);
});

test('no folder, a file instead of one, and an empty one are no exceptions', async () => {
	await inPoliciesFolder({ 'file.txt': '' }, async (directory) => {
		assert.equal(problemPlaces(await readCatalogue(join(directory, 'none'))), ['.:1:1 error folder']);
		assert.equal(problemPlaces(await readCatalogue(join(directory, 'file.txt'))), ['.:1:1 error folder']);
	});
	assert.equal((await catalogueOf({})).problems, []);
});

// Other systems have no such names.
(process.platform === 'linux' ? test : test.skip)(
	'names that are not UTF-8 are told from what is not there',
	async () => {
		const found = await inPoliciesFolder(neighbours, (directory) => {
			for (const byte of [0xfe, 0xff]) {
				const folder = Buffer.concat([Buffer.from(`${directory}/m`), Buffer.from([byte])]);
				mkdirSync(folder);
				writeFileSync(Buffer.concat([folder, Buffer.from('/2026-01-01.md')]), '# M\n');
			}
			return readCatalogue(directory);
		});
		assert.equal(problemPlaces(found), [
			'm\uFFFD:1:1 error file-name',
			'm\uFFFD:1:1 error file-name',
			neighbourProblem,
		]);
	},
);

test.run();
