import type { SourceText } from './revision.ts';

/** What was found out about a text, by the name of the fact: values as JSON holds them, `null` for nothing. */
export type TextFacts = Readonly<Record<string, unknown>>;

interface Known {
	readonly recalled: TextFacts;
	readonly asked: Record<string, unknown>;
}

const known = new WeakMap<SourceText, Known>();

/**
 * What `find` finds in a text, found once for each name. It must be a value that JSON holds, or undefined, and follow
 * from the text's words and the name alone, for it may have been found by another run, in a file of another path.
 */
export function factOf<T>(source: SourceText, name: string, find: (source: SourceText) => T): T {
	const { recalled, asked } = knownOf(source);
	if (!Object.hasOwn(asked, name)) {
		asked[name] = Object.hasOwn(recalled, name) ? recalled[name] : (find(source) ?? null);
	}
	return (asked[name] ?? undefined) as T;
}

/** How long a text's body is, in UTF-16 code units. */
export function bodyLength(source: SourceText): number {
	return factOf(source, 'length of the body', ({ body }) => body.length);
}

/** The facts of a text that were asked for. */
export function askedFacts(source: SourceText): TextFacts {
	return known.get(source)?.asked ?? {};
}

/** Makes known of a text what an earlier run was asked for. */
export function recallFacts(source: SourceText, recalled: TextFacts): void {
	known.set(source, { recalled, asked: {} });
}

function knownOf(source: SourceText): Known {
	const found = known.get(source) ?? { recalled: {}, asked: {} };
	known.set(source, found);
	return found;
}
