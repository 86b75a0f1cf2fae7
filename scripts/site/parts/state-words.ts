import type { Revision } from '../../model/revision.ts';
import { momentWords } from '../../timeline/date-words.ts';
import { entryOf } from '../../timeline/point-in-time.ts';
import type { RevisionState } from '../../timeline/revision-state.ts';
import { type StateAhead, statesAhead } from '../../timeline/state-ahead.ts';
import { timeOf } from './change-ahead.ts';
import type { TimedText } from './timed-text.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';

/** A state in words, from when until when. */
export interface StateWords extends TimedText {
	readonly state: RevisionState;
	/** What it becomes: from which moment. */
	readonly moment?: string;
}

/** What a revision is, in a word or two, and what it becomes, each of the latter with the moment from which. */
export function stateWordsOf(
	{ words, sentences, language }: PageSetting,
	view: PolicyView,
	revision: Revision,
): readonly [StateWords, ...StateWords[]] {
	const [now, ...later] = statesAhead(entryOf(view.timeline, revision), view.now);
	const inWords = ({ state, from, until }: StateAhead): StateWords => {
		const name = sentences.stateName(state, revision);
		const moment = from === undefined ? {} : { moment: words.statusFrom(momentWords(from, language)) };
		return { state, text: name, ...moment, ...timeOf({ from, until }) };
	};
	return [inWords(now), ...later.map(inWords)];
}
