import type { Policy } from '../model/policy.ts';
import type { Notice } from './page-parts.ts';
import type { PageSetting } from './page-setting.ts';
import type { TextVersion } from './text-version.ts';

/** What a page in a tree of translations says of the text it shows: whether it is a translation, and what prevails. */
export function translationNotices(
	{ words, tree }: PageSetting,
	policy: Policy,
	version: TextVersion,
): readonly Notice[] {
	if (tree === undefined || tree === policy.language) return [];
	if (!version.isTranslation) return [{ kind: 'translation', text: words.notTranslated }];
	const original = words.languageNames[policy.language] ?? policy.language;
	return [{ kind: 'translation', text: words.prevails(original) }];
}
