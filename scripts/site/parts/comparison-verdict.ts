import { isChanged } from '../../comparison/redline/folded-rows.ts';
import type { summarySentence } from '../../comparison/redline/summary-sentence.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { SourceText } from '../../model/revision.ts';
import type { PageSetting } from '../page-setting.ts';

/** What a comparison of two texts finds: changes a reader can see, or what keeps them alike. */
export type Finding =
	| { readonly type: 'changes'; readonly summary: Comparison['summary'] }
	| { readonly type: 'same' | 'spaces' };

/** What the comparison of two texts finds. */
export function findingOf({ site }: PageSetting, from: SourceText, to: SourceText): Finding {
	if (site.redlineOf(from, to).some(isChanged)) {
		return { type: 'changes', summary: site.comparisonOf(from, to).summary };
	}
	return { type: from.body === to.body ? 'same' : 'spaces' };
}

/** The whole finding in a sentence. */
export function verdictOf({ words }: PageSetting, finding: Finding, say: typeof summarySentence): string {
	switch (finding.type) {
		case 'same':
			return words.noChanges;
		case 'spaces':
			return words.onlyWhiteSpace;
		case 'changes':
			return say(finding.summary, words.section);
	}
}
