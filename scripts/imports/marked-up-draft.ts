import type { ClauseText } from '../model/clause.ts';
import { type Finding, errorAt } from '../source/finding.ts';
import { quote } from '../source/quotation.ts';
import { blockWords, type PlacedWords } from './block-words.ts';
import { type ProvenBody, bodyWords, provenBody } from './proven-body.ts';
import { splicedBody } from './spliced-body.ts';
import { textDifferences } from './text-differences.ts';
import type { WordFile } from './word/word-file.ts';

/** A marked-up file as the body of the next revision; no `body` where an error among the findings says why. */
export interface MarkedUpDraft {
	readonly body?: string;
	readonly findings: readonly Finding[];
}

/**
 * The text of a file with every tracked change accepted, where with every one rejected it has the words of the revision
 * it is said to be of, or where what was changed untracked is taken too. What the changes leave alone keeps the revision's own Markdown.
 */
export function markedUpDraft(
	file: WordFile,
	known: ClauseText,
	{ isUntrackedTaken = false }: { readonly isUntrackedTaken?: boolean } = {},
): MarkedUpDraft {
	const rejected = provenBody(file.rejected());
	const accepted = provenBody(file.accepted());
	const untracked = untrackedFindings(known, rejected).map((finding) => ({
		...finding,
		severity: isUntrackedTaken ? ('warning' as const) : finding.severity,
	}));
	const faults = rejected.findings.filter(({ severity }) => severity === 'error');
	const body = splicedBody(known, { fresh: accepted.body, old: rejected.body });
	const findings = [
		...untracked,
		...faults,
		...file.remarks,
		...accepted.findings,
		...acceptedFindings(body, accepted),
	];
	return findings.some(({ severity }) => severity === 'error') ? { findings } : { body, findings };
}

/** Where the file with every change rejected has other words than the revision, each an error. */
function untrackedFindings(known: ClauseText, { body, text }: ProvenBody): readonly Finding[] {
	return textDifferences(known, body).map(({ from, to, index }) =>
		errorAt(placeOf(blockWords(text.blocks), index), 'import-untracked', {
			message: untrackedWords(from, to),
			advice:
				'it was changed without tracking, or the file is of another revision: name that one with `--against`, or restore the words and track the change',
		}),
	);
}

function untrackedWords(from: string, to: string): string {
	const start = 'with every change rejected the file';
	if (from === '') return `${start} has words that the revision lacks: ${quote(to)}`;
	if (to === '') return `${start} lacks words of the revision: ${quote(from)}`;
	const { before, old, fresh } = differingWords(from, to);
	return `${start} reads ${quote(`${before}${fresh}`)} where the revision reads ${quote(`${before}${old}`)}`;
}

/** What two texts differ in, from a few characters before where they begin to. */
function differingWords(
	from: string,
	to: string,
): { readonly before: string; readonly old: string; readonly fresh: string } {
	let same = 0;
	while (same < from.length && from[same] === to[same]) same++;
	const start = from.lastIndexOf(' ', Math.max(0, same - 12)) + 1;
	const before = `${start > 0 ? '…' : ''}${from.slice(start, same)}`;
	return { before, old: from.slice(same), fresh: to.slice(same) };
}

function placeOf(
	words: readonly PlacedWords[],
	index: number,
): { readonly line: number; readonly column: number } {
	return { line: (words[index] ?? words.at(-1))?.place ?? 1, column: 1 };
}

/** That the draft has the words of the file with every change accepted is looked at once more, whatever its Markdown is. */
function acceptedFindings(body: string, { text }: ProvenBody): readonly Finding[] {
	const shown = blockWords(text.blocks);
	const read = bodyWords(body);
	const index = shown.findIndex(({ words }, at) => read[at] !== words);
	if (index === -1 && read.length === shown.length) return [];
	return [
		errorAt(placeOf(shown, index === -1 ? shown.length : index), 'import-reading', {
			message: 'the draft would not read as the file does with every change accepted',
			advice: 'make the change in the draft by hand',
		}),
	];
}
