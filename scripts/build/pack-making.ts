import { packPolicy, packName, type PageTimes } from './policy-pack.ts';
import { policyKey } from './policy-key.ts';
import type { PolicyView } from '../site/policy-view.ts';
import { siteOf } from '../site/site.ts';
import type { Site } from '../site/site.ts';
import { readTemplates } from '../site/written-page.ts';
import { parseMoment } from '../model/moment.ts';
import type { Publication } from '../model/publication.ts';
import type { PolicySlug } from '../model/policy-slug.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { readCatalogue } from '../store/catalogue.ts';
import { publicationRecord } from '../store/publication-record.ts';
import { keptPapers } from '../store/kept-papers.ts';
import { packWriter } from '../store/pack.ts';
import { typesetter } from '../store/typesetter.ts';
import { answer, receivedWork, workDone } from '../store/worker-processes.ts';
import { workShelf } from '../store/work-shelf.ts';

/** The packs a process of its own is to make, and all it must know for it. */
export interface PackWork {
	readonly policies: string;
	/** ISO 8601. */
	readonly now: string;
	readonly settings: SiteSettings;
	/** The log, and what it says of the policies wanted. */
	readonly publicationLog: string;
	readonly publications: readonly Publication[];
	readonly pathPrefix: string;
	readonly hasSearch: boolean;
	readonly engine: string;
	/** Where packs are put, and where PDFs are kept. */
	readonly shelf: string;
	readonly papers: string;
	readonly wanted: readonly WantedPack[];
}

/** A pack by what it is to be made of. */
export interface WantedPack {
	readonly slug: PolicySlug;
	readonly key: string;
}

/** What such a process answers while it makes a pack: how much of it is done, and once all is, how long it took. */
export interface PackNews {
	readonly slug: PolicySlug;
	/** From 0 to 1. */
	readonly share: number;
	readonly times?: PageTimes;
}

/** Makes the packs this process was begun for, and answers as each is made. */
export async function makeWantedPacks(): Promise<void> {
	const work = (await receivedWork()) as PackWork;
	const site = await siteFor(work);
	const views = new Map(site.views.map((view) => [view.policy.slug, view]));
	const templates = readTemplates();
	for (const { slug, key } of work.wanted) {
		const view = sameView(site, views.get(slug), { slug, key, engine: work.engine });
		const pack = packWriter(workShelf(work.shelf).place(packName(key)));
		const tell = (share: number): void => void answer({ slug, share } satisfies PackNews);
		const times = packPolicy(site, view, { templates, pack, tell });
		await answer({ slug, share: 1, times } satisfies PackNews);
	}
	workDone();
}

/** The policies wanted, in the site they are of. */
async function siteFor(work: PackWork): Promise<Site> {
	const wanted = new Set<string>(work.wanted.map(({ slug }) => slug));
	// The log was proven to be whole by the process that gave the work.
	const record = publicationRecord(work.publicationLog, work.publications);
	const catalogue = await readCatalogue(work.policies, { record: () => record }, (folder) =>
		wanted.has(folder),
	);
	const typeset = await typesetter();
	return siteOf(
		{ ...catalogue, settings: work.settings },
		{
			now: parseMoment(work.now, work.settings.zone)!,
			isPreview: false,
			problems: [],
			hasSearch: work.hasSearch,
			pathPrefix: work.pathPrefix,
			typeset: typeset && keptPapers(typeset, workShelf(work.papers)),
		},
	);
}

/** What was checked is what is published: nothing is made of files that changed in between. */
function sameView(
	site: Site,
	view: PolicyView | undefined,
	{ slug, key, engine }: WantedPack & { readonly engine: string },
): PolicyView {
	if (view === undefined || policyKey(site, view, engine) !== key) {
		throw new Error(
			`${slug} changed while the site was built: build it again when nothing writes to the folder`,
		);
	}
	return view;
}
