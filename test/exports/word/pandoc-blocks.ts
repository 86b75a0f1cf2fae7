import { isFirstLine, isNote } from './first-page-note.ts';
import { headingLine, normalised, rowLine } from './shown-clauses.ts';

/** A document as pandoc gives it. */
export interface PandocDocument {
	readonly blocks: readonly PandocNode[];
}

/** Anything in it: an element with its content, a list, or a bare value. */
type PandocNode = { readonly t: string; readonly c?: PandocNode } | readonly PandocNode[] | string | number;

/** The clauses of documents read one after another, by name, each behind the line that ends its first page. */
export function pandocClauses(
	{ blocks }: PandocDocument,
	names: readonly string[],
): ReadonlyMap<string, readonly string[]> {
	const all = lines(blocks);
	const read = new Map<string, readonly string[]>();
	let place = 0;
	names.forEach((name, index) => {
		const start = all.findIndex((line, at) => at >= place && isNote(line)) + 1;
		const next = names[index + 1];
		place =
			next === undefined ? all.length : all.findIndex((line, at) => at >= start && isFirstLine(line, next));
		read.set(
			name,
			all.slice(start, place).filter((line) => line !== ''),
		);
	});
	return read;
}

function lines(node: PandocNode | undefined): readonly string[] {
	if (Array.isArray(node)) return (node as readonly PandocNode[]).flatMap(lines);
	if (typeof node !== 'object' || !('t' in node)) return [];
	switch (node.t) {
		case 'Para':
		case 'Plain':
		case 'CodeBlock':
			return [normalised(textOf(node.c))];
		case 'Header': {
			const [level, , words] = node.c as readonly PandocNode[];
			return [headingLine(normalised(textOf(words)), Number(level))];
		}
		case 'Table':
			return rowsOf(node.c as readonly PandocNode[]).map((cells) =>
				rowLine(cells.map((cell) => lines(cell).join(' '))),
			);
		default:
			return lines(node.c);
	}
}

/** The cells of each row of a table: of its head, its bodies and its foot. */
function rowsOf([, , , head, bodies, foot]: readonly PandocNode[]): readonly (readonly PandocNode[])[] {
	const part = (node: PandocNode | undefined, place: number): PandocNode =>
		(node as readonly PandocNode[])[place]!;
	const all = [
		part(head, 1),
		...(bodies as readonly PandocNode[]).flatMap((body) => [part(body, 2), part(body, 3)]),
		part(foot, 1),
	] as readonly (readonly PandocNode[])[];
	return all.flat().map((row) => part(row, 1) as readonly PandocNode[]);
}

function textOf(node: PandocNode | undefined): string {
	if (Array.isArray(node)) return (node as readonly PandocNode[]).map(textOf).join('');
	if (typeof node !== 'object' || !('t' in node)) return '';
	switch (node.t) {
		case 'Str':
			return node.c as string;
		case 'Space':
		case 'SoftBreak':
		case 'LineBreak':
			return ' ';
		case 'Code':
			return (node.c as readonly string[])[1]!;
		default:
			return textOf(node.c);
	}
}
