import { createHash } from 'node:crypto';
import type { SiteFile, SitePage } from '../site/site-page.ts';
import type { Address } from '../model/address.ts';
import { DamagedPack } from '../store/pack.ts';
import type { Pack } from '../store/pack.ts';

/** Of each page whose inputs can be told: the digest of them, and how many files it came to, itself first. */
export type PageKeys = Readonly<Record<string, readonly [key: string, files: number]>>;

/** The name of the note in a pack that has the keys of its pages. */
export const pagesNote = 'pages';

/** A digest of all a page is made from; undefined where that cannot be told. 64 hexadecimal digits. */
export function pageKey({ inputs }: SitePage, shared: string): string | undefined {
	return inputs && createHash('sha256').update(shared).update(inputs()).digest('hex');
}

/** Finds the files of a page in a pack made earlier; undefined where it was made from anything else, or is damaged. */
export type EarlierPages = (page: Address, key: string) => readonly SiteFile[] | undefined;

/** The pages of an earlier pack of a policy; none where there is no such pack. */
export function earlierPages(pack: Pack | undefined): EarlierPages {
	const keys = pack && keysIn(pack);
	if (pack === undefined || keys === undefined) return () => undefined;
	const places = new Map(pack.files.map(({ address }, place) => [address, place]));
	return (page, key) => {
		const [known, count] = keys[page] ?? ['', 0];
		if (known !== key) return undefined;
		const place = places.get(page)!;
		return ifWhole(() =>
			pack.files.slice(place, place + count).map((file) => ({
				address: file.address as Address,
				// The pack has one buffer for all its files.
				content: Uint8Array.from(pack.bytes(file)),
			})),
		);
	};
}

function keysIn(pack: Pack): PageKeys | undefined {
	const note = ifWhole(() => pack.note(pagesNote));
	return note === undefined ? undefined : (JSON.parse(note) as PageKeys);
}

function ifWhole<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch (error) {
		if (error instanceof DamagedPack) return undefined;
		throw error;
	}
}
