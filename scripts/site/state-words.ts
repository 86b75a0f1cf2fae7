import type { Revision } from '../model/revision.ts';
import { momentWords } from '../timeline/date-words.ts';
import { entryOf } from '../timeline/point-in-time.ts';
import type { RevisionState } from '../timeline/revision-state.ts';
import { statesAhead } from '../timeline/state-ahead.ts';
import { timeOf } from './change-ahead.ts';
import type { TimedText } from './page-parts.ts';
import type { PageSetting } from './page-setting.ts';
import type { PolicyView } from './policy-view.ts';

/** A state in words, from when until when. */
export interface StateWords extends TimedText {
	readonly state: RevisionState;
}

/** What a revision is, in a word or two, and what it becomes, each of the latter with the moment from which. */
export function stateWordsOf(
	{ words, sentences, language }: PageSetting,
	view: PolicyView,
	revision: Revision,
): readonly StateWords[] {
	return statesAhead(entryOf(view.timeline, revision), view.now).map(({ state, from, until }) => {
		const name = sentences.stateName(state, revision);
		const text = from === undefined ? name : words.statusFrom(momentWords(from, language), name);
		return { state, text, ...timeOf({ from, until }) };
	});
}
