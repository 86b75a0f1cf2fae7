import { codePoint } from '../model/code-point.ts';
import { placeAt, type Finding } from './finding.ts';
import { findingLimit, withMore } from './finding-limit.ts';
import type { Severity, ProblemWords } from '../model/problem.ts';

interface CharacterFault {
	readonly rule: string;
	readonly severity: Severity;
	/** A run of such characters is one fault. */
	readonly pattern: RegExp;
	readonly words: (run: string) => ProblemWords;
}

/* eslint-disable no-control-regex -- control characters are what is looked for */
const faults: readonly CharacterFault[] = [
	{
		rule: 'nul',
		severity: 'error',
		pattern: /\0+/g,
		words: () => ({ message: 'a NUL character stands here', advice: 'take it out; the file may be damaged' }),
	},
	{
		rule: 'lone-carriage-return',
		severity: 'error',
		pattern: /\r+(?!\n)/g,
		words: () => ({
			message: 'a carriage return without a line feed stands here',
			advice: 'save the file with line ends LF or CRLF',
		}),
	},
	{
		rule: 'bidirectional-control',
		severity: 'error',
		pattern: /[\u202a-\u202e\u2066-\u2069]+/g,
		words: (run) => ({
			message: `${codePoint(run)} here makes the text read in another order than it is stored`,
			advice: 'take it out',
		}),
	},
	{
		rule: 'control-character',
		severity: 'error',
		pattern: /[\x01-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\p{Cs}]+/gu,
		words: (run) => ({
			message: `the control character ${codePoint(run)} stands here`,
			advice: 'take it out',
		}),
	},
	{
		rule: 'invisible-character',
		severity: 'warning',
		pattern: /[\x80-\x9f]+/g,
		words: (run) => ({
			message: `the invisible character ${codePoint(run)} stands here`,
			advice: 'put the character that was meant: often a quotation mark or dash of another encoding',
		}),
	},
];

// Without the flag that joins surrogates it is three times as fast; what it finds of them is looked at again.
const anyFault = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/;
/* eslint-enable no-control-regex */

/** The characters that no text may hold, and those that are only odd, with their places. */
export function characterFindings(text: string): Finding[] {
	return anyFault.test(text) ? faults.flatMap((fault) => findingsOf(text, fault)) : [];
}

function findingsOf(text: string, { rule, severity, pattern, words }: CharacterFault): Finding[] {
	const findings: Finding[] = [];
	let more = 0;
	for (const { 0: run, index } of text.matchAll(pattern)) {
		if (findings.length === findingLimit) more++;
		else findings.push({ ...placeAt(text, index), severity, rule, ...words(run) });
	}
	return findings.map((finding, place) => (place + 1 === findingLimit ? withMore(finding, more) : finding));
}
