import { comparePostings } from './posting-order.ts';
import type { Sentences } from './sentence-set.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/** Why a text was never in force, or that a notice took it back. Throws for a text that has its turn. */
export function lostTurnSentence({ revision, edition, due, outcome }: TimelineEntry, say: Sentences): string {
	if (outcome.type !== 'withdrawn' && outcome.type !== 'never-in-force') {
		throw new Error(`${revision.id} has not lost its turn`);
	}
	const { by, at } = outcome;
	if (by === undefined || due === undefined) return say.correctionOfNothing();
	if (outcome.type === 'withdrawn') return say.withdrawn({ due, at, by });
	if (by.withdraws === edition.id) return say.neverInForce({ due, at, by });
	if (comparePostings(by, revision) < 0) return say.correctionTooLate();
	return by.kind === 'correction' ? say.correctedBeforehand({ due, at, by }) : say.overtaken({ due, at, by });
}
