import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareProblems, hasErrors } from '../../scripts/model/problem.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { fc } from '../property.ts';
import { sha256 } from '../site/built-site.ts';
import { catalogueOf, inPoliciesFolder, problemPlaces, type Files } from './policies-folder.ts';

const test = suite('catalogue');

const text = '# Terms\n\n1. One.\n';
const digest = sha256(text);

function logLine(revision: string, sha256: string): string {
	const at = '2026-01-01T14:05:31+03:00';
	const previous = '0'.repeat(64);
	return (
		JSON.stringify({ seq: 1, event: 'published', policy: 'terms', revision, sha256, at, previous }) + '\n'
	);
}

test('a bare folder of dated Markdown is read without a word of YAML', async () => {
	const { policies, problems, settings, publicationLog } = await catalogueOf({
		'terms/2026-01-01.md': text,
		'terms/2026-02-01.md': text,
		'terms/business/2026-03-01.md': text,
	});
	assert.equal(problems, []);
	assert.equal(
		policies.map(({ slug, title, revisions }) => [slug, title, revisions.length]),
		[
			['terms', 'Terms', 2],
			['terms/business', 'Terms', 1],
		],
	);
	assert.is(settings.zone, 'UTC');
	assert.is(publicationLog, '');
	const source = policies[0]?.revisions[0]?.source;
	assert.equal(source, { path: 'terms/2026-01-01.md', text, bodyStart: 0, body: text, sha256: digest });
});

test('what is odd and harmless is read, with a warning, and nothing of it is dropped', async () => {
	const odd: Files = {
		'a/2026-01-01.md': '\ufeff# A\n',
		'b/2026-01-01.md': '# B\r\n\r\nMixed\n',
		'c/2026-01-01.md': '---\ntitle: C\n---\n---\ntitle: C\n---\nText\n',
		'd/2026-01-01.md': '# D\n\n“quoted\u0093\n',
		'd/scan.pdf': '%PDF',
		'README.md': '# How we write policies\n',
		'e/policy.yaml': 'title: E\n',
	};
	const catalogue = await catalogueOf(odd);
	assert.equal(problemPlaces(catalogue), [
		'README.md:1:1 warning left-out',
		'a/2026-01-01.md:1:1 warning byte-order-mark',
		'b/2026-01-01.md:1:4 warning crlf',
		'c/2026-01-01.md:4:1 warning front-matter-doubled',
		'd/2026-01-01.md:3:8 warning invisible-character',
		'd/scan.pdf:1:1 warning left-out',
		'e:1:1 warning no-revision',
	]);
	const bodies = catalogue.policies.map(({ revisions }) => revisions[0]?.source.body);
	assert.equal(bodies, [
		odd['a/2026-01-01.md'],
		odd['b/2026-01-01.md'],
		'---\ntitle: C\n---\nText\n',
		odd['d/2026-01-01.md'],
	]);
});

test('a translation is nobody’s without its revision, also where no revision is there or can be read', async () => {
	const catalogue = await catalogueOf({
		'a/2026-01-01.en.md': '# A\n',
		'b/draft.en.md': '# B\n',
		'c/2026-01-01.md': '---\ntitle: C\n',
		'c/2026-02-01.en.md': '# C\n',
	});
	assert.equal(problemPlaces(catalogue), [
		'a/2026-01-01.en.md:1:1 error translation',
		'b/draft.en.md:1:1 error translation',
		'c/2026-01-01.md:1:1 error front-matter-unclosed',
		'c/2026-02-01.en.md:1:1 error translation',
	]);
	assert.equal(
		catalogue.policies.map(({ slug }) => slug),
		['c'],
	);
});

test('templates and raw HTML in a text are text', async () => {
	const body = '{{ x }} {% include "y" %} <script>alert(1)</script> [a](javascript:alert(1))\n';
	const { policies, problems } = await catalogueOf({ 'terms/2026-01-01.md': body });
	assert.equal(problems, []);
	assert.is(policies[0]?.revisions[0]?.source.body, body);
});

test('of some folders alone nothing is said of the others', () =>
	inPoliciesFolder(
		{
			'terms/2026-01-01.md': text,
			'terms/business/2026-03-01.md': text,
			'terms/business/draft.md': '',
			'cards/notes.md': 'No revision.',
			'publications.jsonl': logLine('2026-05-05', 'f'.repeat(64)),
			'site.yaml': 'name: Site\n',
		},
		async (directory) => {
			const some = await readCatalogue(directory, {}, new Set(['terms/business']));
			assert.equal(
				some.policies.map(({ slug }) => slug),
				['terms/business'],
			);
			assert.equal(problemPlaces(some), ['terms/business/draft.md:1:1 error empty-text']);
			assert.is(some.settings.name, 'Site');
			assert.equal(problemPlaces(await readCatalogue(directory)), [
				'cards/notes.md:1:1 error file-name',
				'publications.jsonl:1:1 error published-missing',
				'terms/business/draft.md:1:1 error empty-text',
			]);
		},
	));

test('hidden files and folders are passed over', async () => {
	const { problems, policies } = await catalogueOf({
		'terms/2026-01-01.md': text,
		'terms/.2026-01-01.md.swp': 'x',
		'.git/hooks/pre-commit.js': 'x',
		'.DS_Store': 'x',
	});
	assert.equal(problems, []);
	assert.is(policies.length, 1);
});

