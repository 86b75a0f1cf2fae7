import { countedWords } from '../model/counted-words.ts';
import type { Problem } from '../model/problem.ts';
import { logFile } from '../model/publication.ts';
import { parsePublicationLog } from './publication-log.ts';

/** A log that was there before: the one the public site serves, or that of the commit a change is measured from. */
export interface EarlierLog {
	readonly whose: 'live' | 'base';
	readonly text: string;
}

interface OwnerWords {
	readonly log: string;
	readonly doubt: string;
	/** The log has fewer lines than the earlier one. */
	readonly lost: (lines: number, earlier: number) => string;
	readonly forked: (line: number) => string;
	readonly advice: string;
}

const words: Readonly<Record<EarlierLog['whose'], OwnerWords>> = {
	live: {
		log: 'the log the public site serves',
		doubt: 'check the address, and that it serves the log itself; if so, find out who changed it',
		lost: (lines, earlier) =>
			`the public site serves ${counted(earlier)}, and this log has only ${lines}: it went back`,
		forked: (line) => `line ${line} is not the one the public site serves: the log was forked or rewritten`,
		advice: 'bring in the log that is public (from version control or from the site), and publish after it',
	},
	base: {
		log: 'the log of the base',
		doubt: 'mend the log where the change is to go first, from the published site or an older commit',
		lost: (lines, earlier) =>
			`this log does not continue that of the base, which has ${counted(earlier)}: it has only ${lines}`,
		forked: (line) =>
			`this log does not continue that of the base: line ${line} is another, the log was forked or rewritten`,
		advice: 'restore the log from the base; it is append-only, and written by `publish` alone',
	},
};

/**
 * Why a log is no continuation of an earlier one: the first line that was lost or differs. None where every line of the
 * earlier one still stands; the log may be ahead of it.
 */
export function continuationProblems(log: string, earlier: EarlierLog): readonly Problem[] {
	const place = { path: logFile, column: 1, severity: 'error' } as const;
	const { whose } = earlier;
	const say = words[whose];
	const unsound = parsePublicationLog(earlier.text).problems[0];
	if (unsound !== undefined) {
		const message = `${say.log} is unsound (its line ${unsound.line}: ${unsound.message})`;
		return [{ ...place, line: 1, message, advice: say.doubt, rule: `${whose}-unsound` }];
	}
	const [ours, theirs] = [linesOf(log), linesOf(earlier.text)];
	const index = theirs.findIndex((line, at) => line !== ours[at]);
	if (index === -1) return [];
	const isLost = index >= ours.length;
	return [
		{
			...place,
			line: isLost ? Math.max(ours.length, 1) : index + 1,
			message: isLost ? say.lost(ours.length, theirs.length) : say.forked(index + 1),
			advice: say.advice,
			rule: `${whose}-${isLost ? 'ahead' : 'forked'}`,
		},
	];
}

function counted(lines: number): string {
	return countedWords(['{count} publication', '{count} publications'], lines);
}

function linesOf(log: string): readonly string[] {
	return log.split('\n').filter((line) => line !== '');
}
