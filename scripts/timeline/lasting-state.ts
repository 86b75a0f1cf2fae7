import type { Moment } from '../model/moment.ts';
import { entryState } from './point-in-time.ts';
import type { Sentences } from './sentence-set.ts';
import type { TimelineEntry } from './timeline-entry.ts';

/**
 * What can be said of a revision in a word or two that no passing of time makes false, for places that carry no moment, as
 * the title of a page or of an item in a feed: when it takes effect, or what became of it. Undefined for the text in force,
 * which will not be so for ever, and for a notice, whose name says it.
 */
export function lastingState(entry: TimelineEntry, at: Moment, say: Sentences): string | undefined {
	const state = entryState(entry, at);
	switch (state) {
		case 'in-force':
		case 'notice':
			return undefined;
		case 'upcoming':
			return say.takesEffect(entry.commencement ?? entry.due ?? at);
		case 'superseded':
		case 'repealed':
		case 'withdrawn':
		case 'never-in-force':
			return say.stateName(state, entry.revision);
	}
}
