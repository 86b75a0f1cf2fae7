import type { Address } from '../model/address.ts';
import type { Page } from './pages/page.ts';
import type { FoundTexts } from './search-records.ts';

/** A file that stands beside a page. */
export interface SiteFile {
	readonly address: Address;
	readonly content: string | Uint8Array;
}

/** A page of the site, made when asked for. */
export interface SitePage {
	/** Where its HTML is written. */
	readonly file: Address;
	readonly page: () => Page;
	/** The same as data, and whatever else belongs beside it; asked for right after the page. */
	readonly files: () => readonly SiteFile[];
	/**
	 * Everything the page and the files beside it are made from, besides the code and what all pages share: where it is the
	 * same they are. Absent where telling it takes as long as making them.
	 */
	readonly inputs?: () => string;
	/** What the search finds in the texts the page has read; asked for right after the page, while they are at hand. */
	readonly found?: () => FoundTexts;
}

/** The file where there is something to put into it. */
export function fileIf(address: Address, content: string | undefined): readonly SiteFile[] {
	return content === undefined ? [] : [{ address, content }];
}
