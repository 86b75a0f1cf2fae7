import type { Tree } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { Pack, PackWriter } from '../store/site/pack.ts';
import type { RevisionPage } from '../site/pages/revision-page.ts';
import { settledData, homePage, policyHome, settledPages } from '../site/policy-pages.ts';
import type { SettledHome } from '../site/policy-pages.ts';
import type { PolicyView } from '../site/policy-view.ts';
import type { FoundTexts } from '../site/search-records.ts';
import type { Site } from '../site/site.ts';
import { textMemory } from '../site/text-memory.ts';
import type { SitePage } from '../site/site-page.ts';
import { earlierComparisons } from './earlier-comparisons.ts';
import { pagesNote } from './earlier-pages.ts';
import type { EarlierPack, NotedPage, NotedPages } from './earlier-pages.ts';
import type { PackInputs } from './policy-key.ts';
import { wordsFor } from '../site/words/words.ts';
import { type Templates, writtenPage } from '../site/written-page.ts';

/** The name of the pack of a policy with a key. */
export function packName(key: string): string {
	return `${key}.pack`;
}

/** How long pages took to make, in milliseconds, by their layout. */
export type PageTimes = Readonly<Record<string, number>>;

/** Where pages are put, and who hears, now and then, what share of them is. */
export interface Packing {
	readonly templates: Templates;
	readonly pack: PackWriter;
	readonly tell: (share: number) => void;
	readonly inputs: PackInputs;
	/** The policy as it was packed before. */
	readonly earlier: EarlierPack;
}

/** Pages between one telling and the next. */
const stride = 64;

/** Puts every settled page of a policy into a pack, with what its own page is made of, and what the search finds in it. */
export function packPolicy(common: Site, view: PolicyView, packing: Packing): PageTimes {
	const { pack, tell, inputs, earlier } = packing;
	// What is made of a policy's texts serves no other, and goes with it.
	const site = { ...common, ...textMemory(earlierComparisons(view, earlier)) };
	const foundBefore = earlier.note(foundNote);
	const found: FoundTexts[] = [];
	const times: Record<string, number> = {};
	const noted: Record<string, NotedPage> = {};
	const pages = treesOf(view).flatMap((tree) => settledPages(site, view, tree));
	for (const [index, page] of pages.entries()) {
		const start = performance.now();
		const { key, known } = earlier.page(page);
		const { layout, files } = known ?? writtenPage(packing.templates, page);
		for (const { address, content } of files) pack.add(address, content);
		noted[page.file] = [layout, files.length, key];
		const kind = known ? 'as before' : layout;
		times[kind] = (times[kind] ?? 0) + performance.now() - start;
		const isFound = foundBefore === undefined && site.hasSearch && page.found !== undefined;
		if (isFound) found.push(page.found());
		if (index % stride === stride - 1) tell(index / pages.length);
	}
	for (const tree of treesOf(view)) {
		const name = homeNote(tree);
		pack.note(name, earlier.note(name) ?? JSON.stringify(withoutWords(homePage(site, view, tree))));
	}
	pack.note(dataNote, earlier.note(dataNote) ?? JSON.stringify(settledData(site, view)));
	pack.note(foundNote, foundBefore ?? JSON.stringify(found));
	const { shared: _, ...ownInputs } = inputs;
	pack.note(pagesNote, JSON.stringify({ inputs: ownInputs, pages: noted } satisfies NotedPages));
	pack.seal();
	return times;
}

/** A policy's own pages, which say when they are made, out of its pack. */
export function packedHomes(site: Site, view: PolicyView, pack: Pack): readonly SitePage[] {
	const data = pack.note(dataNote)!;
	return treesOf(view).map((tree) => {
		const page = pack.note(homeNote(tree))!;
		return policyHome(site, view, {
			tree,
			page: () => withWords(JSON.parse(page) as WordlessPage),
			data: () => JSON.parse(data) as ReturnType<SettledHome['data']>,
		});
	});
}

/** What the search finds in a policy's texts, out of its pack. */
export function packedTexts(pack: Pack): readonly FoundTexts[] {
	return JSON.parse(pack.note(foundNote)!) as readonly FoundTexts[];
}

function treesOf({ trees }: PolicyView): readonly Tree[] {
	return [undefined, ...[...trees].toSorted()];
}

const foundNote = 'found';

const dataNote = 'data';

function homeNote(tree: Tree): string {
	return `home ${tree ?? ''}`;
}

/** The words of the interface are functions, and no part of what is kept. */
type WordlessPage = Omit<RevisionPage, 'frame'> & { readonly frame: Omit<RevisionPage['frame'], 'words'> };

function withoutWords({ frame: { words: _, ...frame }, ...page }: RevisionPage): WordlessPage {
	return { ...page, frame };
}

function withWords({ frame, ...page }: WordlessPage): RevisionPage {
	return { ...page, frame: { ...frame, words: wordsFor(frame.language as Language) } };
}
