import { encodedAddress, relativeLink } from '../model/address.ts';
import type { Address } from '../model/address.ts';

/** The absolute address of a place; undefined where the site does not know its own. */
export function absoluteLink(siteUrl: string | undefined, to: Address): string | undefined {
	return siteUrl === undefined ? undefined : siteUrl + encodedAddress(to);
}

/** The links of a file: absolute where the site knows its address, else relative. */
export function linksFrom(file: Address, siteUrl: string | undefined): (to: Address) => string {
	return (to) => absoluteLink(siteUrl, to) ?? relativeLink(file, to);
}
