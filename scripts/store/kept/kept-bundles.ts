import { createHash } from 'node:crypto';
import { bundleEngineDigest } from '../engine-digest.ts';
import type { WorkShelf } from '../work-shelf.ts';

/** Gives what is bundled under a name, a value as JSON holds it; `bundle` is called where it is not at hand. */
export type Bundles = <Value>(name: string, bundle: () => Promise<Value>) => Promise<Value>;

/** Bundles everything anew. */
export const newBundles: Bundles = (_, bundle) => bundle();

/** Bundles what is made of the same sources once, and keeps it: what bundles takes longer to begin than a small site. */
export function keptBundles(shelf: WorkShelf): Bundles {
	const engine = bundleEngineDigest();
	return async <Value>(name: string, bundle: () => Promise<Value>): Promise<Value> => {
		const key = `${createHash('sha256').update(`${engine} ${name}`).digest('hex')}.bundle`;
		const kept = shelf.find(key);
		if (kept !== undefined) return JSON.parse(Buffer.from(kept).toString()) as Value;
		const value = await bundle();
		shelf.keep(key, Buffer.from(JSON.stringify(value)));
		return value;
	};
}
