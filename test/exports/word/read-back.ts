import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Resolution } from './resolved-document.ts';
import { shownClauses } from './shown-clauses.ts';
import type { WordReader } from './word-readers.ts';
import { writtenRedline } from './written-redline.ts';

/** Two bodies to be compared, written down and read back. */
export interface BodyPair {
	readonly name: string;
	readonly from: string;
	readonly to: string;
}

/** Where a reader found other clauses than a text has: the first that differs, as it is and as it was read. */
export interface ReadingFault {
	readonly pair: string;
	readonly resolution: Resolution;
	readonly clause: string | undefined;
	readonly read: string | undefined;
}

/**
 * What is wrong with the redlines of these pairs as a reader reads them: all changes accepted against the new text, all
 * rejected against the old, clause by clause. The level of a heading is left out.
 */
export async function readingFaults(
	reader: WordReader,
	pairs: readonly BodyPair[],
): Promise<readonly ReadingFault[]> {
	const folder = mkdtempSync(join(tmpdir(), 'in-force-redlines-'));
	try {
		const written = pairs.map(({ from, to }, index) => writtenRedline(`redline-${index}`, from, to));
		for (const { name, bytes } of written) writeFileSync(join(folder, `${name}.docx`), bytes);
		const read = await reader.read(
			folder,
			written.map(({ name }) => name),
		);
		return written.flatMap(({ name, from, to }, index) => [
			...faultOf(shownClauses(from), read.reject.get(name)!, {
				pair: pairs[index]!.name,
				resolution: 'reject',
			}),
			...faultOf(shownClauses(to), read.accept.get(name)!, {
				pair: pairs[index]!.name,
				resolution: 'accept',
			}),
		]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function faultOf(
	clauses: readonly string[],
	read: readonly string[],
	which: Pick<ReadingFault, 'pair' | 'resolution'>,
): readonly ReadingFault[] {
	const words = (line: string | undefined): string | undefined => line?.replace(/^#+ /, '');
	const length = Math.max(clauses.length, read.length);
	const place = Array.from({ length }, (_, index) => index).find(
		(index) => words(clauses[index]) !== words(read[index]),
	);
	return place === undefined ? [] : [{ ...which, clause: clauses[place], read: read[place] }];
}
