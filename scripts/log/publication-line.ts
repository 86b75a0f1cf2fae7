import type { Publication } from '../model/publication.ts';
import { sha256 } from './digest.ts';

/** What the first line of a log names as the digest of the line before. */
export const noPrevious = '0'.repeat(64);

/** A publication as its line of the log, without the line end; the order of keys is always the same. */
export function formatPublication(publication: Publication): string {
	const {
		seq,
		event,
		policy,
		revision,
		sha256: digest,
		translations,
		at,
		backfilled,
		previous,
	} = publication;
	const beside = translations === undefined ? {} : { translations };
	const mark = backfilled === undefined ? {} : { backfilled };
	return JSON.stringify({ seq, event, policy, revision, sha256: digest, ...beside, at, ...mark, previous });
}

/** The digest the next line names as `previous`: of the line's UTF-8 bytes without its line end. */
export function lineDigest(line: string): string {
	return sha256(line);
}
