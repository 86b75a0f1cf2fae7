import type { Mark, Run } from '../../model/clause.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { ChangeKind } from './redline-piece.ts';

/** The new number of each clause whose number changed, by the old one, both without closing marks. */
export type Renumbering = ReadonlyMap<string, string>;

/** How the clauses of a comparison were renumbered. */
export function renumbering(comparison: Comparison): Renumbering {
	const numbers = new Map<string, string>();
	for (const { from, to } of comparison.clauses) {
		const [old, fresh] = [from?.[0]?.number, to?.[0]?.number];
		if (old !== undefined && fresh !== undefined && old !== fresh) numbers.set(bare(old), bare(fresh));
	}
	return numbers;
}

function bare(number: string): string {
	return number.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** What a replacement of some words by others is about; either may be empty. */
export function kindOfWords(from: string, to: string, numbers: Renumbering): ChangeKind {
	if (isReference(from, to, numbers)) return 'reference';
	if (firstWord(from) === firstWord(to) && plain(from) === plain(to)) return 'typography';
	return isFigures(from) && isFigures(to) && from + to !== '' ? 'figures' : 'wording';
}

/** What a change of marks alone is about. */
export function kindOfMarks(from: readonly Run[], to: readonly Run[]): 'link' | 'emphasis' {
	return targets(from) === targets(to) ? 'emphasis' : 'link';
}

function targets(runs: readonly Run[]): string {
	const isLink = (mark: Mark): boolean => mark.type === 'link';
	return runs
		.flatMap((run) => run.marks.filter(isLink))
		.map((mark) => (mark.type === 'link' ? mark.href : ''))
		.filter((href, index, all) => href !== all[index - 1])
		.join(' ');
}

function isReference(from: string, to: string, numbers: Renumbering): boolean {
	if (numbers.size === 0 || from === '' || to === '') return false;
	const old = from.match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
	const fresh = to.match(/[\p{L}\p{N}]+(?:\.[\p{L}\p{N}]+)*/gu) ?? [];
	return (
		old.length > 0 &&
		old.length === fresh.length &&
		old.every((word, index) => numbers.get(word) === fresh[index])
	);
}

/** Most changes are of words, and cost less to tell by the first than by all. */
function firstWord(text: string): string | undefined {
	return /[\p{L}\p{N}]+/u.exec(text)?.[0];
}

/** White space that parts two words or two numbers, and whose want would make one of them. */
const partingSpace =
	/(?<=[\p{L}\p{N}])\s+(?=[\p{L}\p{N}])|(?<=\p{N}[.,:/-])\s+(?=\p{N})|(?<=\p{N})\s+(?=[.,:/-]\p{N})/gu;

/**
 * A text without what only typography tells apart: quotes, dashes and apostrophes of one kind or another, and white
 * space beside marks.
 */
function plain(text: string): string {
	return text
		.replace(/[«»“”„‟"]/g, '"')
		.replace(/[‘’‚‛'ʼ]/g, "'")
		.replace(/[‐‑‒–—―−-]+/g, '-')
		.replace(/…/g, '...')
		.replace(partingSpace, '\0')
		.replace(/[\s\u00ad\u200b]+/g, '');
}

function isFigures(text: string): boolean {
	return !/\p{L}/u.test(text) && (text === '' || /\p{N}/u.test(text));
}
