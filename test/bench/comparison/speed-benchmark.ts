import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { diffWords } from 'diff';
import { parseClauses } from '../../../scripts/clauses/clause-text.ts';
import { compareTexts } from '../../../scripts/comparison/comparison.ts';
import type { ClauseText } from '../../../scripts/model/clause.ts';
import { draftedBody } from './drafted-body.ts';
import { diffMatchPatch } from './engines.ts';
import { seededRandom } from './seeded-random.ts';

const millisecondsOf = (work: () => unknown): number => {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
};

/** The least of some runs: the machine does other things too. */
function leastOf(runs: number, work: () => unknown): number {
	return Math.min(...Array.from({ length: runs }, () => millisecondsOf(work)));
}

/** A body of about so many words. */
function longBody(words: number): string {
	const parts: string[] = [];
	for (let [seed, count] = [1, 0]; count < words; seed++) {
		parts.push(draftedBody(seed));
		count += parts.at(-1)!.split(/\s+/).length;
	}
	return parts.join('\n');
}

/** The body with a share of its words replaced, dropped or followed by another. */
function editedBody(body: string, share: number): string {
	const random = seededRandom(5);
	return body.replace(/\p{L}+/gu, (word) => {
		if (random.fraction() >= share) return word;
		return random.pick([`${word}ский`, '', `${word} впредь`]);
	});
}

function line(name: string, ...cells: readonly (string | number)[]): void {
	console.log(
		`| ${[name, ...cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell))].join(' | ')} |`,
	);
}

interface Pair {
	readonly from: string;
	readonly to: string;
	readonly parsed: readonly [ClauseText, ClauseText];
}

function pairOf(from: string, to: string): Pair {
	return { from, to, parsed: [parseClauses(from), parseClauses(to)] };
}

function ours({ parsed }: Pair, runs = 5): number {
	return leastOf(runs, () => compareTexts(...parsed));
}

function againstDiffWords(): void {
	const body = longBody(100_000);
	const five = pairOf(body, editedBody(body, 0.05));
	const thirty = pairOf(body, editedBody(body, 0.3));
	const [atFive, atThirty] = [ours(five), ours(thirty)];
	line('100,000 words, 5 % edited, ms', atFive);
	line('100,000 words, 30 % edited, ms', atThirty, `${(atThirty / atFive).toFixed(2)} times`);
	const theirs = millisecondsOf(() => diffWords(five.from, five.to));
	line('the same, 5 %, diffWords, ms', theirs, `${(theirs / atFive).toFixed(0)} times`);
}

/** Alone in its process, so that the memory is that of the two texts and their comparison. */
function longest(): void {
	const body = longBody(500_000);
	const pair = pairOf(body, editedBody(body, 0.3));
	globalThis.gc?.();
	const parsed = process.memoryUsage().rss / 1e6;
	line('500,000 words, 30 % edited, the first time, ms', ours(pair, 1));
	const peak = process.resourceUsage().maxRSS / 1e3;
	line(
		'500,000 words, 30 % edited, ms',
		ours(pair, 3),
		`peak ${peak.toFixed(0)} MB, parsed ${parsed.toFixed(0)} MB`,
	);
}

function oneWordChanged(): void {
	const body = longBody(200_000);
	const middle = body.indexOf(' ', body.length / 2);
	const pair = pairOf(body, `${body.slice(0, middle)} впредь${body.slice(middle)}`);
	const theirs = leastOf(5, () => diffMatchPatch.mark(pair.from, pair.to));
	line('200,000 words, one changed, ms', ours(pair), `diff-match-patch ${theirs.toFixed(1)}`);
}

function growth(): void {
	// What is compiled on the way is no part of the measure.
	ours(pairOf(longBody(50_000), editedBody(longBody(50_000), 0.1)));
	const sizes = [25_000, 50_000, 100_000, 200_000, 400_000];
	const times = sizes.map((size) => {
		const body = longBody(size);
		return ours(pairOf(body, editedBody(body, 0.1)), 3);
	});
	line(
		'25,000 to 400,000 words at 10 %, ms',
		times.map((time) => time.toFixed(0)).join(', '),
		`exponent ${exponent(times.at(-1)! / times[0]!, sizes.at(-1)! / sizes[0]!)}`,
	);
}

function exponent(times: number, sizes: number): string {
	return (Math.log(times) / Math.log(sizes)).toFixed(2);
}

