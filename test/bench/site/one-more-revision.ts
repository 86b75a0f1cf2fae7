import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { recordPublications } from './recorded-publications.ts';

/** What it is called where it is measured. */
export const oneMoreRevision = 'one revision more';

/**
 * Adds a revision of a day to one policy of a folder: its latest text with a paragraph more; and to the log, where there is
 * one. Gives what takes it away again.
 */
export function addRevision(folder: string, revision: string): () => void {
	const latest = latestText(folder);
	const policy = posix.dirname(latest);
	const added = join(folder, policy, `${revision}.md`);
	const log = join(folder, 'publications.jsonl');
	const logBefore = existsSync(log) ? readFileSync(log) : undefined;
	writeFileSync(added, `${readFileSync(join(folder, latest), 'utf8').trimEnd()}\n\n${paragraph}\n`);
	if (logBefore !== undefined) recordPublications(folder, [{ policy, revision }]);
	return () => {
		rmSync(added);
		if (logBefore !== undefined) writeFileSync(log, logBefore);
	};
}

const paragraph = 'Об изменении настоящих правил каждый, кого они касаются, узнаёт заранее.';

/** The path of the last text of the policy whose name comes first. */
function latestText(folder: string): string {
	const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /\d{4}-\d\d-\d\d(?:\.\d+)?\.md$/.test(name))
		.toSorted();
	const [first] = texts;
	if (first === undefined) throw new Error(`there is no dated text in ${folder}`);
	return texts.findLast((name) => posix.dirname(name) === posix.dirname(first))!;
}
