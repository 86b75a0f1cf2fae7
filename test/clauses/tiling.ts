import type { ClauseText } from '../../scripts/model/clause.ts';

/**
 * What is wrong with how clauses, their numbers and their runs lie in the body, or undefined: clauses tile it, runs lie in order inside
 * their clause, and a run as long as its source is its source, but for a line end shown otherwise.
 */
export function placementFault({ body, clauses }: ClauseText): string | undefined {
	let reached = 0;
	for (const clause of clauses) {
		if (clause.start !== reached) return `${clause.id} starts at ${clause.start}, not ${reached}`;
		if (clause.end < clause.start) return `${clause.id} ends before it starts`;
		let place = clause.start;
		if (clause.number !== undefined) {
			const { start, end, text } = clause.number;
			if (start < place || end - start < text.length || end > clause.end) {
				return `the number of ${clause.id} is out of place`;
			}
			place = end;
		}
		for (const run of clause.runs) {
			if (run.start < place || run.end > clause.end || run.end < run.start) {
				return `a run of ${clause.id} is out of place: ${JSON.stringify(run)}`;
			}
			const source = body.slice(run.start, run.end);
			const isAsWritten = run.text.length !== source.length || run.text === source.replaceAll('\0', '\uFFFD');
			if (!isAsWritten && !/^\s$/.test(run.text)) return `${JSON.stringify(run)} stands for ${source}`;
			place = run.end;
		}
		reached = clause.end;
	}
	return reached === body.length || clauses.length === 0 ? undefined : `clauses end at ${reached}`;
}
