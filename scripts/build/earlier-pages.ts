import { createHash } from 'node:crypto';
import type { SiteFile, SitePage } from '../site/site-page.ts';
import type { WrittenPage } from '../site/written-page.ts';
import type { Address } from '../model/address.ts';
import { DamagedPack } from '../store/site/pack.ts';
import type { Pack } from '../store/site/pack.ts';
import type { PackInputs } from './policy-key.ts';

/** How a pack tells what its pages are made from, for the one that is made after it. */
export interface NotedPages {
	readonly inputs: Omit<PackInputs, 'shared'>;
	/** By the address of the page. */
	readonly pages: Readonly<Record<string, NotedPage>>;
}

/** The layout of a page, how many files it came to, itself first, and the digest of its own inputs where these can be told. */
export type NotedPage = readonly [layout: string, files: number, key: string | undefined];

/** The name of the note in a pack that tells of its pages. */
export const pagesNote = 'pages';

/** A digest of all a page is made from but its layout; undefined where that cannot be told. 64 hexadecimal digits. */
export function pageKey({ inputs }: SitePage, { shared }: Pick<PackInputs, 'shared'>): string | undefined {
	return inputs && createHash('sha256').update(shared).update(inputs()).digest('hex');
}

/** What of a policy is found again in the pack it had before. */
export interface EarlierPack {
	/** The key of a page, and the page itself where it was made from the same and is whole. */
	readonly page: (page: SitePage) => {
		readonly key: string | undefined;
		readonly known: WrittenPage | undefined;
	};
	/** A note made from the same; undefined where there is none. */
	readonly note: (name: string) => string | undefined;
	/** A file the same code made, of whatever; undefined where there is none. */
	readonly file: (address: Address) => string | undefined;
}

/** The earlier pack of a policy, by what is made now; there need be none. */
export function earlierPack(pack: Pack | undefined, now: PackInputs): EarlierPack {
	const noted = pack && notedPages(pack);
	if (pack === undefined || noted === undefined) {
		return {
			page: (page) => ({ key: pageKey(page, now), known: undefined }),
			note: () => undefined,
			file: () => undefined,
		};
	}
	const isSame = noted.inputs.all === now.all;
	const places = new Map(pack.files.map(({ address }, place) => [address, place]));
	const filesOf = (page: Address, count: number): readonly SiteFile[] | undefined => {
		const place = places.get(page)!;
		return ifWhole(() =>
			pack.files.slice(place, place + count).map((file) => ({
				address: file.address as Address,
				// The pack has one buffer for all its files.
				content: Uint8Array.from(pack.bytes(file)),
			})),
		);
	};
	return {
		page: (page) => {
			const [layout = '', count = 0, before] = noted.pages[page.file] ?? [];
			const key = isSame ? before : pageKey(page, now);
			const isKnown = isSame ? count > 0 : key !== undefined && key === before;
			const isLaidOutSo = noted.inputs.layouts[layout] === now.layouts[layout];
			const files = isKnown && isLaidOutSo ? filesOf(page.file, count) : undefined;
			return { key, known: files && { layout, files } };
		},
		note: (name) => (isSame ? ifWhole(() => pack.note(name)) : undefined),
		file: (address) => {
			const place = noted.inputs.code === now.code ? places.get(address) : undefined;
			return place === undefined
				? undefined
				: ifWhole(() => Buffer.from(pack.bytes(pack.files[place]!)).toString());
		},
	};
}

function notedPages(pack: Pack): NotedPages | undefined {
	const note = ifWhole(() => pack.note(pagesNote));
	const noted = note === undefined ? undefined : (JSON.parse(note) as Partial<NotedPages>);
	// An earlier version of the program noted less.
	return noted?.inputs === undefined ? undefined : (noted as NotedPages);
}

function ifWhole<Value>(read: () => Value): Value | undefined {
	try {
		return read();
	} catch (error) {
		if (error instanceof DamagedPack) return undefined;
		throw error;
	}
}
