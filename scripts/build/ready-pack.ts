import { DamagedPack } from '../store/site/pack.ts';
import type { Pack } from '../store/site/pack.ts';
import { copyPack } from '../store/site/pack-copy.ts';
import type { WantedPack } from './pack-making.ts';

/** A policy's pack at hand. */
export interface ReadyPack extends WantedPack {
	readonly pack: Pack;
}

/** Opens a pack made before; undefined where there is none. */
export type PackOpener = (path: string) => Pack | undefined;

/** A pack made before, and where it was found and is to lie. */
interface FoundPack extends ReadyPack {
	readonly path: string;
	readonly place: string;
}

/** The first pack there is of some places, by this machine or another; the first place is where it is to lie. */
export function foundPack(
	one: WantedPack,
	places: readonly string[],
	open: PackOpener,
): FoundPack | undefined {
	for (const path of places) {
		const pack = open(path);
		if (pack !== undefined) return { ...one, pack, path, place: places[0]! };
	}
	return undefined;
}

/** Uses a pack made before; false where it turns out to be damaged. */
export function useIfWhole(found: FoundPack, use: (ready: ReadyPack) => void): boolean {
	try {
		usePack(found, use);
	} catch (error) {
		if (error instanceof DamagedPack) return false;
		throw error;
	}
	if (found.path !== found.place) copyPack(found.path, found.place);
	return true;
}

/** Uses a pack, and closes it. */
export function usePack(ready: ReadyPack, use: (ready: ReadyPack) => void): void {
	try {
		use(ready);
	} finally {
		ready.pack.close();
	}
}
