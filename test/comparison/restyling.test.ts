import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { belarusianLabels } from '../../scripts/comparison/redline/labels-be.ts';
import { englishLabels } from '../../scripts/comparison/redline/labels-en.ts';
import { russianLabels } from '../../scripts/comparison/redline/labels-ru.ts';
import { redlineRowHtml } from '../../scripts/comparison/html/redline-html.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { comparisonMarkdown } from '../../scripts/exports/comparison-markdown.ts';
import { paperHtml } from '../../scripts/exports/paper/paper-html.ts';
import { paperBlocks } from '../../scripts/exports/paper/paper-blocks.ts';
import { shownRows } from '../../scripts/exports/paper/redline-blocks.ts';
import type { SectionLabels } from '../../scripts/comparison/redline/section-labels.ts';
import { comparedBodies } from './revision-pair.ts';

const restyling = suite('words shown in another way, or leading elsewhere');

function rows(from: string, to: string) {
	const pair = comparedBodies(from, to);
	return redline(pair.from, pair.to, pair.comparison);
}

/** What the first row says beside its words, without tags. */
function page(from: string, to: string, { redline: labels }: SectionLabels = englishLabels): string {
	return redlineRowHtml(rows(from, to)[0]!, labels, { hasSides: true })
		.replace(/<span class="visually-hidden">.*?<\/span>/gs, '')
		.replace(/<div class="old">.*?<\/div>/s, '')
		.replace(/<[^>]*>/g, '')
		.trim();
}

function paper(from: string, to: string): string {
	const blocks = paperBlocks(shownRows(rows(from, to), englishLabels));
	const html = paperHtml({
		language: 'en',
		textLanguage: 'en',
		title: '',
		heading: '',
		author: '',
		date: [],
		notices: [],
		unset: { shape: '', text: '' },
		sides: [],
		blocks,
		running: { head: '', foot: [], pages: '' },
	});
	return /<main[^>]*>(.*)<\/main>/s
		.exec(html)![1]!
		.replace(/<p class="label">.*?<\/p>/g, '')
		.replace(/<[^>]*>/g, '');
}

function comment(from: string, to: string): string {
	const { comparison, ...texts } = comparedBodies(from, to);
	const side = (path: string, body: string) => ({
		source: { path, text: body, bodyStart: 0, body, sha256: '' },
	});
	return comparisonMarkdown({ from: side('a.md', from), to: side('b.md', to), texts, comparison }).replace(
		/<[^>]*>/g,
		'',
	);
}

const tariff = (year: number): string => `See [the *whole* tariff](https://a.example/${year}?a&b) first.\n`;
const told = 'See the whole tariff (https://a.example/2025?a&amp;b → https://a.example/2026?a&amp;b) first.';

restyling('a link says once, behind its words, where it led and where it leads', () => {
	assert.is(page(tariff(2025), tariff(2026)), told);
	assert.match(paper(tariff(2025), tariff(2026)), told);
	assert.match(comment(tariff(2025), tariff(2026)), told);
});

restyling('a link that came or went, and one in another mark, says only what differs', () => {
	assert.is(page('See [us](/a).\n', 'See us.\n'), 'See us (/a → plain).');
	assert.is(page('See us.\n', 'See [us](/a).\n'), 'See us (plain → /a).');
	assert.is(page('See **[us](/a)**.\n', 'See **[us](/b)**.\n'), 'See us (/a → /b).');
});

restyling('emphasis says what it was and is, in the language of the page', () => {
	const [from, to] = ['Dogs may not board.\n', 'Dogs may ~~not~~ board.\n'];
	assert.is(page(from, to), 'Dogs may not (plain → struck out) board.');
	assert.is(page(from, to, russianLabels), 'Dogs may not (обычный текст → зачёркнутый) board.');
	assert.is(page(from, to, belarusianLabels), 'Dogs may not (звычайны тэкст → закрэслены) board.');
	assert.match(paper(from, to), 'Dogs may not (plain → struck out) board.');
	assert.match(comment(from, to), 'Dogs may not (plain → struck out) board.');
});

restyling('the left of a view side by side has the old link and says nothing of it', () => {
	const html = redlineRowHtml(rows(tariff(2025), tariff(2026))[0]!, englishLabels.redline, {
		hasSides: true,
	});
	const left = /<div class="old">(.*?)<\/div>/s.exec(html)![1]!;
	assert.match(left, '"https://a.example/2025?a&amp;b"');
	assert.not.match(left, '2026');
});

restyling.run();
