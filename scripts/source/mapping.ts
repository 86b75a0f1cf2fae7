import { errorAt, type Finding } from './finding.ts';
import type { Field, Reading } from './field.ts';
import { breakAdvice } from './front-matter.ts';
import { quote } from './quotation.ts';
import { nearestWord } from './spelling.ts';
import type { YamlEntry, YamlValue } from './yaml-value.ts';

/** The keys a mapping may have, each with how its value is read. */
export type Schema = Readonly<Record<string, Field<unknown>>>;

/** What a mapping of a schema says: the keys that were written and could be read. */
export type ValuesOf<S extends Schema> = {
	readonly [K in keyof S]?: S[K] extends Field<infer T> ? T : never;
};

/**
 * A mapping with these keys, all optional. Any other key is a finding that it is not `what`, with the nearest known one.
 */
export function mapping<const S extends Schema>(schema: S, what = 'a key'): Field<ValuesOf<S>> {
	return (value, key) => {
		if (value.type === 'mapping') return readEntries(value.entries, schema, what);
		const advice = `write its keys below it: ${list(Object.keys(schema))}`;
		const message = `${quote(key)} ${isNothing(value) ? 'has no keys' : `is a ${value.type}, not keys and values`}`;
		return { findings: [errorAt(value.place, 'wrong-value', { message, advice })] };
	};
}

/** The keys of a whole YAML text; no value is no keys. */
export function readKeys<const S extends Schema>(
	value: YamlValue | undefined,
	schema: S,
): Reading<ValuesOf<S>> {
	if (value === undefined || isNothing(value)) return { value: {}, findings: [] };
	return value.type === 'mapping'
		? readEntries(value.entries, schema, 'a key')
		: { findings: [notKeys(value)] };
}

function isNothing(value: YamlValue): boolean {
	return value.type === 'text' && value.text === '';
}

function readEntries<S extends Schema>(
	entries: readonly YamlEntry[],
	schema: S,
	what: string,
): Reading<ValuesOf<S>> {
	const read = entries.map((entry) => {
		const field = Object.hasOwn(schema, entry.key) ? schema[entry.key] : undefined;
		const reading: Reading<unknown> = field?.(entry.value, entry.key) ?? {
			findings: [unknownKey(entry, Object.keys(schema), what)],
		};
		return { key: entry.key, ...reading };
	});
	const known = read
		.filter(({ value }) => value !== undefined)
		.map(({ key, value }) => [key, value] as const);
	// Only keys of the schema get here, so that `__proto__` and its like are never written to an object.
	const value = Object.fromEntries(known) as ValuesOf<S>;
	return { value, findings: read.flatMap(({ findings }) => findings) };
}

function unknownKey({ key, place }: YamlEntry, known: readonly string[], what: string): Finding {
	const nearest = nearestWord(key, known);
	const advice =
		nearest === undefined ? `the keys here are ${list(known)}` : `did you mean ${quote(nearest)}?`;
	return errorAt(place, 'unknown-key', { message: `${quote(key)} is not ${what}`, advice });
}

function notKeys({ type, place }: YamlValue): Finding {
	const message = `a ${type} stands where keys and values should`;
	return errorAt(place, 'yaml', { message, advice: `write each key as \`key: value\`; ${breakAdvice}` });
}

function list(words: readonly string[]): string {
	return words.map((word) => quote(word)).join(', ');
}
