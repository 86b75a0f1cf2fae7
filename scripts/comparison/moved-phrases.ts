import { changesWithin } from './changes.ts';
import type { MovedSentence } from './sentence-alignment.ts';
import type { TokenPairing, TokenWindow } from './token-pairing.ts';
import { punctuation } from './word-weight.ts';

/** Words a phrase must have to be said to have moved rather than gone and come. */
const fewestWords = 5;

/** What was deleted in one place of a window and inserted, token for token, in another. */
export function movedPhrases(pairing: TokenPairing, window: TokenWindow): readonly MovedSentence[] {
	const changes = changesWithin(pairing, window);
	const deleted = new Map<string, TokenWindow>();
	for (const change of changes) {
		const key = phraseKey(pairing, pairing.from.ids.subarray(change.fromStart, change.fromEnd));
		if (key !== undefined) deleted.set(key, change);
	}
	const moved: MovedSentence[] = [];
	for (const change of deleted.size === 0 ? [] : changes) {
		const key = phraseKey(pairing, pairing.to.ids.subarray(change.toStart, change.toEnd));
		const origin = key === undefined ? undefined : deleted.get(key);
		if (key === undefined || origin === undefined) continue;
		deleted.delete(key);
		moved.push({ from: origin.fromStart, to: change.toStart, length: change.toEnd - change.toStart });
	}
	return moved;
}

function phraseKey({ ranks }: TokenPairing, ids: Int32Array): string | undefined {
	let words = 0;
	for (const id of ids) if (ranks[id] !== punctuation) words++;
	return words < fewestWords ? undefined : ids.join(' ');
}
