import { makePack } from './new-pack.ts';
import type { PageTimes } from './policy-pack.ts';
import { packInputs, policyKey } from './policy-key.ts';
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
import type { PageEngine } from '../store/engine-digest.ts';
import { ChangedFile } from '../store/kept/deferred-file.ts';
import { keptPapers } from '../store/kept/kept-papers.ts';
import { keptReadings } from '../store/kept/kept-readings.ts';
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
	readonly engine: PageEngine;
	/** Where packs are put, and where readings and PDFs are kept and packs made before. */
	readonly shelf: string;
	readonly kept: string;
	readonly wanted: readonly WantedPack[];
}

/** A pack by what it is to be made of. */
export interface WantedPack {
	readonly slug: PolicySlug;
	readonly key: string;
	/** The key of a pack it had before, if any. */
	readonly earlier?: string | undefined;
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
	try {
		await makePacks(work);
	} finally {
		workDone();
	}
}

async function makePacks(work: PackWork): Promise<void> {
	const site = await siteFor(work);
	const views = new Map(site.views.map((view) => [view.policy.slug, view]));
	const place = {
		shelf: workShelf(work.shelf),
		kept: work.kept,
		templates: readTemplates(),
		engine: work.engine,
	};
	for (const wanted of work.wanted) {
		const { slug } = wanted;
		const view = sameView(site, views.get(slug), { ...wanted, engine: work.engine });
		const tell = (share: number): void => void answer({ slug, share } satisfies PackNews);
		const times = makePack(site, view, { wanted, place, tell });
		await answer({ slug, share: 1, times } satisfies PackNews);
	}
}

/** The policies wanted, in the site they are of. */
async function siteFor(work: PackWork): Promise<Site> {
	const wanted = new Set<string>(work.wanted.map(({ slug }) => slug));
	// The log was proven to be whole by the process that gave the work.
	const record = publicationRecord(work.publicationLog, work.publications);
	// So are the texts known, which it has just read.
	const { memory } = keptReadings(workShelf(work.kept), work.policies);
	const catalogue = await readCatalogue(work.policies, { ...memory, record: () => record }, wanted);
	const typeset = await typesetter();
	return siteOf(
		{ ...catalogue, settings: work.settings },
		{
			now: parseMoment(work.now, work.settings.zone)!,
			isPreview: false,
			problems: [],
			hasSearch: work.hasSearch,
			pathPrefix: work.pathPrefix,
			typeset: typeset && keptPapers(typeset, workShelf(work.kept)),
		},
	);
}

/** What was checked is what is published: nothing is made of files that changed in between. */
function sameView(
	site: Site,
	view: PolicyView | undefined,
	{ slug, key, engine }: WantedPack & { readonly engine: PageEngine },
): PolicyView {
	if (view === undefined || policyKey(packInputs(site, view, engine)) !== key) {
		throw new ChangedFile(
			`${slug} changed while the site was built: build it again when nothing writes to the folder`,
		);
	}
	return view;
}
