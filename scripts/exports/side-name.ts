import type { ComparisonSide } from './comparison-json.ts';

/** What a side of a comparison is called: `policy@revision`, else the file. */
export function sideName({ policy, revision, source }: ComparisonSide): string {
	return policy === undefined || revision === undefined ? source.path : `${policy}@${revision}`;
}
