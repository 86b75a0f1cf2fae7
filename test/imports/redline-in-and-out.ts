import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { markedUpDraft } from '../../scripts/imports/marked-up-draft.ts';
import { bodyWords } from '../../scripts/imports/proven-body.ts';
import { readWordFile } from '../../scripts/imports/word/word-file.ts';
import { characterFindings } from '../../scripts/source/character-faults.ts';
import type { BodyPair } from '../exports/word/read-back.ts';
import { writtenRedline } from '../exports/word/written-redline.ts';

/** True where both texts hold only characters that a revision may hold. */
export function isRevisionPair({ from, to }: BodyPair): boolean {
	return !characterFindings(`${from}\n${to}`).some(({ severity }) => severity === 'error');
}

/** What is wrong with the draft that a pair's redline for Word becomes when it is read against its older text. */
export function returnFaults({ name, from, to }: BodyPair): readonly string[] {
	const read = readWordFile(writtenRedline(name, from, to).bytes);
	if (read.type === 'unreadable') return [`${name}: ${read.finding.message}`];
	const { body, findings } = markedUpDraft(read.file, parseClauses(from));
	const errors = findings.filter(({ severity }) => severity === 'error');
	if (body === undefined) return errors.map(({ line, message }) => `${name}: ${line}: ${message}`);
	const [got, wanted] = [bodyWords(body), bodyWords(to)];
	const at = Math.max(got.length, wanted.length);
	const index = Array.from({ length: at }, (_, place) => place).find((place) => got[place] !== wanted[place]);
	return index === undefined
		? []
		: [`${name}: “${got[index] ?? ''}” in the place of “${wanted[index] ?? ''}”`];
}
