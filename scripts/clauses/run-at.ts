import type { Run } from '../model/clause.ts';

/** The run, standing at another place. */
export function runAt({ text, marks, isBreak }: Run, start: number, end: number): Run {
	return isBreak ? { start, end, text, marks, isBreak } : { start, end, text, marks };
}
