import type { NewTextRecord, RedlineRecord } from '../exports/redline-record.ts';

/** Two bodies to make a document with tracked changes of, and what it says of itself; the answer is its bytes. */
export interface WordRequest {
	readonly from: string;
	readonly to: string;
	readonly record: RedlineRecord;
}

/** What is told of a text, as of when last that changed (ISO 8601). */
type TextRecord = NewTextRecord & { readonly asOf: string };

/** The records of a policy's texts by revision and language: `compare/records.json`. */
export interface TextRecords {
	readonly records: Readonly<Record<string, Readonly<Record<string, TextRecord>>>>;
}

/** A text by the names its record goes by. */
export interface NamedText {
	readonly revision: string;
	readonly language: string;
}

/** The record of the redline of two texts of a policy, as the build writes it: as of the last change of either. */
export function recordOf({ records }: TextRecords, from: NamedText, to: NamedText): RedlineRecord {
	const [old, fresh] = [records[from.revision]![from.language]!, records[to.revision]![to.language]!];
	const { sentences } = Date.parse(old.asOf) > Date.parse(fresh.asOf) ? old : fresh;
	return { ...fresh, from: old.to, sentences };
}
