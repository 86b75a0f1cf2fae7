import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../../scripts/log/digest.ts';
import { formatPublication, lineDigest, noPrevious } from '../../../scripts/log/publication-line.ts';

/** A text in a folder of policies, by the name of its file. */
export interface DatedText {
	readonly policy: string;
	readonly revision: string;
}

/** Continues the folder's publication log, or begins one: each text posted at nine in the morning of its day. */
export function recordPublications(folder: string, texts: readonly DatedText[]): void {
	const log = join(folder, 'publications.jsonl');
	const lines = existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : [];
	let [seq, last] = [lines.length, lines.at(-1)];
	const added = texts.map(({ policy, revision }) => {
		last = formatPublication({
			seq: ++seq,
			event: 'published',
			policy,
			revision,
			sha256: sha256(readFileSync(join(folder, policy, `${revision}.md`))),
			at: `${revision}T09:00:00Z`,
			previous: last === undefined ? noPrevious : lineDigest(last),
		});
		return `${last}\n`;
	});
	appendFileSync(log, added.join(''));
}
