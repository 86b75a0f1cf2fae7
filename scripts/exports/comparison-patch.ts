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
	const [old, fresh] = [linesOf(from.source.text), linesOf(to.source.text)];
	return formatPatch({
		oldFileName: sideName(from),
		newFileName: sideName(to),
		oldHeader: undefined,
		newHeader: undefined,
		hunks: [
			{
				oldStart: 1,
				oldLines: old.lines.length,
				newStart: 1,
				newLines: fresh.lines.length,
				lines: [...signed(old, '-'), ...signed(fresh, '+')],
			},
		],
	});
}

interface Lines {
	readonly lines: readonly string[];
	/** False where the last line has no end. */
	readonly isEnded: boolean;
}

function linesOf(text: string): Lines {
	const isEnded = text.endsWith('\n');
	return { lines: text === '' ? [] : (isEnded ? text.slice(0, -1) : text).split('\n'), isEnded };
}

function signed({ lines, isEnded }: Lines, sign: '-' | '+'): readonly string[] {
	const end = lines.length === 0 || isEnded ? [] : ['\\ No newline at end of file'];
	return [...lines.map((line) => sign + line), ...end];
}
