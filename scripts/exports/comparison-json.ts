import type { Comparison } from '../model/comparison.ts';
import type { Language } from '../model/language.ts';
import type { SourceText } from '../model/revision.ts';
import { compactJson } from './json.ts';

/** One side of a comparison: where it comes from, if it is a revision of a policy, and its text. */
export interface ComparisonSide {
	readonly policy?: string;
	readonly revision?: string;
	/** Of the policy's prevailing text. */
	readonly language?: Language;
	readonly source: SourceText;
}

/** A comparison as data: `comparison.schema.json` of the contracts. */
export function comparisonJson(from: ComparisonSide, to: ComparisonSide, comparison: Comparison): string {
	return compactJson({ from: sideData(from), to: sideData(to), ...comparison });
}

function sideData({ source, policy, revision }: ComparisonSide) {
	return { policy, revision, sha256: source.sha256, length: source.body.length };
}
