import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseClauses } from '../../../scripts/clauses/clause-text.ts';
import type { Clause, Run } from '../../../scripts/model/clause.ts';
import { draftedBody } from './drafted-body.ts';
import type { Block, Word, WordDocument } from './word-document.ts';

/** What a text is for: to mend the engine by, or to be kept back and looked at last. */
export type TextSet = 'tuning' | 'kept back';

/** A text to be edited, cut into words. */
export interface SourceDocument {
	readonly name: string;
	readonly language: 'ru' | 'be' | 'en' | 'fr';
	readonly set: TextSet;
	readonly document: WordDocument;
}

const shared = '../shared';
const texts = 'test/bench/comparison/texts';

/** The seed, our own policies, texts written for this and some policies of the corpora, as far as they are there. */
export function sourceDocuments(): readonly SourceDocument[] {
	return [
		...russianDocuments(),
		...writtenDocuments('tuning', 'tuning'),
		...writtenDocuments('kept back', 'kept-back'),
		...corpusDocuments('github-site-policy', 'en', 14),
		...corpusDocuments('basecamp-policies', 'en', 10),
		...bookDocuments('code-civil-steeve'),
	];
}

function russianDocuments(): readonly SourceDocument[] {
	const seed = join(shared, 'seed/privacy-policy.txt');
	const own = [
		'policies/privacy/draft.md',
		'policies/tool-library/2024-02-05.md',
		'policies/tool-library/2026-11-16.md',
	];
	const files = [...(existsSync(seed) ? [seed] : []), ...own.filter((path) => existsSync(path))];
	const drafted = Array.from(
		{ length: 8 },
		(_, index) => [`drafted ${index + 1}`, draftedBody(index + 1)] as const,
	);
	return [...files.map((path) => [path, bodyOf(path)] as const), ...drafted].map(([name, body]) => ({
		name,
		language: 'ru',
		set: 'tuning',
		document: documentOf(body),
	}));
}

/** Texts written for the benchmark, Russian where the name says no other language. */
function writtenDocuments(set: TextSet, folder: string): readonly SourceDocument[] {
	return readdirSync(join(texts, folder))
		.sort()
		.map((name) => ({
			name: `${folder}/${name}`,
			language: (/\.(be|en)\.md$/.exec(name)?.[1] as 'be' | 'en' | undefined) ?? 'ru',
			set,
			document: documentOf(bodyOf(join(texts, folder, name))),
		}));
}

/** The last revision of policies of a fair length: so many, evenly chosen, to tune by, half as many others kept back. */
function corpusDocuments(corpus: string, language: 'en', count: number): readonly SourceDocument[] {
	const folder = join(shared, 'corpora', corpus);
	const found = policiesOf(folder)
		.map((policy) => [`${corpus}/${policy}`, documentOf(lastBody(join(folder, policy)))] as const)
		.filter(([, document]) => document.length >= 15 && document.length <= 250);
	const chosen = evenly(found, count);
	const others = evenly(
		found.filter((one) => !chosen.includes(one)),
		count / 2,
	);
	const named =
		(set: TextSet) =>
		([name, document]: (typeof found)[number]): SourceDocument => ({
			name,
			language,
			set,
			document,
		});
	return [...chosen.map(named('tuning')), ...others.map(named('kept back'))];
}

/** Blocks of a book that make one text. */
const bookLength = 160;

/** A stretch of the middle of each book of a corpus: the first two to tune by, the others kept back. */
function bookDocuments(corpus: string): readonly SourceDocument[] {
	const folder = join(shared, 'corpora', corpus);
	return policiesOf(folder).map((book, index) => {
		const document = documentOf(lastBody(join(folder, book)));
		const start = Math.max(0, Math.floor((document.length - bookLength) / 2));
		return {
			name: `${corpus}/${book}`,
			language: 'fr',
			set: index < 2 ? 'tuning' : 'kept back',
			document: document.slice(start, start + bookLength),
		};
	});
}

function policiesOf(folder: string): readonly string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort();
}

function lastBody(folder: string): string {
	return bodyOf(join(folder, readdirSync(folder).sort().at(-1)!));
}

function evenly<T>(list: readonly T[], count: number): readonly T[] {
	const step = Math.max(1, list.length / count);
	return Array.from({ length: Math.min(count, list.length) }, (_, index) => list[Math.floor(index * step)]!);
}

function bodyOf(path: string): string {
	return readFileSync(path, 'utf8').replace(/^---\n.*?\n---\n/s, '');
}

let nextId = 1;

/** A word nobody has used. */
export function freshWord(text: string): Word {
	return { id: nextId++, text };
}

/** A block nobody has used. */
export function freshBlock(block: Omit<Block, 'id'>): Block {
	return { ...block, id: nextId++ };
}

/** A body as blocks of words with identities; emphasis is left out, links are our own. */
function documentOf(body: string): WordDocument {
	return parseClauses(body).clauses.flatMap((clause) => blockOf(clause) ?? []);
}

function blockOf(clause: Clause): Block | undefined {
	const { kind, level } = clause;
	if (kind === 'code' || kind === 'rule' || kind === 'definition') return undefined;
	const cells = (clause.cells ?? [clause]).map((cell) => wordsIn(cell.runs));
	if (cells.every((cell) => cell.length === 0)) return undefined;
	const first = cells[0]![0]?.text ?? '';
	// Without its emphasis a number that opens the words would become the clause's own.
	const isNumbered = clause.number === undefined && kind !== 'row' && /^[(§]?\d[\d.]*[.)]?$/.test(first);
	const number = isNumbered ? first : clause.number?.text;
	const isDeep = clause.containers.filter((one) => one.type === 'list').length > 1;
	const words = isNumbered ? [cells[0]!.slice(1)] : cells;
	if (words.every((cell) => cell.length === 0)) return undefined;
	const shown = isDeep && kind === 'item' && number !== undefined ? undefined : number;
	return freshBlock(
		shown === undefined ? { kind, level, cells: words } : { kind, level, number: shown, cells: words },
	);
}

function wordsIn(runs: readonly Run[]): readonly Word[] {
	const text = runs.map((run) => run.text).join('');
	return text
		.split(/\s+/)
		.filter((word) => word !== '')
		.map((word, index) => linked(freshWord(plainWord(word)), index));
}

/** Gives a word here and there a link, so that every text has some. */
function linked(word: Word, index: number): Word {
	const isPlain = /^\p{L}{4,}$/u.test(word.text);
	return index % 37 === 9 && isPlain ? { ...word, href: `https://example.org/${word.id % 97}` } : word;
}

/** What Markdown would read as markup is taken out, so that each word is shown as it is written. */
function plainWord(word: string): string {
	const plain = word.replace(/[\\`*_[\]<>|{}#~^&]/g, '');
	return /^(?:[-+=]+|\d+[.)])$/.test(plain) || plain === '' ? `–${plain.replace(/[-+=]/g, '')}` : plain;
}
