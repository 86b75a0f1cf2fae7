import { pageText, shownDigests } from './page-text.ts';
import { sha256 } from './publication-chain.ts';
import type { PublishedText } from './published-text.ts';
import { firstDifference, sharedLines, withPlainLines } from './text-difference.ts';
import type { TextDifference } from './text-difference.ts';

/** What a saved file is found to be. */
export type Finding =
	/** The very bytes, or a page that shows the very text. */
	| { readonly type: 'same'; readonly isPage: boolean; readonly text: PublishedText }
	/** Nothing differs but how lines end and the mark at the start. */
	| { readonly type: 'line-ends'; readonly text: PublishedText }
	| {
			readonly type: 'differs';
			readonly isPage: boolean;
			readonly text: PublishedText;
			readonly difference: TextDifference;
	  }
	/** Neither a page nor a text, as a PDF or a Word file. */
	| { readonly type: 'unreadable' }
	| { readonly type: 'unknown' };

/** Fetches a file of the site, by its address relative to the root. */
export type ReadSite = (address: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A file of the reader's. */
export interface SavedFile {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Finds out which published text a saved page or Markdown file is, and whether a character differs. */
export async function findingOf(
	file: SavedFile,
	texts: readonly PublishedText[],
	read: ReadSite,
): Promise<Finding> {
	const digest = await sha256(file.bytes);
	const known = texts.find((text) => text.sha256 === digest);
	if (known !== undefined) return { type: 'same', isPage: false, text: known };
	if (!isText(file.bytes)) return { type: 'unreadable' };
	const content = decoded(file.bytes);
	if (!/<(?:!doctype|html)\b/i.test(content)) return textFinding({ ...file, content }, texts, read);
	return pageFinding(new DOMParser().parseFromString(content, 'text/html'), texts, read);
}

async function pageFinding(
	page: Document,
	texts: readonly PublishedText[],
	read: ReadSite,
): Promise<Finding> {
	const shown = shownDigests(page);
	const text = texts.find(({ sha256: digest }) => shown.includes(digest));
	const saved = pageText(page);
	if (text === undefined || saved === undefined) return { type: 'unknown' };
	const there = new DOMParser().parseFromString(decoded(await read(text.url)), 'text/html');
	const difference = firstDifference(saved, pageText(there) ?? '');
	if (difference === undefined) return { type: 'same', isPage: true, text };
	return { type: 'differs', isPage: true, text, difference };
}

async function textFinding(
	file: SavedFile & { readonly content: string },
	texts: readonly PublishedText[],
	read: ReadSite,
): Promise<Finding> {
	// A file's name may tell which revision it was saved from; most are called `source.md`.
	const named = texts.filter(({ revision }) => file.name.startsWith(`${revision}.`));
	const best = await likest(file.content, named.length === 0 ? texts : named, read);
	if (best === undefined) return { type: 'unknown' };
	const difference = firstDifference(withPlainLines(file.content), withPlainLines(best.published));
	if (difference === undefined) return { type: 'line-ends', text: best.text };
	return { type: 'differs', isPage: false, text: best.text, difference };
}

interface Likeness {
	readonly text: PublishedText;
	readonly published: string;
	readonly share: number;
}

/** The text that shares the most lines with the saved one: at least half of them, or it is another text altogether. */
async function likest(
	content: string,
	texts: readonly PublishedText[],
	read: ReadSite,
): Promise<Likeness | undefined> {
	let best: Likeness | undefined;
	for (const text of texts) {
		const published = decoded(await read(text.source));
		const share = sharedLines(content, published);
		if (share >= 0.5 && (best === undefined || share > best.share)) best = { text, published, share };
	}
	return best;
}

function isText(bytes: Uint8Array<ArrayBuffer>): boolean {
	if (bytes.includes(0)) return false;
	try {
		const content = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return !content.startsWith('%PDF-');
	} catch {
		return false;
	}
}

function decoded(bytes: Uint8Array<ArrayBuffer>): string {
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
