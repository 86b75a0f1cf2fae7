import { formatPublication, lineDigest, noPrevious } from '../../scripts/log/publication-line.ts';
import type { Publication } from '../../scripts/model/publication.ts';

/** The digest of nothing in particular. */
export const someDigest = 'ab'.repeat(32);

/** A sound log of the policy `privacy`: one publication a date, at noon in Moscow, every text with the same digest. */
export function soundLines(...dates: readonly string[]): readonly string[] {
	const lines: string[] = [];
	for (const [index, date] of dates.entries()) {
		const before = lines[index - 1];
		lines.push(
			formatPublication({
				seq: index + 1,
				event: 'published',
				policy: 'privacy',
				revision: date,
				sha256: someDigest,
				at: `${date}T12:00:00+03:00`,
				previous: before === undefined ? noPrevious : lineDigest(before),
			}),
		);
	}
	return lines;
}

/** The publications of `soundLines`. */
export function soundPublications(...dates: readonly string[]): readonly Publication[] {
	return soundLines(...dates).map((line) => JSON.parse(line) as Publication);
}
