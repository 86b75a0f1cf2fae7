import type { PolicySlug } from '../model/policy-slug.ts';
import { policyKey } from './policy-key.ts';
import { packName, packPolicy } from './policy-pack.ts';
import type { PolicyView } from '../site/policy-view.ts';
import type { Site } from '../site/site.ts';
import { readTemplates } from '../site/written-page.ts';
import { pageEngineDigest } from '../store/engine-digest.ts';
import { DamagedPack, openPack, packWriter } from '../store/pack.ts';
import type { Pack } from '../store/pack.ts';
import { copyPack } from '../store/pack-copy.ts';
import { inProcesses, processors } from '../store/worker-processes.ts';
import type { WorkShelf } from '../store/work-shelf.ts';
import { packCommand } from './pack-command.ts';
import type { MadePack, PackWork, WantedPack } from './pack-making.ts';

/** A policy's pack at hand; `isNew` where it was made just now. */
export interface ReadyPack extends WantedPack {
	readonly pack: Pack;
	readonly isNew: boolean;
}

/** Where packs are looked for and put, and what the processes that make them must know. */
export interface PackRequest {
	readonly site: Site;
	readonly views: readonly PolicyView[];
	/** Where they are put, and looked for first. */
	readonly shelf: WorkShelf;
	/** Where else they may be. */
	readonly others: readonly WorkShelf[];
	readonly work: Pick<PackWork, 'policies' | 'now' | 'shelf' | 'papers'>;
}

/** Policies of fewer characters in all are made in this process: another would take longer to begin. */
const worthProcesses = 1_500_000;

/**
 * Hands over the pack of every policy: those that were made before as they are found, then the others as they are made. A
 * pack that its user finds damaged is made anew.
 */
export async function eachPack(
	request: PackRequest,
	use: (ready: ReadyPack) => void,
): Promise<readonly MadePack[]> {
	const { site, views } = request;
	const engine = pageEngineDigest();
	const wanted = views.map((view) => ({ slug: view.policy.slug, key: policyKey(site, view, engine) }));
	const missing = wanted.filter((one) => !isFound(request, one, use));
	const made: MadePack[] = [];
	const useMade = (pack: MadePack): void => {
		const one = missing.find(({ slug }) => slug === pack.slug)!;
		made.push(pack);
		usePack({ ...one, pack: openPack(request.shelf.place(packName(one.key)))!, isNew: true }, use);
	};
	await makePacks(request, { engine, missing }, useMade);
	return made;
}

/** Uses a pack made before, by this build's machine or another; false where there is none that is whole. */
function isFound({ shelf, others }: PackRequest, one: WantedPack, use: (ready: ReadyPack) => void): boolean {
	const place = shelf.place(packName(one.key));
	for (const path of [place, ...others.map((other) => other.place(packName(one.key)))]) {
		const pack = openPack(path);
		if (pack === undefined) continue;
		try {
			usePack({ ...one, pack, isNew: false }, use);
			if (path !== place) copyPack(path, place);
			return true;
		} catch (error) {
			if (!(error instanceof DamagedPack)) throw error;
		}
	}
	return false;
}

function usePack(ready: ReadyPack, use: (ready: ReadyPack) => void): void {
	try {
		use(ready);
	} finally {
		ready.pack.close();
	}
}

interface Missing {
	readonly engine: string;
	readonly missing: readonly WantedPack[];
}

async function makePacks(
	request: PackRequest,
	{ engine, missing }: Missing,
	useMade: (made: MadePack) => void,
): Promise<void> {
	const { site, work } = request;
	const views = new Map(request.views.map((view) => [view.policy.slug, view]));
	const weights = new Map(missing.map(({ slug }) => [slug, weightOf(views.get(slug)!)]));
	const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
	if (missing.length < 2 || total < worthProcesses || site.isPreview || processors() < 2) {
		const templates = readTemplates();
		for (const { slug, key } of missing) {
			const pack = packWriter(request.shelf.place(packName(key)));
			useMade({ slug, times: packPolicy(site, views.get(slug)!, { templates, pack }) });
		}
		return;
	}
	const { settings, pathPrefix, hasSearch } = site;
	const works = balanced(missing, weights, processors()).map((wanted): PackWork => ({
		...work,
		settings,
		pathPrefix,
		hasSearch,
		engine,
		wanted,
	}));
	await inProcesses(packCommand, works, (made) => useMade(made as MadePack));
}

/** Characters of its texts, each as often as it is compared. */
function weightOf({ policy }: PolicyView): number {
	return policy.revisions.reduce((sum, { source }) => sum + source.text.length, 0);
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
