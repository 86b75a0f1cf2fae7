import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { PaperBlock } from '../../scripts/exports/paper/paper-document.ts';
import { pdf } from '../../scripts/exports/paper/pdf.ts';
import { blocksOf, documentOf, redlineOf } from './paper-text.ts';
import { pdfTools } from './pdf-text.ts';

const tools = await pdfTools();
const written = suite('a PDF of what its compiler does not take');
const tried = tools === undefined ? written.skip : written;
const paged = (blocks: readonly PaperBlock[]) => pdf(documentOf(blocks), tools!.typeset);
const wordsOf = (file: Uint8Array) => tools!.read(file, 'pdftotext', ['-raw']);

tried('is made where a line ends with a link in the middle of a word', () => {
	// Of so many lines, each a little longer than the one before, one comes to its end there.
	for (const link of ['misunder', 'misunder\u00AD']) {
		const lines = Array.from(
			{ length: 40 },
			(_, more) =>
				`${'Members may lend tools to guests. '.repeat(2)}More ${'i'.repeat(more)} [${link}](https://club.example/)standing of responsibilities.\n`,
		);
		const words = wordsOf(paged(blocksOf(lines.join('\n'))));
		assert.is(words.split('misunderstanding').length - 1, lines.length);
	}
});

tried('is made of quotations within quotations, however deep', () => {
	assert.match(wordsOf(paged(blocksOf(`${'> '.repeat(32)}Some words.\n`))), 'Some words.');
});

tried('is made of lists within lists, however deep, each item behind its marker', () => {
	// Deeper than 32 no text is published.
	for (const [marker, times] of [
		['- ', 32],
		['7. ', 32],
		['> - ', 16],
		['- > 7. ', 10],
	] as const) {
		const words = wordsOf(paged(blocksOf(`${marker.repeat(times)}Some words.\n`)));
		assert.match(words, /(?:•|7\.) Some words\./, marker);
	}
});

tried('shows words behind which an address stands that is too long for a link, as words alone', () => {
	const far = `https://club.example/${'a'.repeat(20_000)}`;
	const file = paged(blocksOf(`[far away](${far}) and [near](https://club.example/near)\n`));
	assert.match(wordsOf(file), 'far away and near');
	assert.is(Buffer.from(file).toString('latin1').split('/URI (').length - 1, 1);
});

tried('shows a heading as long as a text, and has the beginning of a long title above each page', () => {
	const heading = 'Rules of the club. '.repeat(3000);
	const words = wordsOf(paged(blocksOf(`# ${heading}\n`)));
	assert.is(words.replace(/\s+/g, ' ').split('Rules of the club.').length - 1, 3000);
	const long = { title: heading, heading, running: { head: heading, foot: [], pages: '{page}/{pages}' } };
	const lines = tools!.read(
		pdf({ ...documentOf(blocksOf('Words.\n')), ...long }, tools!.typeset),
		'pdftotext',
		['-bbox'],
	);
	for (const [, top] of lines.matchAll(/yMin="([-\d.]+)"/g)) assert.ok(Number(top) > 20, top);
});

tried('tells each row of a table of very many columns cell by cell, under the heads of its columns', () => {
	const columns = Array.from({ length: 60 }, (_, column) => column);
	const row = (word: string) => `| ${columns.map((column) => `${word} ${column}`).join(' | ')} |\n`;
	const text = `${row('head')}${'|---'.repeat(60)}|\n${row('cell')}`;
	const words = wordsOf(paged(blocksOf(text)));
	for (const column of columns) assert.match(words, `head ${column}: cell ${column}\n`);
	const changed = wordsOf(paged(redlineOf(text, text.replace('head 5 ', 'tail 5 '))));
	assert.match(changed, 'tail 5: cell 5');
	assert.match(wordsOf(paged(blocksOf(`${row('head')}${'|---'.repeat(60)}|\n`))), '60. head 59');
});

tried(
	'has all words, and says so, where the shape of the text could not be set; and none in the last resort',
	() => {
		const body =
			'# Rules\n\n> 1. One **bold** word\n>\n>    - and another\n\n| a | b |\n|---|---|\n| c | d |\n';
		const without = (pattern: RegExp) => (json: string) => {
			if (pattern.test(json)) throw new Error('not this');
			return tools!.typeset(json);
		};
		const plain = wordsOf(
			pdf(documentOf(blocksOf(body)), without(/"type":"(?:list|quote|table|heading)"|"marks"/)),
		);
		assert.match(plain, 'Set in plain paragraphs.');
		assert.match(plain.replace(/\s+/g, ' '), 'Rules 1. One bold word • and another a | b c | d');
		const bare = wordsOf(pdf(documentOf(blocksOf(body)), without(/bold/)));
		assert.match(bare, 'Not set.');
		assert.throws(() => pdf(documentOf(blocksOf(body)), without(/./)), 'not this');
	},
);

written.run();