function realNeighbours(): void {
	const pairs = ['github-site-policy', 'basecamp-policies'].flatMap(neighbours);
	if (pairs.length === 0) return console.log('The corpora are absent; no real pairs were timed.');
	for (const pair of pairs.slice(0, 200)) ours(pair, 1);
	const times = pairs.map((pair) => ours(pair, 2));
	const total = times.reduce((sum, time) => sum + time, 0);
	line(`${pairs.length} real neighbours, ms`, total, `worst ${Math.max(...times).toFixed(1)}`);
	const theirs = pairs.reduce((sum, { from, to }) => sum + millisecondsOf(() => diffWords(from, to)), 0);
	line('the same, diffWords, ms', theirs, `${(theirs / total).toFixed(0)} times`);
}

function neighbours(corpus: string): readonly Pair[] {
	const folder = join('../shared/corpora', corpus);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((policy) => statSync(join(folder, policy)).isDirectory())
		.flatMap((policy) => {
			const revisions = readdirSync(join(folder, policy)).sort();
			const bodies = revisions.map((name) => parseClauses(readFileSync(join(folder, policy, name), 'utf8')));
			return bodies.slice(1).map((to, index): Pair => {
				const from = bodies[index]!;
				return { from: from.body, to: to.body, parsed: [from, to] };
			});
		});
}

/** Two texts of a size that are made to be hard, by name. */
const hardPairs: Readonly<Record<string, (size: number) => readonly [string, string]>> = {
	'equal clauses, and half as many': (size) => [repeated(size), repeated(size / 2)],
	'nothing in common, one clause': (size) => [words(0, size).join(' '), words(size, size).join(' ')],
	'nothing in common, clauses of one word': (size) => [
		paragraphs(words(0, size)),
		paragraphs(words(size, size)),
	],
	'clauses of one word, in reverse': (size) => [
		paragraphs(words(0, size)),
		paragraphs(words(0, size).reverse()),
	],
	'clauses of six words, in reverse': (size) => [
		paragraphs(clauses(size)),
		paragraphs(clauses(size).reverse()),
	],
	'one line, 10 % edited': (size) => [
		longBody(size).replace(/\s+/g, ' '),
		editedBody(longBody(size), 0.1).replace(/\s+/g, ' '),
	],
	'two words over and over, one clause': (size) => [
		'да нет '.repeat(size / 2),
		'нет нет да '.repeat(size / 3),
	],
	'two words in turn, a clause each': (size) => [
		paragraphs(words(0, size).map((_, index) => (index % 2 === 0 ? 'да' : 'нет'))),
		paragraphs(words(0, size).map((_, index) => (index % 3 === 0 ? 'да' : 'нет'))),
	],
	'equal clauses, one of them moved': (size) => [
		`Один из всех пунктов не такой, как прочие.\n\n${repeated(size)}`,
		`${repeated(size)}Один из всех пунктов не такой, как прочие.\n`,
	],
	'clauses of common words, shuffled': (size) => [paragraphs(alike(size, 1)), paragraphs(alike(size, 2))],
	'a table of rows that are alike': (size) => [table(size, 0), table(size, 1)],
};

function repeated(count: number): string {
	return 'Сторона вправе.\n\n'.repeat(count);
}

function words(from: number, count: number): string[] {
	return Array.from({ length: count }, (_, index) => `слово${index + from}`);
}

function clauses(count: number): string[] {
	return words(0, count).map((word) => `Сторона вправе требовать ${word} в срок.`);
}

function alike(count: number, seed: number): readonly string[] {
	const random = seededRandom(seed);
	const pick = (): string =>
		random.pick(['Сторона', 'вправе', 'требовать', 'вернуть', 'залог', 'договор', 'срок']);
	return Array.from({ length: count }, () => Array.from({ length: 6 }, pick).join(' '));
}

function table(count: number, shift: number): string {
	const rows = Array.from(
		{ length: count },
		(_, row) => `| Срок | ${(row * 7 + shift) % 13} | ${row % 5} | дней |`,
	);
	return `| а | б | в | г |\n|---|---|---|---|\n${rows.join('\n')}\n`;
}

function paragraphs(list: readonly string[]): string {
	return list.join('\n\n');
}

function hard(): void {
	const sizes = [25_000, 100_000];
	for (const [name, make] of Object.entries(hardPairs)) {
		const [small, large] = sizes.map((size) => ours(pairOf(...make(size)), 2));
		line(`${name}, 25,000 and 100,000, ms`, small!, large!, `exponent ${exponent(large! / small!, 4)}`);
	}
}

const parts: Readonly<Record<string, () => void>> = {
	againstDiffWords,
	oneWordChanged,
	longest,
	growth,
	realNeighbours,
	hard,
};
const chosen = process.argv.slice(2);
for (const name of chosen) parts[name]!();
// Each part runs alone in its process, so that none runs in the memory another has left behind.
for (const name of chosen.length > 0 ? [] : Object.keys(parts)) {
	const args = ['--expose-gc', ...process.execArgv, process.argv[1]!, name];
	execFileSync(process.execPath, args, { stdio: 'inherit' });
}
