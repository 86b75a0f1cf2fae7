import { compareAddress } from '../../model/address.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { sinceWords } from '../words/since-words.ts';
import type { SinceWords } from '../words/since-words.ts';

/** A form that leads to what changed since a day. */
export interface SinceForm {
	readonly words: SinceWords;
	readonly compareHref: string;
}

/** The way to what changed since a day the reader names; the comparison is made in the reader's browser. */
export function sinceForm({ link, tree, language }: PageSetting, { policy }: PolicyView): SinceForm {
	return {
		words: sinceWords[language],
		compareHref: link(compareAddress(policy.slug, tree)),
	};
}
