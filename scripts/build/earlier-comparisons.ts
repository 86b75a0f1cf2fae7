import { below, comparisonAddress } from '../model/address.ts';
import type { Address } from '../model/address.ts';
import type { Comparison } from '../model/comparison.ts';
import type { SourceText } from '../model/revision.ts';
import { comparedVersions } from '../site/compared-versions.ts';
import type { PolicyView } from '../site/policy-view.ts';
import type { KnownComparison } from '../site/text-memory.ts';
import type { EarlierPack } from './earlier-pages.ts';

/** The comparisons of a policy's texts that its earlier pack has beside their pages, as data. */
export function earlierComparisons(view: PolicyView, { file }: Pick<EarlierPack, 'file'>): KnownComparison {
	let addresses: ReadonlyMap<string, Address> | undefined;
	return (from, to) => {
		addresses ??= dataAddresses(view);
		const address = addresses.get(textsKey(from, to));
		const data = address === undefined ? undefined : file(address);
		return data === undefined ? undefined : comparisonIn(data, from, to);
	};
}

/** Where the data of each comparison stand, by the digests of its texts. */
function dataAddresses(view: PolicyView): ReadonlyMap<string, Address> {
	return new Map(
		[undefined, ...view.trees].flatMap((tree) =>
			view.pairs.map((pair) => {
				const [{ source: from }, { source: to }] = comparedVersions(view, pair, tree);
				return [
					textsKey(from, to),
					below(comparisonAddress(view.policy.slug, pair, tree), 'index.json'),
				] as const;
			}),
		),
	);
}

function textsKey(from: SourceText, to: SourceText): string {
	return `${from.sha256} ${to.sha256}`;
}

/** The comparison that data tell, where it is of these texts: the address is that of two revisions, whatever they said. */
function comparisonIn(data: string, from: SourceText, to: SourceText): Comparison | undefined {
	const { from: old, to: fresh, ...comparison } = JSON.parse(data) as ComparisonData;
	return old.sha256 === from.sha256 && fresh.sha256 === to.sha256 ? comparison : undefined;
}

interface ComparisonData extends Comparison {
	readonly from: { readonly sha256: string };
	readonly to: { readonly sha256: string };
}
