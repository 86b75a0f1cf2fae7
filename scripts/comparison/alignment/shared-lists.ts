import type { Clause, Container } from '../../model/clause.ts';
import type { ClausePairing } from './clause-pairing.ts';

/** The lists of two texts of which other items are in place. */
export interface SharedLists {
	/** True where the old clause of a pair and its partner are items of one such list. */
	readonly haveBoth: (from: number) => boolean;
}

/** The lists that items in place share; they are gathered when first asked for. */
export function sharedLists({ from, to, toOf }: ClausePairing, inPlace: Iterable<number>): SharedLists {
	let shared: Map<Container, Set<Container>> | undefined;
	const gather = (): Map<Container, Set<Container>> => {
		const found = new Map<Container, Set<Container>>();
		for (const clause of inPlace) {
			const [old, fresh] = [listOf(from.clauses[clause]!), listOf(to.clauses[toOf[clause]!]!)];
			if (old === undefined || fresh === undefined) continue;
			(found.get(old) ?? found.set(old, new Set()).get(old)!).add(fresh);
		}
		return found;
	};
	return {
		haveBoth: (clause) => {
			const [old, fresh] = [listOf(from.clauses[clause]!), listOf(to.clauses[toOf[clause]!]!)];
			if (old === undefined || fresh === undefined) return false;
			return (shared ??= gather()).get(old)?.has(fresh) ?? false;
		},
	};
}

/** The list that the clause is an item of. */
function listOf({ kind, containers }: Clause): Container | undefined {
	return kind === 'item' ? containers.findLast(({ type }) => type === 'list') : undefined;
}
