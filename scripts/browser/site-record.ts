import type { PolicyData } from '../exports/policy-json.ts';
import { publicationChain } from './publication-chain.ts';
import type { PublicationChain } from './publication-chain.ts';
import { publishedTexts } from './published-text.ts';
import type { PublishedText } from './published-text.ts';
import type { ReadSite } from './saved-file.ts';

/** What the site says it has published: nothing of a reader's file is ever sent to it. */
export interface SiteRecord {
	readonly texts: readonly PublishedText[];
	readonly chain: PublicationChain | undefined;
	readonly read: ReadSite;
	readonly root: URL;
}

/** What the site below an address says. Throws where it does not answer. */
export async function siteRecord(root: URL): Promise<SiteRecord> {
	const read: ReadSite = async (address) => {
		const response = await fetch(new URL(address, root), { cache: 'no-cache' });
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	};
	const text = async (address: string): Promise<string> => new TextDecoder().decode(await read(address));
	const { policies } = JSON.parse(await text('index.json')) as { policies: readonly { url: string }[] };
	const records = await Promise.all(policies.map(({ url }) => text(`${url}index.json`)));
	const texts = records.flatMap((record) => publishedTexts(JSON.parse(record) as PolicyData));
	// A site on which nothing was ever recorded serves an empty log.
	const log = await text('publications.jsonl').catch(() => '');
	const keepsNone = log === '' && !texts.some(({ isPostingRecorded }) => isPostingRecorded);
	return { texts, chain: keepsNone ? undefined : await publicationChain(log), read, root };
}
