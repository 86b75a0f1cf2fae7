import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { redlineSectionHtml } from '../../scripts/comparison/html/redline-section.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { interfaceWords } from '../../scripts/site/words/words.ts';
import { comparedBodies } from './revision-pair.ts';
import { shownText } from './shown-text.ts';

const tables = suite('the tables of a redline');

function section(from: string, to: string): string {
	const pair = comparedBodies(from, to);
	return redlineSectionHtml(redline(pair.from, pair.to, pair.comparison), interfaceWords.en.section, {
		oldPage: '../old/',
		freshPage: '../new/',
	});
}

/** What each table shows. */
function shownTables(html: string): readonly string[] {
	return [...html.matchAll(/<table>(.*?)<\/table>/gs)].map(([, rows]) => shownText(rows!));
}

function table(...rows: readonly string[]): string {
	return ['| Boat | Seats |', '| --- | --- |', ...rows].map((row) => `${row}\n`).join('');
}

tables('hold together the rows that follow one another, each as it is marked', () => {
	const html = section(table('| Blue | 4 |', '| Red | 6 |'), table('| Blue | 5 |', '| Red | 7 |'));
	assert.equal(shownTables(html), ['BoatSeatsBlue4Blue45Red6Red67']);
	assert.is(html.match(/<tbody class="redline-row/g)?.length, 3);
});

tables('are those of the text: a head begins another', () => {
	const hire = table('| Blue | 4 |');
	const html = section(`${hire}\n${hire}`, `${hire}\n${hire}`.replaceAll('4', '5'));
	assert.is(shownTables(html).length, 2);
});

const numbers = Array.from({ length: 9 }, (_, number) => `| Number ${number} | ${number} |`);

/** A redline of a table between paragraphs, of which rows at some places changed. */
function changedRows(...places: readonly number[]): string {
	const around = (rows: readonly string[]): string => `The boats:\n\n${table(...rows)}\nThe end.\n`;
	const fresh = numbers.map((row, place) => (places.includes(place) ? row.replace(/\d \|$/, '0 |') : row));
	return section(around(numbers), around(fresh));
}

tables('keep what is folded between their rows, so that each column stands under its head', () => {
	const html = changedRows(4, 8);
	const [shown, ...others] = shownTables(html);
	assert.equal(others, []);
	const folds = shown!.split(/(?=\dclausesunchanged)/).map((part) => part.replace(/[↑↓].*/, ''));
	assert.equal(folds, [
		'BoatSeats',
		'4clausesunchangedNumber00Number11Number22Number33',
		'3clausesunchangedNumber55Number66Number77',
	]);
	assert.is(html.match(/<tbody class="fold"><tr class="unfold"><td colspan="2">/g)?.length, 2);
	assert.is(html.match(/<tr class="folded" id="[^"]+"><td>Number \d<\/td><td>\d<\/td><\/tr>/g)?.length, 7);
});

tables('keep what is folded behind their last change, and not what follows the table', () => {
	const html = changedRows(1);
	assert.equal(shownTables(html).length, 1);
	assert.match(shownTables(html)[0]!, /7clausesunchangedNumber22.*Number88$/);
	assert.match(
		html,
		/<\/table><\/div>\n<div class="redline-row redline-unchanged" id="[^"]+"><p>The end\.<\/p>/,
	);
});

tables('are named by their heads, and reached from the keyboard to be scrolled', () => {
	const html = section(table('| Blue | 4 |'), table('| Blue | 5 |'));
	assert.match(html, '<div class="table" role="group" aria-label="Table: Boat, Seats" tabindex="0">');
});

tables('have the old row over the new one, column over column where one came', () => {
	const html = section(
		'| Boat | Seats |\n| --- | --- |\n| Blue | 4 |\n',
		'| Boat | Length | Seats |\n| --- | --- | --- |\n| Blue | 5 m | 4 |\n',
	);
	for (const side of ['old', 'marked']) {
		const rows = [...html.matchAll(new RegExp(`<tr class="${side}">(.*?)</tr>`, 'gs'))];
		assert.equal(
			rows.map(([, cells]) => cells!.match(/<t[dh]/g)?.length),
			[3, 3],
			side,
		);
	}
});

tables('set their figures as the text does, under the columns of which they are', () => {
	const fees = (head: string, row: string): string =>
		`| Boat ${head} Fee |\n| --- | ${head === '|' ? '' : ':-: | '}--: |\n${row}`;
	const classes = (html: string): readonly string[] =>
		[...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)]
			.filter(([, cells]) => !cells!.includes('colspan'))
			.map(([, cells]) =>
				[...cells!.matchAll(/<t[dh]([^>]*)>/g)]
					.map(([, said]) => /class="(\w+)"/.exec(said!)?.[1] ?? '')
					.join(),
			);
	assert.equal(classes(section(fees('|', '| Blue | 4 |\n'), fees('|', '| Blue | 5 |\n'))), [
		',right',
		',right',
		',right',
	]);
	const wider = section(fees('|', '| Blue | 4 |\n'), fees('| Seats |', '| Blue | 3 | 4 |\n'));
	assert.equal(new Set(classes(wider)), new Set([',center,right']));
});

tables('stand in for the old row of what is a row no more', () => {
	const words = 'Blue boats take four people and a dog';
	const html = section(`| ${words} at most |\n| --- |\n`, `${words} at least\n`);
	assert.match(
		html,
		/<div class="old"><div class="table".*?<\/table><\/div>\n<\/div><div class="marked"><p>/s,
	);
});

tables.run();
