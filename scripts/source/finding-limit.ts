import type { Finding } from './finding.ts';

/** The most findings of one rule that are shown of one file. */
export const findingLimit = 10;

/**
 * The findings with at most `findingLimit` of each rule, in their order; the last shown of a rule says how many more
 * there are, so that a file of garbage does not bury the problems of the others.
 */
export function limitFindings(findings: readonly Finding[]): Finding[] {
	const counts = new Map<string, number>();
	for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
	const shown = new Map<string, number>();
	return findings.flatMap((finding) => {
		const place = (shown.get(finding.rule) ?? 0) + 1;
		shown.set(finding.rule, place);
		if (place > findingLimit) return [];
		return [place === findingLimit ? withMore(finding, (counts.get(finding.rule) ?? 0) - place) : finding];
	});
}

/** The finding, saying that there are that many more of its kind. */
export function withMore(finding: Finding, more: number): Finding {
	return more === 0
		? finding
		: { ...finding, message: `${finding.message} (and ${more} more like this in this file)` };
}
