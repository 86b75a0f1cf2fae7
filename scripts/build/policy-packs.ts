import type { PolicySlug } from '../model/policy-slug.ts';
import type { Publication } from '../model/publication.ts';
import { bodyLength } from '../model/text-facts.ts';
import { makePack } from './new-pack.ts';
import { packInputs, policyKey } from './policy-key.ts';
import { packName } from './policy-pack.ts';
import type { PolicyView } from '../site/policy-view.ts';
import type { Site } from '../site/site.ts';
import type { Templates } from '../site/written-page.ts';
import { pageEngine } from '../store/engine-digest.ts';
import type { PageEngine } from '../store/engine-digest.ts';
import { DamagedPack, openPack } from '../store/site/pack.ts';
import type { Pack } from '../store/site/pack.ts';
import { copyPack } from '../store/site/pack-copy.ts';
import { inProcesses, processors } from '../store/worker-processes.ts';
import type { WorkShelf } from '../store/work-shelf.ts';
import { packCommand } from './pack-command.ts';
import type { BuildWatch } from './build-watch.ts';
import type { PackNews, PackWork, WantedPack } from './pack-making.ts';

/** A policy's pack at hand. */
export interface ReadyPack extends WantedPack {
	readonly pack: Pack;
}

/** Where packs are looked for and put, and what the processes that make them must know. */
export interface PackRequest {
	readonly site: Site;
	readonly views: readonly PolicyView[];
	readonly templates: Templates;
	readonly publications: readonly Publication[];
	/** Where they are put, and looked for first. */
	readonly shelf: WorkShelf;
	/** Where else they may be. */
	readonly others: readonly WorkShelf[];
	/** Opens one made before. */
	readonly open: (path: string) => Pack | undefined;
	/** The keys of the packs policies had before, by slug. */
	readonly earlier: Readonly<Record<string, string>>;
	readonly work: Pick<PackWork, 'policies' | 'now' | 'shelf' | 'kept'>;
	readonly watch: BuildWatch;
	/** The program as it was when it began. */
	readonly engine: PageEngine;
}

/** Policies of fewer characters in all are made in this process: others would take longer to begin. */
const worthProcesses = 2_000_000;

/**
 * Hands over the pack of every policy: those that were made before, and the others as they are made. A pack that its user
 * finds damaged is made anew. Gives the policies whose packs had to be made.
 */
export async function eachPack(
	request: PackRequest,
	use: (ready: ReadyPack) => void,
): Promise<readonly PolicySlug[]> {
	const { site, views, shelf, others, engine, earlier, open } = request;
	const wanted = views.map((view) => {
		const { slug } = view.policy;
		return { slug, key: policyKey(packInputs(site, view, engine)), earlier: earlier[slug] };
	});
	const places = (key: string): readonly string[] =>
		[shelf, ...others].map((one) => one.place(packName(key)));
	const found = wanted.flatMap((one) => foundPack(one, places(one.key), open) ?? []);
	const there = new Set(found.map(({ slug }) => slug));
	const missing = wanted.filter(({ slug }) => !there.has(slug));
	const made: PolicySlug[] = [];
	const makeAll = (missing: readonly WantedPack[]): Promise<void> =>
		makePacks(request, missing, (slug) => {
			const one = missing.find((pack) => pack.slug === slug)!;
			made.push(slug);
			usePack({ ...one, pack: openPack(shelf.place(packName(one.key)), true)! }, use);
		});
	// What other processes make is begun before what is there is unpacked.
	const making = makeAll(missing);
	const damaged = found.filter((one) => !isUsed(one, use));
	await making;
	await makeAll(damaged);
	if (made.length > 0 && isChanged(engine)) {
		for (const { key } of wanted) shelf.forget(packName(key));
		throw new Error('the program was changed while it built: build again');
	}
	return made;
}

/** True where the program is another by now than it was. */
function isChanged(engine: PageEngine): boolean {
	return JSON.stringify(pageEngine()) !== JSON.stringify(engine);
}

/** A pack made before, and where it was found and is to lie. */
interface FoundPack extends ReadyPack {
	readonly path: string;
	readonly place: string;
}

