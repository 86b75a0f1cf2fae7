import { momentAt, type ZoneName } from '../model/moment.ts';
import type { DeclaredCommencement } from '../model/revision.ts';
import type { RevisionKeys } from './revision-keys.ts';

/** The keys of a revision as JSON holds them: the moment it takes effect in milliseconds since 1970. */
export type WrittenKeys = Omit<RevisionKeys, 'effective'> & {
	readonly effective?: Omit<DeclaredCommencement, 'at'> & { readonly at: number };
};

/** Keys to be kept, in their order. */
export function writtenKeys(keys: RevisionKeys): WrittenKeys {
	const { effective, ...others } = keys;
	if (effective === undefined) return others;
	// A spread first, so that each key keeps its place.
	return { ...keys, effective: { ...effective, at: effective.at.toMillis() } };
}

/** The keys that were kept, where dates mean days in that zone. */
export function keysOf(written: WrittenKeys, zone: ZoneName): RevisionKeys {
	const { effective, ...others } = written;
	if (effective === undefined) return others;
	return { ...written, effective: { ...effective, at: momentAt(effective.at, zone) } };
}
