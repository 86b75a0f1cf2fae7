import { createTwoFilesPatch, formatPatch } from 'diff';
import type { ComparisonSide } from './comparison-json.ts';
import { sideName } from './side-name.ts';

/** Beyond this many changed lines a finer patch tells nobody anything, and takes long to find. */
const mostEdits = 5000;

/**
 * The two files as a unified diff, which `patch` and `git apply` read. Where they have too little in common, every old
 * line goes and every new one comes.
 */
export function comparisonPatch(from: ComparisonSide, to: ComparisonSide): string {
	const [old, fresh] = [from.source.text, to.source.text];
	const options = { context: 3, maxEditLength: mostEdits };
	const patch = createTwoFilesPatch(sideName(from), sideName(to), old, fresh, undefined, undefined, options);
	return patch ?? replacement(from, to);
}

function replacement(from: ComparisonSide, to: ComparisonSide): string {
	const [oldLines, newLines] = [from, to].map(({ source }) => source.text.split('\n')) as [
		string[],
		string[],
	];
	return formatPatch({
		oldFileName: sideName(from),
		newFileName: sideName(to),
		oldHeader: undefined,
		newHeader: undefined,
		hunks: [
			{
				oldStart: 1,
				oldLines: oldLines.length,
				newStart: 1,
				newLines: newLines.length,
				lines: [
					...oldLines.map((line) => `-${line}`),
					'\\ No newline at end of file',
					...newLines.map((line) => `+${line}`),
					'\\ No newline at end of file',
				],
			},
		],
	});
}
