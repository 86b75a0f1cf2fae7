import { errorAt, type Finding } from './finding.ts';
import { quote } from './quotation.ts';
import type { YamlValue } from './yaml-value.ts';

/** What a value says, where it says what it should, and what is wrong with it. */
export interface Reading<T> {
	readonly value?: T;
	readonly findings: readonly Finding[];
}

/** How the value of a key is read. */
export type Field<T> = (value: YamlValue, key: string) => Reading<T>;

/** A text on one line: every stretch of white space in it is one space. */
export const lineOfText: Field<string> = (value, key) =>
	mapReading(text(value, key), (it) => it.replace(/\s+/g, ' '));

/** A text that is not blank, without the white space around it. */
export const text: Field<string> = (value, key) => {
	if (value.type !== 'text') return wrongValue(value, `${quote(key)} is a ${value.type}`, 'write a text');
	const trimmed = value.text.trim();
	if (trimmed !== '') return { value: trimmed, findings: [] };
	return wrongValue(value, `${quote(key)} has no value`, 'write one, or take the key out');
};

/** A text that names something: what `parse` makes of it, or a finding that says what to write. */
export function parsed<T>(parse: (text: string) => T | undefined, advice: string): Field<T> {
	return (value, key) => {
		const { value: written, findings } = text(value, key);
		if (written === undefined) return { findings };
		const result = parse(written);
		if (result === undefined) return wrongValue(value, `${quote(key)} cannot be ${quote(written)}`, advice);
		return { value: result, findings };
	};
}

/** One of a few words. */
export function choice<T extends string>(...words: readonly T[]): Field<T> {
	const list = words.map((word) => quote(word)).join(' or ');
	return parsed((written) => words.find((word) => word === written), `write ${list}`);
}

/** `true` or `false`. */
export const flag: Field<boolean> = (value, key) =>
	mapReading(choice('true', 'false')(value, key), (word) => word === 'true');

/** The reading with its value turned into another. */
export function mapReading<T, U>({ value, findings }: Reading<T>, change: (value: T) => U): Reading<U> {
	return value === undefined ? { findings } : { value: change(value), findings };
}

function wrongValue(value: YamlValue, message: string, advice: string): Reading<never> {
	return { findings: [errorAt(value.place, 'wrong-value', { message, advice })] };
}
