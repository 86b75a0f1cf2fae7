import type { RedlineRecord } from '../../../scripts/exports/redline-record.ts';
import { wordRedlineOfRows } from '../../../scripts/exports/word/word-redline.ts';
import { redline } from '../../../scripts/comparison/redline/redline.ts';
import type { Language } from '../../../scripts/model/language.ts';
import { oldName } from './first-page-note.ts';
import { comparedBodies } from '../../comparison/revision-pair.ts';
import type { RevisionPair } from '../../comparison/revision-pair.ts';

/** A record of nothing but two names, in English. */
export function plainRecord(name: string): RedlineRecord {
	return {
		title: 'Hire of boats',
		language: 'en' as Language,
		from: { name: oldName(name), sentences: [], sha256: '0'.repeat(64) },
		to: { name: `${name}, new`, sentences: [], sha256: 'f'.repeat(64) },
		sentences: [],
		author: 'The Hirer & Sons',
	};
}

/** Two texts and the Word document their comparison is written to. */
export interface WrittenRedline extends RevisionPair {
	readonly name: string;
	readonly bytes: Uint8Array;
}

/** Compares two bodies and writes the comparison. */
export function writtenRedline(name: string, from: string, to: string): WrittenRedline {
	const pair = comparedBodies(from, to);
	const rows = redline(pair.from, pair.to, pair.comparison);
	return { ...pair, name, bytes: wordRedlineOfRows(rows, plainRecord(name)) };
}
