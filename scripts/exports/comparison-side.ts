import type { Language } from '../model/language.ts';
import type { SourceText } from '../model/revision.ts';

/** One side of a comparison: where it comes from, if it is a revision of a policy, and its text. */
export interface ComparisonSide {
	readonly policy?: string;
	readonly revision?: string;
	/** Of the policy's prevailing text. */
	readonly language?: Language;
	readonly source: SourceText;
}

/** What a side of a comparison is called: `policy@revision`, else the file. */
export function sideName({ policy, revision, source }: ComparisonSide): string {
	return policy === undefined || revision === undefined ? source.path : `${policy}@${revision}`;
}
