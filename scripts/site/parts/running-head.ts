import { policyAddress } from '../../model/address.ts';
import { draftId } from '../../model/revision-id.ts';
import type { Revision } from '../../model/revision.ts';
import { lastingState } from '../../timeline/lasting-state.ts';
import { entryOf } from '../../timeline/point-in-time.ts';
import { sentence } from '../../timeline/sentence-set.ts';
import type { Link } from './link.ts';
import type { TimedText } from './timed-text.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';
import { stateWordsOf } from './state-words.ts';
import { textVersion } from '../text-version.ts';

/** Which text this is, at the head of every sheet of paper; its link leads to the one in force. */
export interface RunningHead extends TimedText {
	/** What the document is called, as a sentence: said on paper alone. */
	readonly document: string;
	/** True of a text that is not the one in force: on a screen the words stay in sight, wherever in it a link leads. */
	readonly isWarning: boolean;
}

/**
 * What is said of a text at the head of a sheet, true for as long as the sheet may be kept; then what is said once the text
 * has ceased to apply, as far as is known.
 */
export function runningHeads(
	setting: PageSetting,
	view: PolicyView,
	revision: Revision,
): readonly RunningHead[] {
	const { sentences, tree } = setting;
	const document = sentence(textVersion(view.policy, revision, tree).title);
	const warning = { document, isWarning: true, ...wayToCurrent(setting, view) };
	if (revision.id === draftId) return [{ text: sentences.draft(), ...warning }];
	const name = sentences.revisionName(revision);
	const [now, ...later] = stateWordsOf(setting, view, revision);
	const lasting = lastingState(entryOf(view.timeline, revision), view.now, sentences);
	const words = lasting === undefined ? name : `${name}: ${lasting}`;
	const ends = later
		.filter(({ state }) => state !== 'in-force')
		.map((end) => ({ ...end, text: `${name}: ${end.text} ${end.moment ?? ''}`, ...warning }));
	const isInForce = now.state === 'in-force';
	return [{ ...now, text: words, ...(isInForce ? { document, isWarning: false } : warning) }, ...ends];
}

function wayToCurrent(
	{ words, link, tree }: PageSetting,
	{ inForce, policy }: PolicyView,
): { readonly link?: Link } {
	if (inForce === undefined) return {};
	return { link: { href: link(policyAddress(policy.slug, tree)), text: words.current } };
}
