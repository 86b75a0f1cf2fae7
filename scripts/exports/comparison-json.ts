import type { Comparison } from '../model/comparison.ts';
import type { ComparisonSide } from './comparison-side.ts';
import { compactJson } from './json.ts';

/** A comparison as data: `comparison.schema.json` of the contracts. */
export function comparisonJson(from: ComparisonSide, to: ComparisonSide, comparison: Comparison): string {
	return compactJson({ from: sideData(from), to: sideData(to), ...comparison });
}

function sideData({ source, policy, revision }: ComparisonSide) {
	return { policy, revision, sha256: source.sha256, length: source.body.length };
}
