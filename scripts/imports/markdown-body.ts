import { clauseWords } from '../clauses/clause-words.ts';
import { parseClauses } from '../clauses/clause-text.ts';
import type { Mark } from '../model/clause.ts';
import { type Finding, warningAt } from '../source/finding.ts';
import { type ImportedBlock, type Piece, piecesText, tidyPieces } from './imported-text.ts';
import { escapedLineStart } from './markdown-escape.ts';
import { markdownTable, tableWords } from './markdown-table.ts';
import { markdownWords } from './markdown-words.ts';
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
			return writtenAs(block.place, tableWords(block.rows), [
				() => markdownTable(block.rows),
				() => markdownTable(block.rows.map((row) => row.map(withoutMarks))),
			]);
		case 'heading':
			return writtenWords({ ...block, pieces: onOneLine(block.pieces) }, headingLine(block.level));
		case 'bullet':
			return writtenWords(block, bulletLines);
		case 'paragraph':
			return writtenWords(block, paragraphLines);
	}
}

type Layout = (words: string) => string;

function writtenWords(block: { pieces: readonly Piece[]; place: number }, layout: Layout): WrittenBlock {
	const pieces = tidyPieces(block.pieces);
	return writtenAs(
		block.place,
		[shownWords(piecesText(pieces))],
		[() => layout(markdownWords(pieces)), () => layout(markdownWords(withoutMarks(pieces)))],
	);
}

/** The first of several ways of writing a block that reads back as its words. */
function writtenAs(
	place: number,
	words: readonly string[],
	[marked, plain]: readonly [() => string, () => string],
): WrittenBlock {
	const markdown = marked();
	if (readsAs(markdown, words)) return { markdown, losses: [] };
	return { markdown: plain(), losses: [markLoss(place, words.join(' '))] };
}

function readsAs(markdown: string, words: readonly string[]): boolean {
	const clauses = parseClauses(markdown).clauses;
	return (
		clauses.length === words.length && clauses.every((clause, index) => clauseWords(clause) === words[index])
	);
}

function markLoss(place: number, words: string): Finding {
	return warningAt({ line: place, column: 1 }, 'import-marks', {
		message: `the emphasis and links of “${words.slice(0, 80)}” cannot be written in Markdown, and only the words are kept`,
		advice: 'mark them again by hand where it matters',
	});
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

function escapedLines(words: string): string {
	return words.split('\n').map(escapedLineStart).join('\n');
}

function indented(lines: string, by: number): string {
	return lines.replaceAll('\n', `\n${' '.repeat(by)}`);
}

function onOneLine(pieces: readonly Piece[]): readonly Piece[] {
	return pieces.map(({ text, marks }) => ({ text: text.replaceAll('\n', ' '), marks }));
}

const noMarks: readonly Mark[] = [];

function withoutMarks(pieces: readonly Piece[]): readonly Piece[] {
	return [{ text: piecesText(pieces), marks: noMarks }];
}
