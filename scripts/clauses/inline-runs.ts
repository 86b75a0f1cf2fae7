import type { Env, Token } from 'markdown-it';
import type { Mark, Run } from '../model/clause.ts';
import { inlineTokens } from './markdown.ts';
import { tokenStart } from './positioned-state.ts';

const special = /[\\`*_~[\]!<&]/;
const noMarks: readonly Mark[] = [];

/** The runs of a block's content; offsets are into the content. */
export function inlineRuns(content: string, env: Env): readonly Run[] {
	return special.test(content) ? parsedRuns(content, env) : plainRuns(content);
}

/** The runs of content in which nothing but line ends means anything to Markdown. */
function plainRuns(content: string): readonly Run[] {
	if (content !== '' && !content.includes('\n')) return [plainRun(content, 0, content.length)];
	const runs: Run[] = [];
	let start = 0;
	for (const match of content.matchAll(/( *)\n[ \t]*/g)) {
		if (match.index > start) runs.push(plainRun(content, start, match.index));
		const newline = match.index + match[1]!.length;
		const end = match.index + match[0].length;
		runs.push(breakRun({ start: newline, end, isForced: match[1]!.length > 1 }));
		start = end;
	}
	if (start < content.length) runs.push(plainRun(content, start, content.length));
	return runs;
}

function plainRun(content: string, start: number, end: number): Run {
	return { start, end, text: content.slice(start, end), marks: noMarks };
}

function breakRun(line: { start: number; end: number; isForced: boolean; marks?: readonly Mark[] }): Run {
	const run = { start: line.start, end: line.end, text: '\n', marks: line.marks ?? noMarks };
	return line.isForced ? { ...run, isBreak: true } : run;
}

function parsedRuns(content: string, env: Env): readonly Run[] {
	const runs: Run[] = [];
	let marks: readonly Mark[] = noMarks;
	const outer: (readonly Mark[])[] = [];
	const tokens = inlineTokens(content, env);
	tokens.forEach((token, index) => {
		if (token.nesting > 0) {
			outer.push(marks);
			marks = marksWithin(marks, markOf(token));
			const next = tokens[index + 1]!;
			if (next.type === 'link_close') runs.push(emptyLinkRun(token, next, marks));
		} else if (token.nesting < 0) {
			marks = outer.pop()!;
		} else {
			const place = { content, marks, previous: tokens[index - 1] };
			for (const run of tokenRuns(token, place)) runs.push(run);
		}
	});
	return runs;
}

/** A mark shows nothing more within one of its kind, and there may be very many of them. */
function marksWithin(marks: readonly Mark[], mark: Mark): readonly Mark[] {
	return marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];
}

function markOf(token: Token): Mark {
	switch (token.tag) {
		case 'a':
			return { type: 'link', href: String(token.attrGet('href')) };
		case 'strong':
			return { type: 'strong' };
		case 's':
			return { type: 'struck' };
		default:
			return { type: 'emphasis' };
	}
}

/**
 * A link without words shows its address, for else it would be lost. It stands for the `[]`, or for one character more
 * where the address would be as long as that and be taken for it.
 */
function emptyLinkRun(open: Token, close: Token, marks: readonly Mark[]): Run {
	const text = String(open.attrGet('href'));
	const behind = text.length === 2 ? 2 : 1;
	return { start: tokenStart(open) - 1, end: tokenStart(close) + behind, text, marks };
}

interface Place {
	readonly content: string;
	readonly marks: readonly Mark[];
	readonly previous: Token | undefined;
}

function tokenRuns(token: Token, { content, marks, previous }: Place): readonly Run[] {
	const start = tokenStart(token);
	switch (token.type) {
		case 'softbreak':
		case 'hardbreak':
			return [
				breakRun({ start, end: breakEnd(content, start), isForced: token.type === 'hardbreak', marks }),
			];
		case 'code_inline':
			return codeRuns(token, content, marks);
		case 'text_special':
			return [{ start, end: start + token.markup.length, text: token.content, marks }];
		default: {
			if (token.content === '') return [];
			const isAutolink = previous?.markup === 'autolink' && previous.nesting > 0;
			const end = isAutolink ? content.indexOf('>', start) : start + token.content.length;
			return [{ start, end, text: token.content, marks }];
		}
	}
}

function breakEnd(content: string, start: number): number {
	return start + /^\\?\n[ \t]*/.exec(content.slice(start))![0].length;
}

/** Code keeps its characters; a line end inside it, with the indentation behind, shows as a space and is its own run. */
function codeRuns(token: Token, content: string, marks: readonly Mark[]): readonly Run[] {
	const opened = tokenStart(token) + token.markup.length;
	const isStripped =
		content.slice(opened, opened + token.content.length).replaceAll('\n', ' ') !== token.content;
	const start = opened + (isStripped ? /^(?: |\n[ \t]*)/.exec(content.slice(opened))![0].length : 0);
	const end = opened + token.content.length + (isStripped ? 1 : 0);
	const source = content.slice(start, end);
	const code: readonly Mark[] = [...marks, { type: 'code' }];
	return [...source.matchAll(/\n[ \t]*|[^\n]+/g)].map(({ index, 0: piece }) => {
		const text = piece.startsWith('\n') ? ' ' : piece;
		return { start: start + index, end: start + index + piece.length, text, marks: code };
	});
}
