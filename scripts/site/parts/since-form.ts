import { compareAddress } from '../../model/address.ts';
import type { SinceForm } from './page-parts.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { sinceWords } from '../words/since-words.ts';

/** The way to what changed since a day the reader names; the comparison is made in the reader's browser. */
export function sinceForm({ link, tree, language }: PageSetting, { policy }: PolicyView): SinceForm {
	return {
		words: sinceWords[language],
		compareHref: link(compareAddress(policy.slug, tree)),
	};
}
