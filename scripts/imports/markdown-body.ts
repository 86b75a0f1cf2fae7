import { parseClauses } from '../clauses/clause-text.ts';
import type { Clause, Run } from '../model/clause.ts';
import { type Finding, warningAt } from '../source/finding.ts';
import { quote } from '../source/quotation.ts';
import { comparedWords } from './compared-words.ts';
import { type ImportedBlock, type Piece, piecesText, tidyPieces } from './imported-text.ts';
import { escapedLineStart } from './markdown-escape.ts';
import { markdownTable, tableWords } from './markdown-table.ts';
import { markdownWords } from './markdown-words.ts';
import { shownLook } from './shown-look.ts';
import { shownWords } from './shown-words.ts';

/** A body of Markdown, and what of its blocks Markdown cannot show. */
export interface MarkdownBody {
	readonly body: string;
	readonly losses: readonly Finding[];
}

interface WrittenBlock {
	readonly markdown: string;
	readonly losses: readonly Finding[];
}

/** The blocks as a body of Markdown that the reader of clauses reads as the same words in the same clauses. */
export function markdownBody(blocks: readonly ImportedBlock[]): MarkdownBody {
	let body = '';
	let depth = -1;
	const losses: Finding[] = [];
	for (const block of blocks) {
		const isItem = block.type === 'bullet';
		const isListGoingOn = isItem && depth >= 0;
		depth = isItem ? Math.min(block.depth, depth + 1) : -1;
		const written = writtenBlock(block);
		const indent = '  '.repeat(Math.max(0, depth));
		const markdown = written.markdown.replace(/^(?=.)/gm, indent);
		body += `${body === '' ? '' : isListGoingOn ? '\n' : '\n\n'}${markdown}`;
		losses.push(...written.losses);
	}
	return { body: body === '' ? '' : `${body}\n`, losses };
}

function writtenBlock(block: ImportedBlock): WrittenBlock {
	switch (block.type) {
		case 'rule':
			return { markdown: '***', losses: [] };
		case 'table':
			return writtenTable(block);
		case 'heading':
			return writtenWords({ ...block, pieces: onOneLine(block.pieces) }, headingLine(block.level));
		case 'bullet':
			return writtenWords(block, bulletLines);
		case 'quotation':
			return writtenWords(block, quotationLines);
		case 'paragraph':
			return writtenWords(block, paragraphLines);
	}
}

type Layout = (words: string) => string;

function writtenWords(block: { pieces: readonly Piece[]; place: number }, layout: Layout): WrittenBlock {
	const pieces = tidyPieces(block.pieces);
	return firstFaithful(block.place, (kept) => {
		const marked = keptMarks(pieces, kept);
		return {
			markdown: layout(markdownWords(marked)),
			words: [shownWords(piecesText(pieces))],
			look: shownLook(marked),
		};
	});
}

function writtenTable({ rows, place }: ImportedBlock & { readonly type: 'table' }): WrittenBlock {
	return firstFaithful(place, (kept) => {
		const marked = rows.map((row) => row.map((cell) => keptMarks(tidyPieces(cell), kept)));
		return { markdown: markdownTable(marked), words: tableWords(rows), look: shownLook(marked.flat(2)) };
	});
}

/** Which marks are written: what Markdown cannot say where it stands is left out. */
type Kept = 'marks' | 'links' | 'words';

interface Attempt {
	readonly markdown: string;
	readonly words: readonly string[];
	readonly look: string;
}

/** The first of three ways of writing a block that reads back as its words and looks as they do. */
function firstFaithful(place: number, attempt: (kept: Kept) => Attempt): WrittenBlock {
	const marked = attempt('marks');
	if (isFaithful(marked)) return { markdown: marked.markdown, losses: [] };
	const linked = attempt('links');
	const words = linked.words.join(' ');
	if (isFaithful(linked)) return { markdown: linked.markdown, losses: [markLoss(place, 'emphasis', words)] };
	return { markdown: attempt('words').markdown, losses: [markLoss(place, 'emphasis and links', words)] };
}

function isFaithful({ markdown, words, look }: Attempt): boolean {
	const { clauses } = parseClauses(markdown);
	const isWordForWord =
		clauses.length === words.length &&
		clauses.every((clause, index) => comparedWords(clause) === words[index]);
	return isWordForWord && shownLook(clauses.flatMap(shownRuns)) === look;
}

function shownRuns({ number, runs }: Clause): readonly Pick<Run, 'text' | 'marks'>[] {
	return [...(number === undefined ? [] : (number.runs ?? [{ text: number.text, marks: [] }])), ...runs];
}

function markLoss(place: number, what: string, words: string): Finding {
	return warningAt({ line: place, column: 1 }, 'import-marks', {
		message: `Markdown cannot say the ${what} of ${quote(words)} where it stands, and only the words are kept`,
		advice: 'mark them again by hand where it matters',
	});
}

function keptMarks(pieces: readonly Piece[], kept: Kept): readonly Piece[] {
	if (kept === 'marks') return pieces;
	return pieces.map(({ text, marks }) => ({
		text,
		marks: kept === 'links' ? marks.filter(({ type }) => type === 'link') : [],
	}));
}

function headingLine(level: number): Layout {
	const marks = '#'.repeat(Math.min(6, Math.max(1, level)));
	return (words) => `${marks} ${words.replace(/(^|\s)(#+)$/, '$1\\$2')}`;
}

const bulletLines: Layout = (words) => `- ${indented(escapedLines(words), 2)}`;

/** A paragraph that begins with a number Markdown knows is written as an item of that number. */
const paragraphLines: Layout = (words) => {
	const [, number, rest] = /^((?:0|[1-9]\d{0,2})[.)])[ \t]+(\S[^]*)$/.exec(words) ?? [];
	if (number === undefined || rest === undefined) return escapedLines(words);
	return `${number} ${indented(escapedLines(rest), number.length + 1)}`;
};

const quotationLines: Layout = (words) => paragraphLines(words).replace(/^/gm, '> ');

function escapedLines(words: string): string {
	return words.split('\n').map(escapedLineStart).join('\n');
}

function indented(lines: string, by: number): string {
	return lines.replaceAll('\n', `\n${' '.repeat(by)}`);
}

function onOneLine(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.map(({ text, marks }) => ({ text: text.replaceAll('\n', ' '), marks }));
}
