import { createHash } from 'node:crypto';
import { paperEngineDigest } from '../engine-digest.ts';
import type { Typesetter } from '../typesetter.ts';
import type { WorkShelf } from '../work-shelf.ts';

/** Makes a PDF of a document once, and keeps it. */
export function keptPapers(typeset: Typesetter, shelf: WorkShelf): Typesetter {
	const engine = paperEngineDigest();
	return (document) => {
		const key = `${createHash('sha256').update(engine).update(document).digest('hex')}.pdf`;
		const kept = shelf.find(key);
		if (kept !== undefined) return kept;
		const paper = typeset(document);
		shelf.keep(key, paper);
		return paper;
	};
}
