import { formatPatch } from 'diff';
import type { StructuredPatchHunk } from 'diff';
import { type ComparisonSide, sideName } from './comparison-side.ts';
import { fileLines } from './file-lines.ts';
import { lineChanges } from './line-changes.ts';
import type { LineChange } from './line-changes.ts';

/** What the differences are called beside the page of their comparison. */
export const patchName = 'changes.patch';

/** The two files as a unified diff, which `patch` and `git apply` read. */
export function comparisonPatch(from: ComparisonSide, to: ComparisonSide): string {
	const [old, fresh] = fileLines(from.source.text, to.source.text);
	return formatPatch({
		oldFileName: sideName(from),
		newFileName: sideName(to),
		oldHeader: undefined,
		newHeader: undefined,
		hunks: neighbouring(lineChanges(old.numbers, fresh.numbers)).map((changes) =>
			hunk(changes, old.lines, fresh.lines),
		),
	});
}

/** How many lines that stay are shown around a change. */
const context = 3;

/** Changes whose surroundings meet are shown together. */
function neighbouring(changes: readonly LineChange[]): readonly (readonly LineChange[])[] {
	const groups: LineChange[][] = [];
	for (const change of changes) {
		const group = groups.at(-1);
		if (group !== undefined && change.fromStart - group.at(-1)!.fromEnd <= 2 * context) group.push(change);
		else groups.push([change]);
	}
	return groups;
}

function hunk(
	changes: readonly LineChange[],
	old: readonly string[],
	fresh: readonly string[],
): StructuredPatchHunk {
	const [first, last] = [changes[0]!, changes.at(-1)!];
	const lead = Math.min(context, first.fromStart);
	const trail = Math.min(context, old.length - last.fromEnd);
	let place = first.fromStart - lead;
	const lines: string[] = [];
	for (const { fromStart, fromEnd, toStart, toEnd } of changes) {
		pushSigned(lines, ' ', old.slice(place, fromStart));
		pushSigned(lines, '-', old.slice(fromStart, fromEnd));
		pushSigned(lines, '+', fresh.slice(toStart, toEnd));
		place = fromEnd;
	}
	pushSigned(lines, ' ', old.slice(place, place + trail));
	return {
		oldStart: first.fromStart - lead + 1,
		oldLines: last.fromEnd + trail - first.fromStart + lead,
		newStart: first.toStart - lead + 1,
		newLines: last.toEnd + trail - first.toStart + lead,
		lines,
	};
}

function pushSigned(signed: string[], sign: ' ' | '-' | '+', lines: readonly string[]): void {
	for (const line of lines) {
		if (line.endsWith('\n')) signed.push(sign + line.slice(0, -1));
		else signed.push(sign + line, '\\ No newline at end of file');
	}
}
