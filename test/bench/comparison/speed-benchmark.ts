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
export function longBody(words: number): string {
	const parts: string[] = [];
	for (let [seed, count] = [1, 0]; count < words; seed++) {
		parts.push(draftedBody(seed));
		count += parts.at(-1)!.split(/\s+/).length;
	}
	return parts.join('\n');
}

/** The body with a share of its words replaced, dropped or followed by another. */
export function editedBody(body: string, share: number): string {
	const random = seededRandom(5);
	return body.replace(/\p{L}+/gu, (word) => {
		if (random.fraction() >= share) return word;
		return random.pick([`${word}ский`, '', `${word} впредь`]);
	});
}

function peakMegabytes(): number {
	return process.memoryUsage().rss / 1e6;
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
	if (process.argv.includes('--quick')) return;
	const theirs = millisecondsOf(() => diffWords(five.from, five.to));
	line('the same, 5 %, diffWords, ms', theirs, `${(theirs / atFive).toFixed(0)} times`);
}

function longest(): void {
	const body = longBody(500_000);
	const pair = pairOf(body, editedBody(body, 0.3));
	line(
		'500,000 words, 30 % edited, ms',
		ours(pair, 3),
		`${peakMegabytes().toFixed(0)} MB with the parsed texts`,
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
	const sizes = [25_000, 50_000, 100_000, 200_000, 400_000];
	const times = sizes.map((size) => {
		const body = longBody(size);
		return ours(pairOf(body, editedBody(body, 0.1)), 3);
	});
	const exponent = Math.log(times.at(-1)! / times[0]!) / Math.log(sizes.at(-1)! / sizes[0]!);
	line(
		'25,000 to 400,000 words at 10 %, ms',
		times.map((time) => time.toFixed(0)).join(', '),
		`exponent ${exponent.toFixed(2)}`,
	);
}

function realNeighbours(): void {
	const pairs = ['github-site-policy', 'basecamp-policies'].flatMap(neighbours);
	if (pairs.length === 0) return console.log('The corpora are absent; no real pairs were timed.');
	for (const pair of pairs.slice(0, 200)) ours(pair, 1);
	const times = pairs.map((pair) => ours(pair, 2));
	const total = times.reduce((sum, time) => sum + time, 0);
	line(`${pairs.length} real neighbours, ms`, total, `worst ${Math.max(...times).toFixed(1)}`);
	if (process.argv.includes('--quick')) return;
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
			const bodies = revisions.map((name) => readFileSync(join(folder, policy, name), 'utf8'));
			return bodies.slice(1).map((body, index) => pairOf(bodies[index]!, body));
		});
}

function adversarial(): void {
	const one = 'Сторона вправе.\n\n';
	const words = (from: number): string =>
		Array.from({ length: 100_000 }, (_, index) => `слово${index + from}`).join(' ');
	const paragraphs = (text: string): string => text.replaceAll(' ', '\n\n');
	const cases: readonly (readonly [string, string, string])[] = [
		['100,000 equal clauses, and 50,000', one.repeat(100_000), one.repeat(50_000)],
		['nothing in common, one clause', words(0), words(100_000)],
		['nothing in common, 100,000 clauses', paragraphs(words(0)), paragraphs(words(100_000))],
		[
			'100,000 clauses of one word, in reverse',
			paragraphs(words(0)),
			words(0).split(' ').reverse().join('\n\n'),
		],
		[
			'a line of 5 MB, 10 % edited',
			longBody(350_000).replace(/\s+/g, ' '),
			editedBody(longBody(350_000), 0.1).replace(/\s+/g, ' '),
		],
		['two words over and over, one clause', 'да нет '.repeat(50_000), 'нет нет да '.repeat(40_000)],
	];
	for (const [name, from, to] of cases) {
		const pair = pairOf(from, to);
		line(`${name}, ms`, ours(pair, 1));
	}
}

againstDiffWords();
oneWordChanged();
longest();
growth();
realNeighbours();
adversarial();
