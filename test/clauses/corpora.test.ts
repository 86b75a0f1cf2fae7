import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import MarkdownIt from 'markdown-it';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clausesHtml } from '../../scripts/clauses/clause-html.ts';
import { clauseReader, parseClauses } from '../../scripts/clauses/clause-text.ts';
import type { Clause } from '../../scripts/model/clause.ts';
import { placementFault } from './tiling.ts';

const repository = fileURLToPath(new URL('../..', import.meta.url));
const corpora = join(repository, '../shared/corpora');
const own = join(repository, 'policies');

const texts = suite('the clauses of real texts');

/** The texts below a folder, by path: the first of each history and of all of them each `step`th. */
function textsBelow(folder: string, step: number): readonly (readonly [path: string, body: string])[] {
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\d{4}-\d{2}-\d{2}[^/]*\.md$/.test(name))
		.toSorted();
	return names
		.filter((name, index) => index % step === 0 || dirname(name) !== dirname(names[index - 1] ?? ''))
		.map((name) => [join(folder, name), readFileSync(join(folder, name), 'utf8')] as const);
}

const markdown = new MarkdownIt({ html: false });

/** What a reader reads of some HTML, white space aside; of a picture its words, else its address. */
function wordsOf(html: string): string {
	return html
		.replace(
			/<img src="([^"]*)" alt="([^"]*)"[^>]*>/g,
			(_, address: string, words: string) => words || address,
		)
		.replace(/<a href="([^"]*)"[^>]*><\/a>/g, '$1')
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, '');
}

function firstDifference(shown: string, expected: string): string {
	const place = [...shown].findIndex((_, index) => shown.charCodeAt(index) !== expected.charCodeAt(index));
	const around = (text: string): string => text.slice(Math.max(0, place - 30), place + 30);
	return `${around(shown)} | ${around(expected)}`;
}

function isNumberedItem({ kind, number, containers }: Clause): boolean {
	const list = containers.at(-2);
	return kind === 'item' && number !== undefined && list?.type === 'list' && list.ordered;
}

/** As Markdown shows a text: the numbers of its lists are no words, and cells beyond the columns are dropped. */
function asMarkdownShows(clause: Clause): Clause {
	const { number: _, ...unnumbered } = clause;
	const shown = isNumberedItem(clause) ? unnumbered : clause;
	const table = clause.containers.at(-1);
	return clause.cells === undefined || table?.type !== 'table'
		? shown
		: { ...shown, cells: clause.cells.slice(0, table.alignments.length) };
}

for (const [folder, step] of [
	[own, 1],
	[corpora, 25],
] as const) {
	if (!existsSync(folder)) {
		console.log(`${folder} is absent: its texts are not tried`);
		texts.skip();
		continue;
	}
	const all = textsBelow(folder, step);
	texts(`tile every text below ${folder === own ? 'policies' : 'the corpora'} and lose no word of it`, () => {
		assert.ok(all.length > 5);
		for (const [path, body] of all) {
			const read = parseClauses(body);
			assert.is(placementFault(read), undefined, path);
			const shown = wordsOf(clausesHtml(read.clauses.map(asMarkdownShows)));
			const expected = wordsOf(markdown.render(body));
			assert.ok(shown === expected, `${path} reads otherwise: ${firstDifference(shown, expected)}`);
		}
	});
	texts(`show the number of every list item below ${folder === own ? 'policies' : 'the corpora'}`, () => {
		for (const [path, body] of all) {
			const written = markdown
				.parse(body, {})
				.filter((token) => token.type === 'list_item_open' && token.info !== '')
				.map((token) => token.info + token.markup);
			const shown = parseClauses(body).clauses.filter(isNumberedItem);
			assert.equal(
				shown.map((clause) => clause.number!.text),
				written,
				path,
			);
		}
	});
	texts(
		`are the same from a reader that remembers below ${folder === own ? 'policies' : 'the corpora'}`,
		() => {
			const read = clauseReader();
			for (const [path, body] of all) {
				assert.ok(isDeepStrictEqual(read(body).clauses, parseClauses(body).clauses), path);
			}
		},
	);
}

texts.run();
