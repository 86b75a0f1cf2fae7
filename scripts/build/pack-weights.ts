import type { PolicySlug } from '../model/policy-slug.ts';
import { bodyLength } from '../model/text-facts.ts';
import type { PolicyView } from '../site/policy-view.ts';
import type { BuildWatch } from './build-watch.ts';
import type { PackNews, WantedPack } from './pack-making.ts';

/** How much work a policy's pack is: the characters of its texts, each as often as it is compared. */
export function weightOf({ policy }: PolicyView): number {
	return policy.revisions.reduce((sum, { source }) => sum + bodyLength(source), 0);
}

/** Policies of fewer characters in all are made in this process: others would take longer to begin. */
const worthProcesses = 2_000_000;

/** True where one process does it best: there is little to do, or only one policy, which no two can share. */
export function isLittle(weights: readonly number[]): boolean {
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.length < 2 || total < worthProcesses;
}

/** The packs in as many lots as there are processors, each about as much work as another. */
export function balanced(
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

/** Tells how much of all is done, as each policy comes on by its weight. */
export function weighedWatch(
	watch: BuildWatch,
	weights: ReadonlyMap<PolicySlug, number>,
): (news: PackNews) => void {
	const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
	const shares = new Map<PolicySlug, number>();
	return ({ slug, share, times }) => {
		shares.set(slug, share);
		const done = [...shares].reduce((sum, [one, part]) => sum + part * weights.get(one)!, 0);
		watch.share(done / total);
		if (times !== undefined) watch.pages(times);
	};
}