test('samples are left out where the site says so, and their problems are not', async () => {
	const files = {
		'terms/2026-01-01.md': text,
		'sample/2026-01-01.md': '---\nlayout: x\n---\nText\n',
		'sample/policy.yaml': 'sample: true\n',
	};
	const slugs = async (more: Files) =>
		(await catalogueOf({ ...files, ...more })).policies.map(({ slug }) => slug);
	assert.equal(await slugs({}), ['sample', 'terms']);
	assert.equal(await slugs({ 'site.yaml': 'samples: false\n' }), ['terms']);
	assert.equal(problemPlaces(await catalogueOf({ ...files, 'site.yaml': 'samples: false\n' })), [
		'sample/2026-01-01.md:2:1 error unknown-key',
	]);
});

test('the site speaks the language of most of its policies', async () => {
	const russian = '# Условия использования\n';
	const { settings } = await catalogueOf({
		'a/2026-01-01.md': text,
		'b/2026-01-01.md': russian,
		'c/2026-01-01.md': russian,
	});
	assert.is(settings.language, 'ru');
	assert.is(settings.name, 'Документы');
});

test('the log says when a revision was posted, in the zone of the site', async () => {
	const log = logLine('2026-01-01', digest);
	const catalogue = await catalogueOf({
		'terms/2026-01-01.md': text,
		'publications.jsonl': log,
		'site.yaml': 'zone: Asia/Tokyo\n',
	});
	assert.equal(catalogue.problems, []);
	assert.is(catalogue.publicationLog, log);
	const posted = catalogue.policies[0]?.revisions[0]?.posted;
	assert.is(posted?.at.toISO({ suppressMilliseconds: true }), '2026-01-01T20:05:31+09:00');
	assert.is(posted?.recorded, true);
});

test('a published revision that was changed, removed or re-dated is a problem', async () => {
	const log = { 'publications.jsonl': logLine('2026-01-01', digest) };
	const changed = await catalogueOf({ ...log, 'terms/2026-01-01.md': `${text}More.\n` });
	assert.equal(problemPlaces(changed), ['terms/2026-01-01.md:1:1 error published-changed']);
	assert.equal(problemPlaces(await catalogueOf(log)), ['publications.jsonl:1:1 error published-missing']);
	const moved = await catalogueOf({ ...log, 'terms/2026-01-02.md': text });
	assert.equal(problemPlaces(moved), ['publications.jsonl:1:1 error published-redated']);
});

test('a published revision whose file cannot be read is not said to be missing as well', async () => {
	const catalogue = await catalogueOf({
		'publications.jsonl': logLine('2026-01-01', digest),
		'terms/2026-01-01.md': Buffer.from([0xff, 0xfe, 0x41, 0x00]),
		'terms/2026-02-01.md': text,
	});
	assert.equal(problemPlaces(catalogue), ['terms/2026-01-01.md:1:1 error encoding']);
});

test('a published sample that is left out is still where it was', async () => {
	const { problems } = await catalogueOf({
		'publications.jsonl': logLine('2026-01-01', digest),
		'terms/2026-01-01.md': text,
		'terms/policy.yaml': 'sample: true\n',
		'site.yaml': 'samples: false\n',
	});
	assert.equal(problems, []);
});

test('any files under any names with any bytes are read or refused, with problems in order', async () => {
	const part = fc.constantFrom('terms', 'a b', '..x', 'Terms', 'archive', 'en', '😀');
	const name = fc.constantFrom(
		'2026-01-01.md',
		'2026-01-01.en.md',
		'2026-1-1.md',
		'draft.md',
		'policy.yaml',
		'x.js',
		'y.png',
	);
	const content = fc.oneof(
		fc.uint8Array(),
		fc.string({ unit: 'binary' }),
		fc.constantFrom('---\n', '---\n*x\n---\n', 'title: [', '{'),
	);
	const path = fc.oneof(fc.tuple(part, name), fc.tuple(part, part, name)).map((parts) => parts.join('/'));
	const root = fc.constantFrom('site.yaml', 'publications.jsonl', '2026-01-01.md');
	await fc.assert(
		fc.asyncProperty(
			fc.dictionary(fc.oneof(path, root), content, { noNullPrototype: true }),
			async (files) => {
				const { problems } = await catalogueOf(files);
				assert.equal(problems, problems.toSorted(compareProblems));
				assert.ok(problems.every(({ line, column }) => line >= 1 && column >= 1));
			},
		),
	);
});

for (const corpus of ['basecamp-policies', 'github-site-policy', 'code-civil-steeve']) {
	const directory = fileURLToPath(new URL(`../../../shared/corpora/${corpus}`, import.meta.url));
	const present = existsSync(directory);
	if (!present)
		console.log(`The corpus ${corpus} is absent (looked in ../shared/corpora): its reading is not tested.`);
	(present ? test : test.skip)(`every text of ${corpus} is read without an error`, async () => {
		const { policies, problems } = await readCatalogue(directory);
		assert.not(hasErrors(problems));
		assert.equal([...new Set(problems.map(({ rule }) => rule))], ['left-out']);
		assert.ok(policies.length > 0);
		assert.ok(
			policies.every(({ revisions }) => revisions.every(({ source }) => source.body === source.text)),
		);
	});
}

test.run();
