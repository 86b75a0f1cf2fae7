import type { Case, Grammar } from './grammar.ts';
import type { Address, Step } from './instruction.ts';
import { isPlainNumber } from './plain-number.ts';
import { quoted } from './quotation-text.ts';

/** An address in words, its first step in a case; undefined where a name in it cannot be quoted. */
export function addressText(address: Address, as: Case, grammar: Grammar): string | undefined {
	const texts = address.map((step, index) => stepText(step, index === 0 ? as : 'of', grammar));
	return texts.some((text) => text === undefined) ? undefined : texts.join(grammar.within);
}

/** One step of an address in words; undefined where a name in it cannot be quoted. */
export function stepText(step: Step, as: Case, grammar: Grammar): string | undefined {
	const forms = grammar.steps[step.kind][as];
	if ('places' in step) {
		const name = (place: string): string =>
			step.kind === 'paragraph' ? grammar.ordinal(Number(place), as) : place;
		return withNames(forms[step.places.length === 1 ? 0 : 1], listed(step.places.map(String), name, grammar));
	}
	if (!('numbers' in step)) return forms[0];
	const names = step.numbers.map((number) => (isPlainNumber(number) ? number : quoted(number, grammar)));
	if (names.some((name) => name === undefined)) return undefined;
	if (names.length === 0) return withNames(forms[0], '').trim();
	const list = listed(names as string[], (name) => name, grammar);
	const turn = step.nth === undefined ? '' : grammar.nth(step.nth);
	return withNames(forms[step.numbers.length === 1 ? 0 : 1], list) + turn;
}

function withNames(form: string, names: string): string {
	return form.replace('{}', () => names);
}

/** Names in a row; three or more that follow one another as a range. */
function listed(names: readonly string[], shown: (name: string) => string, grammar: Grammar): string {
	const texts: string[] = [];
	for (let start = 0; start < names.length;) {
		let end = start + 1;
		while (end < names.length && names[end] === successor(names[end - 1]!)) end++;
		const run = names.slice(start, end).map(shown);
		if (run.length > 2) texts.push(`${run[0]!}${grammar.range}${run.at(-1)!}`);
		else texts.push(...run);
		start = end;
	}
	const last = texts.pop()!;
	return texts.length === 0 ? last : `${texts.join(', ')}${grammar.and}${last}`;
}

/** The number that follows one: `3.3` follows `3.2`; undefined where it does not end in figures. */
function successor(number: string): string | undefined {
	const match = /^((?:\d+[.\-–])*)(\d+)$/.exec(number);
	return match === null ? undefined : `${match[1]!}${Number(match[2]) + 1}`;
}
