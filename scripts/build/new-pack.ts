import { join } from 'node:path';
import type { PolicyView } from '../site/policy-view.ts';
import type { Site } from '../site/site.ts';
import type { Templates } from '../site/written-page.ts';
import { openPack, packWriter } from '../store/site/pack.ts';
import type { WorkShelf } from '../store/work-shelf.ts';
import type { PageEngine } from '../store/engine-digest.ts';
import { earlierPack } from './earlier-pages.ts';
import type { WantedPack } from './pack-making.ts';
import { packInputs } from './policy-key.ts';
import { packName, packPolicy } from './policy-pack.ts';
import type { PageTimes } from './policy-pack.ts';

/** Where packs are made, and what all of them are made from. */
export interface PackPlace {
	readonly shelf: WorkShelf;
	/** The folder of what was made before. */
	readonly kept: string;
	readonly templates: Templates;
	readonly engine: PageEngine;
}

/** Makes the pack of a policy, out of the one before where the same pages are in it; tells what share of it is made. */
export function makePack(
	site: Site,
	view: PolicyView,
	{
		wanted: { key, earlier },
		place: { shelf, kept, templates, engine },
		tell,
	}: { readonly wanted: WantedPack; readonly place: PackPlace; readonly tell: (share: number) => void },
): PageTimes {
	const old = earlier === undefined ? undefined : openPack(join(kept, packName(earlier)));
	const pack = packWriter(shelf.place(packName(key)));
	const inputs = packInputs(site, view, engine);
	try {
		return packPolicy(site, view, { templates, pack, tell, inputs, earlier: earlierPack(old, inputs) });
	} finally {
		old?.close();
	}
}
