import { createInterface } from 'node:readline/promises';
import type { ProblemLanguage } from '../model/problem.ts';

/** True where somebody sits at the terminal and can be asked; no CI job is asked anything. */
export function isPersonThere(): boolean {
	return process.stdin.isTTY && process.stderr.isTTY && !process.env['CI'];
}

/** Shows on the last line of the terminal what is being done, in place of what was; nothing where the words are empty. */
export function showProgress(words: string): void {
	process.stderr.write(`\r\u001b[K${words}`);
}

/** True where what is written to standard error is read as it comes; no CI job and no file reads so. */
export function isReaderThere(): boolean {
	return process.stderr.isTTY && !process.env['CI'];
}

/** The language of the person at the terminal, by the locale of the environment; undefined where nobody reads it. */
export function personLanguage(): ProblemLanguage | undefined {
	if (!isReaderThere()) return undefined;
	const locale = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
	return /^(?:ru|be)(?:[_.@-]|$)/.test(locale) ? 'ru' : 'en';
}

/** One line the person types in answer; empty where the input ends. */
export async function askedLine(question: string): Promise<string> {
	const lines = createInterface({ input: process.stdin, output: process.stderr });
	try {
		const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
		return (await Promise.race([lines.question(question), ended])).trim();
	} finally {
		lines.close();
	}
}
