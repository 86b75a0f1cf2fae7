import type { Policy } from '../../model/policy.ts';
import { languageName } from '../words/language-name.ts';
import type { Notice } from './page-frame.ts';
import type { PageSetting } from '../page-setting.ts';

/** What a page in a tree of translations shows. */
interface Shown {
	readonly isTranslation: boolean;
	readonly isUnrecorded?: boolean;
	/** What to say where it is no translation; that of one revision where absent. */
	readonly untranslated?: string;
}

/** What a page in a tree of translations says of the text it shows: whether it is a translation, and what prevails. */
export function translationNotices(
	{ words, language, tree }: PageSetting,
	policy: Policy,
	{ isTranslation, isUnrecorded = false, untranslated }: Shown,
): readonly Notice[] {
	if (tree === undefined || tree === policy.language) return [];
	if (!isTranslation) return [{ kind: 'translation', text: untranslated ?? words.notTranslated }];
	const original = languageName(policy.language, language);
	const record = isUnrecorded ? ` ${words.translationUnrecorded}` : '';
	return [{ kind: 'translation', text: `${words.prevails(original)}${record}` }];
}
