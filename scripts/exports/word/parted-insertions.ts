import type { Fate, TrackedBlock, TrackedParagraph, TrackedRun } from './tracked-text.ts';

/**
 * The blocks with something of the old text behind an insertion that would end a paragraph before one that begins the next:
 * LibreOffice takes two such insertions for one, and to reject it would join the paragraphs. Both texts stay what they are.
 */
export function partedInsertions(blocks: readonly TrackedBlock[]): readonly TrackedBlock[] {
	return blocks.map((block, index) => {
		if (block.type !== 'paragraph' || !isOld(block.mark)) return block;
		const next = blocks
			.slice(index + 1, index + 4)
			.find(({ type }) => type === 'paragraph' || type === 'table');
		return next?.type === 'paragraph' && isNew(next.runs[0]?.fate) ? closedParagraph(block) : block;
	});
}

function isOld(fate: Fate): boolean {
	return fate !== 'inserted' && fate !== 'moved-here';
}

function isNew(fate: Fate | undefined): boolean {
	return fate === 'inserted' || fate === 'moved-here';
}

/** What the old text has behind the last words of both comes last; where that is nothing, those words go and come anew. */
function closedParagraph(paragraph: TrackedParagraph): TrackedParagraph {
	const { runs } = paragraph;
	const last = runs.findLastIndex(({ fate }) => fate === 'kept');
	const [head, tail] = [runs.slice(0, last + 1), runs.slice(last + 1)];
	const come = tail.filter(({ fate }) => isNew(fate));
	const gone = tail.filter(({ fate }) => !isNew(fate));
	if (come.length === 0) return paragraph;
	if (gone.length > 0) return { ...paragraph, runs: [...head, ...come, ...gone] };
	const closing = head.at(-1);
	if (closing === undefined) return paragraph;
	const [rest, words] = closingWords(closing);
	const { formerly, ...fresh } = words;
	return {
		...paragraph,
		runs: [
			...head.slice(0, -1),
			...rest,
			{ ...fresh, fate: 'inserted' },
			...come,
			{ ...fresh, fate: 'deleted', marks: formerly ?? fresh.marks },
		],
	};
}

/** A run cut before its last sign or word. */
function closingWords(run: TrackedRun): readonly [rest: readonly TrackedRun[], words: TrackedRun] {
	const words = /(?:[^\p{L}\p{M}\p{N}\s]+|[\p{L}\p{M}\p{N}]+)\s*$/u.exec(run.text)?.[0] ?? run.text;
	const rest = run.text.slice(0, run.text.length - words.length);
	return [rest === '' ? [] : [{ ...run, text: rest }], { ...run, text: words }];
}
