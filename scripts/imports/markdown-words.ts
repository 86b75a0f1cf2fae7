import type { Mark } from '../model/clause.ts';
import { isSameMark, type Piece } from './imported-text.ts';
import { escapedWords, linkTarget } from './markdown-escape.ts';

/** The order in which marks stand in one another, outermost first. */
const order: readonly Mark['type'][] = ['link', 'struck', 'strong', 'emphasis', 'code'];

/** The pieces as Markdown on one or several lines, each line break after a backslash. */
export function markdownWords(pieces: readonly Piece[]): string {
	return written(pieces, 0).replaceAll('\n', '\\\n');
}

function written(pieces: readonly Piece[], depth: number): string {
	const type = order[depth];
	if (type === undefined) return escapedWords(pieces.map(({ text }) => text).join(''));
	return groupsOf(pieces, type)
		.map(({ mark, group }) => (mark === undefined ? written(group, depth + 1) : marked(mark, group, depth)))
		.join('');
}

/** Stretches of pieces that share a mark of a type, and those between. */
function groupsOf(pieces: readonly Piece[], type: Mark['type']): readonly { mark?: Mark; group: Piece[] }[] {
	const groups: { mark?: Mark; group: Piece[] }[] = [];
	for (const piece of pieces) {
		const mark = piece.marks.find((candidate) => candidate.type === type);
		const last = groups.at(-1);
		const isSame =
			last !== undefined &&
			(mark === undefined ? last.mark === undefined : last.mark !== undefined && isSameMark(last.mark, mark));
		if (isSame) last.group.push(piece);
		else groups.push(mark === undefined ? { group: [piece] } : { mark, group: [piece] });
	}
	return groups;
}

/** White space at the ends stands outside of the mark, where Markdown would not take it for one. */
function marked(mark: Mark, group: readonly Piece[], depth: number): string {
	if (mark.type === 'code') return codeWords(group.map(({ text }) => text).join(''));
	const [, before, inner, after] = /^(\s*)([^]*?)(\s*)$/.exec(written(group, depth + 1))!;
	if (inner === '') return `${before}${after}`;
	return `${before}${wrapped(mark, inner!)}${after}`;
}

function wrapped(mark: Mark, inner: string): string {
	switch (mark.type) {
		case 'link':
			return `[${inner.replace(/(?<!\\)[[\]]/g, '\\$&')}](${linkTarget(mark.href)})`;
		case 'strong':
			return `**${inner}**`;
		case 'struck':
			return `~~${inner}~~`;
		default:
			return `*${inner}*`;
	}
}

function codeWords(text: string): string {
	const [, before, code, after] = /^(\s*)([^]*?)(\s*)$/.exec(text.replaceAll('\n', ' '))!;
	if (code === '') return `${before}${after}`;
	const longest = Math.max(0, ...[...code!.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = '`'.repeat(longest + 1);
	const space = code!.startsWith('`') || code!.endsWith('`') ? ' ' : '';
	return `${before}${fence}${space}${code}${space}${fence}${after}`;
}
