import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseClauses } from '../../../scripts/clauses/clause-text.ts';
import type { Clause, Run } from '../../../scripts/model/clause.ts';
import { draftedBody } from './drafted-body.ts';
import type { Block, Word, WordDocument } from './word-document.ts';

/** A real text to be edited, cut into words. */
export interface SourceDocument {
	readonly name: string;
	readonly language: 'ru' | 'en' | 'fr';
	readonly document: WordDocument;
}

const shared = '../shared';

/** The seed, our own policies and one revision of each longer policy of the corpora, as far as they are there. */
export function sourceDocuments(): readonly SourceDocument[] {
	return [
		...russianDocuments(),
		...corpusDocuments('github-site-policy', 'en', 14),
		...corpusDocuments('basecamp-policies', 'en', 10),
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
		document: documentOf(body),
	}));
}

/** The last revision of some policies of a corpus, evenly chosen among those of a fair length. */
function corpusDocuments(corpus: string, language: 'en' | 'fr', count: number): readonly SourceDocument[] {
	const folder = join(shared, 'corpora', corpus);
	if (!existsSync(folder)) return [];
	const found: SourceDocument[] = [];
	for (const policy of readdirSync(folder).sort()) {
		if (!statSync(join(folder, policy)).isDirectory()) continue;
		const last = readdirSync(join(folder, policy)).sort().at(-1)!;
		const document = documentOf(bodyOf(join(folder, policy, last)));
		if (document.length >= 15 && document.length <= 250)
			found.push({ name: `${corpus}/${policy}`, language, document });
	}
	const step = Math.max(1, found.length / count);
	return Array.from(
		{ length: Math.min(count, found.length) },
		(_, index) => found[Math.floor(index * step)]!,
	);
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
export function documentOf(body: string): WordDocument {
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
