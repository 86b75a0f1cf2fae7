import type { Address, Tree } from '../model/address.ts';
import { relativeLink } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { Moment } from '../model/moment.ts';
import { siteLanguage } from '../timeline/date-words.ts';
import type { SiteLanguage } from '../timeline/date-words.ts';
import { sentencesIn } from '../timeline/sentences.ts';
import type { Sentences } from '../timeline/sentence-set.ts';
import type { Site } from './site.ts';
import { wordsFor } from './words/words.ts';
import type { Words } from './words/words.ts';

/** Where a page stands and how it speaks. */
export interface PageSetting {
	readonly site: Site;
	readonly tree: Tree;
	readonly address: Address;
	/** The language of the interface on this page. */
	readonly language: SiteLanguage;
	readonly words: Words;
	readonly sentences: Sentences;
	/** The link from this page to another place of the site. */
	readonly link: (to: Address) => string;
	/** The moment the page speaks of: of a settled page the last change it has to tell, else that of the build. */
	readonly asOf: Moment;
	/** True where only a change of what it tells makes the page another, and not the mere passing of time. */
	readonly isSettled: boolean;
}

/**
 * The setting of a page at an address; `language` is that of its tree, else of its policy, else of the site. A page
 * with a `lastChange` is settled.
 */
export function pageSetting(
	site: Site,
	place: { tree: Tree; address: Address; language: Language; lastChange?: Moment | undefined },
): PageSetting {
	const language = siteLanguage(place.tree ?? place.language);
	return {
		site,
		tree: place.tree,
		address: place.address,
		language,
		words: wordsFor(language as string as Language),
		sentences: sentencesIn(language),
		link: (to) => relativeLink(place.address, to),
		asOf: place.lastChange ?? site.now,
		isSettled: place.lastChange !== undefined,
	};
}
