import { formatPatch } from 'diff';
import type { StructuredPatchHunk } from 'diff';
import type { ComparisonSide } from './comparison-json.ts';
import { lineChanges } from './line-changes.ts';
import type { LineChange } from './line-changes.ts';
import { sideName } from './side-name.ts';

/** What the differences are called beside the page of their comparison. */
export const patchName = 'changes.patch';

/** The two files as a unified diff, which `patch` and `git apply` read. */
export function comparisonPatch(from: ComparisonSide, to: ComparisonSide): string {
	const [old, fresh] = [linesOf(from.source.text), linesOf(to.source.text)];
	return formatPatch({
		oldFileName: sideName(from),
		newFileName: sideName(to),
		oldHeader: undefined,
		newHeader: undefined,
		hunks: neighbouring(lineChanges(old, fresh)).map((changes) => hunk(changes, old, fresh)),
	});
}

/** The lines of a file with their ends. */
function linesOf(text: string): readonly string[] {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
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
	const changed = changes.flatMap(({ fromStart, fromEnd, toStart, toEnd }) => {
		const kept = old.slice(place, fromStart);
		place = fromEnd;
		return [
			signed(kept, ' '),
			signed(old.slice(fromStart, fromEnd), '-'),
			signed(fresh.slice(toStart, toEnd), '+'),
		].flat();
	});
	const lines = [...changed, ...signed(old.slice(place, place + trail), ' ')];
	return {
		oldStart: first.fromStart - lead + 1,
		oldLines: last.fromEnd + trail - first.fromStart + lead,
		newStart: first.toStart - lead + 1,
		newLines: last.toEnd + trail - first.toStart + lead,
		lines,
	};
}

function signed(lines: readonly string[], sign: ' ' | '-' | '+'): readonly string[] {
	return lines.flatMap((line) =>
		line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file'],
	);
}
