import type { PolicySlug } from '../model/policy-slug.ts';
import type { Publication } from '../model/publication.ts';
import type { PolicyView } from '../site/policy-view.ts';
import type { Site } from '../site/site.ts';
import type { Templates } from '../site/written-page.ts';
import type { PageEngine } from '../store/engine-digest.ts';
import { inProcesses, processors } from '../store/worker-processes.ts';
import type { WorkShelf } from '../store/work-shelf.ts';
import type { BuildWatch } from './build-watch.ts';
import { makePack } from './new-pack.ts';
import { packCommand } from './pack-command.ts';
import type { PackNews, PackWork, WantedPack } from './pack-making.ts';
import { balanced, isLittle, weighedWatch, weightOf } from './pack-weights.ts';

/** What packs are made of and where they are put, and what the processes that make them must know. */
export interface PackMaking {
	readonly site: Site;
	readonly views: readonly PolicyView[];
	readonly templates: Templates;
	readonly publications: readonly Publication[];
	readonly shelf: WorkShelf;
	readonly work: Pick<PackWork, 'policies' | 'now' | 'shelf' | 'kept'>;
	readonly watch: BuildWatch;
	/** The program as it was when it began. */
	readonly engine: PageEngine;
}

/** Makes packs, in this process or several; `useMade` hears of each that is there. */
export async function makePacks(
	making: PackMaking,
	missing: readonly WantedPack[],
	useMade: (slug: PolicySlug) => void,
): Promise<void> {
	const { site, work, views, shelf, publications, engine } = making;
	const bySlug = new Map(views.map((view) => [view.policy.slug, view]));
	const weights = new Map(missing.map(({ slug }) => [slug, weightOf(bySlug.get(slug)!)]));
	const watch = weighedWatch(making.watch, weights);
	const hear = (news: PackNews): void => {
		watch(news);
		if (news.times !== undefined) useMade(news.slug);
	};
	if (isLittle([...weights.values()]) || site.isPreview || processors() < 2) {
		const place = { shelf, kept: work.kept, templates: making.templates, engine };
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