/** The first pack there is of some places, by this machine or another; the first place is where it is to lie. */
function foundPack(
	one: WantedPack,
	places: readonly string[],
	open: PackRequest['open'],
): FoundPack | undefined {
	for (const path of places) {
		const pack = open(path);
		if (pack !== undefined) return { ...one, pack, path, place: places[0]! };
	}
	return undefined;
}

/** Uses a pack made before; false where it turns out to be damaged. */
function isUsed(found: FoundPack, use: (ready: ReadyPack) => void): boolean {
	try {
		usePack(found, use);
	} catch (error) {
		if (error instanceof DamagedPack) return false;
		throw error;
	}
	if (found.path !== found.place) copyPack(found.path, found.place);
	return true;
}

function usePack(ready: ReadyPack, use: (ready: ReadyPack) => void): void {
	try {
		use(ready);
	} finally {
		ready.pack.close();
	}
}

async function makePacks(
	request: PackRequest,
	missing: readonly WantedPack[],
	useMade: (slug: PolicySlug) => void,
): Promise<void> {
	const { site, work, views, shelf, publications, engine } = request;
	const bySlug = new Map(views.map((view) => [view.policy.slug, view]));
	const weights = new Map(missing.map(({ slug }) => [slug, weightOf(bySlug.get(slug)!)]));
	const watch = weighedWatch(request.watch, weights);
	const hear = (news: PackNews): void => {
		watch(news);
		if (news.times !== undefined) useMade(news.slug);
	};
	if (isLittle([...weights.values()]) || site.isPreview || processors() < 2) {
		const place = { shelf, kept: work.kept, templates: request.templates, engine };
		for (const wanted of missing) {
			const { slug } = wanted;
			const tell = (share: number): void => hear({ slug, share });
			hear({ slug, share: 1, times: makePack(site, bySlug.get(slug)!, { wanted, place, tell }) });
		}
		return;
	}
	const { settings, pathPrefix, hasSearch, publicationLog } = site;
	const works = balanced(missing, weights, processors()).map((wanted): PackWork => ({
		...work,
		settings,
		publications: publications.filter(({ policy }) => wanted.some(({ slug }) => slug === policy)),
		publicationLog,
		pathPrefix,
		hasSearch,
		engine,
		wanted,
	}));
	await inProcesses(packCommand, works, (news) => hear(news as PackNews));
}

/** True where one process does it best: there is little to do, or only one policy, which no two can share. */
function isLittle(weights: readonly number[]): boolean {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.length < 2 || total < worthProcesses;
}

/** Tells how much of all is done, as each policy comes on by its weight. */
function weighedWatch(watch: BuildWatch, weights: ReadonlyMap<PolicySlug, number>): (news: PackNews) => void {
	const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
	const shares = new Map<PolicySlug, number>();
	return ({ slug, share, times }) => {
		shares.set(slug, share);
		const done = [...shares].reduce((sum, [one, part]) => sum + part * weights.get(one)!, 0);
		watch.share(done / total);
		if (times !== undefined) watch.pages(times);
	};
}

/** Characters of its texts, each as often as it is compared. */
function weightOf({ policy }: PolicyView): number {
	return policy.revisions.reduce((sum, { source }) => sum + bodyLength(source), 0);
}

/** The packs in as many lots as there are processors, each about as much work as another. */
function balanced(
	packs: readonly WantedPack[],
	weights: ReadonlyMap<PolicySlug, number>,
	lots: number,
): readonly (readonly WantedPack[])[] {
	const weight = ({ slug }: WantedPack): number => weights.get(slug)!;
	const filled = Array.from({ length: lots }, () => ({ packs: [] as WantedPack[], weight: 0 }));
	for (const pack of packs.toSorted((a, b) => weight(b) - weight(a))) {
		const lightest = filled.reduce((least, lot) => (lot.weight < least.weight ? lot : least));
		lightest.packs.push(pack);
		lightest.weight += weight(pack);
	}
	return filled.map((lot) => lot.packs).filter((lot) => lot.length > 0);
}
