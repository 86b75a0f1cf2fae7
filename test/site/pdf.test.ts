import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { pdfTools } from '../exports/pdf-text.ts';
import { clubAddress, clubPolicies, clubSite } from './club.ts';
import { htmlPage } from './html-page.ts';
import { policyFiles } from './policy-files.ts';

const tools = await pdfTools();
const { bytes, files, json, text } = await clubSite();
const pdfs = files.filter((path) => path.endsWith('.pdf'));

/** The words of a PDF of the site, white space as one space, words parted at the end of a line whole. */
function wordsOf(path: string): string {
	return tools!.read(bytes(path), 'pdftotext', ['-raw']).replace(/\s+/g, ' ');
}

function linksOf(page: string): readonly string[] {
	const { elements } = htmlPage(text(page));
	return elements.flatMap(({ name, attribute }) => (name === 'a' ? (attribute('href') ?? []) : []));
}

interface PolicyIndex {
	readonly revisions: readonly { readonly revision: string; readonly sha256: string; readonly url: string }[];
}

const site = suite('the PDFs of a site');
const tried = tools === undefined ? site.skip : site;

tried('are one beside every revision, whose page leads to it', () => {
	const { revisions } = json('rules/index.json') as PolicyIndex;
	assert.ok(revisions.length > 3);
	for (const { url } of revisions) {
		assert.ok(pdfs.includes(`${url}text.pdf`), url);
		assert.ok(linksOf(`${url}index.html`).includes('text.pdf'), url);
	}
	assert.ok(linksOf('rules/index.html').includes('2026-03-02/text.pdf'));
});

tried('are one beside the comparison that brought a text in, and beside no other', () => {
	const comparisons = files.filter((path) => /\.\.\.[^/]*\/index\.html$/.test(path));
	const archive = new Set(
		htmlPage(text('rules/archive/index.html')).elements.flatMap(({ name, attribute, text: words }) =>
			name === 'a' && words.trim() === 'Что изменилось' ? (attribute('href') ?? []) : [],
		),
	);
	for (const page of comparisons.filter((path) => path.startsWith('rules/'))) {
		const folder = page.replace('index.html', '');
		const isStep = archive.has(`../${folder.slice('rules/'.length)}`);
		assert.is(pdfs.includes(`${folder}changes.pdf`), isStep, folder);
		assert.is(linksOf(page).includes('changes.pdf'), isStep, folder);
	}
	assert.ok(archive.size > 1);
});

tried('say of a text both ends of its period, as of when, its digest and its address', () => {
	const { revisions } = json('rules/index.json') as PolicyIndex;
	const { sha256 } = revisions.find(({ revision }) => revision === '2026-03-02')!;
	const words = wordsOf('rules/2026-03-02/text.pdf');
	assert.match(words, /По состоянию на 21\sсентября 2026\sг\., 09:00/);
	assert.match(words, /Этот текст действует с .{0,60} до .{0,60}, когда вступает в силу/);
	assert.match(words.replaceAll(' ', ''), sha256);
	assert.match(words, `${clubAddress}rules/2026-03-02/`);
	assert.match(words, 'Стр. 1 из ');
});

tried('say of a text that is over that it is', () => {
	assert.match(wordsOf('rules/2026-02-02/text.pdf'), /Этот текст действовал с .{0,60} до /);
});

tried('speak the language of their tree, and say of a translation what prevails', () => {
	const translated = pdfs.find((path) => path.startsWith('en/') && path.endsWith('text.pdf'))!;
	const words = wordsOf(translated);
	assert.match(words, 'A translation.');
	assert.match(words, 'Page 1 of ');
});

tried('name on a comparison both revisions, their digests and how changes are shown', () => {
	const path = pdfs.find((one) => one.startsWith('rules/') && one.endsWith('changes.pdf'))!;
	const [, from, to] = /rules\/([^/]+)\.\.\.([^/]+)\//.exec(path)!;
	const { revisions } = json('rules/index.json') as PolicyIndex;
	const words = wordsOf(path);
	for (const { revision, sha256 } of revisions.filter((one) => [from, to].includes(one.revision))) {
		assert.match(words.replaceAll(' ', ''), sha256, revision);
	}
	for (const word of ['Было', 'Стало', 'добавлено', 'исключено', 'перемещено сюда'])
		assert.match(words, word);
});

site('tell by its address which of them could not be made', async () => {
	const catalogue = await readCatalogue(clubPolicies);
	const broken = (): never => {
		throw new Error('no ink');
	};
	assert.throws(
		() => policyFiles(catalogue, '2026-10-01', broken),
		(error: Error) => error.message.endsWith('.pdf could not be made') && error.cause instanceof Error,
	);
});

site.run();
