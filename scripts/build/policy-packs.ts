import type { PolicySlug } from '../model/policy-slug.ts';
import { pageEngine } from '../store/engine-digest.ts';
import type { PageEngine } from '../store/engine-digest.ts';
import { openPack } from '../store/site/pack.ts';
import { makePacks } from './made-packs.ts';
import type { WantedPack } from './pack-making.ts';
import type { PackRequest } from './pack-request.ts';
import { packInputs, policyKey } from './policy-key.ts';
import { packName } from './policy-pack.ts';
import { foundPack, useIfWhole, usePack } from './ready-pack.ts';
import type { ReadyPack } from './ready-pack.ts';

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
	const damaged = found.filter((one) => !useIfWhole(one, use));
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
