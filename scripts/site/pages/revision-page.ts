import { policyAddress, revisionAddress } from '../../model/address.ts';
import { draftId } from '../../model/revision-id.ts';
import type { Revision } from '../../model/revision.ts';
import { lastingState } from '../../timeline/lasting-state.ts';
import { entryOf } from '../../timeline/point-in-time.ts';
import { sentence } from '../../timeline/sentence-set.ts';
import type { PageSetting } from '../page-setting.ts';
import { frameOf } from '../parts/frame.ts';
import { shownText } from '../parts/shown-text.ts';
import { translationNotices } from '../parts/translation-notices.ts';
import type { PolicyView } from '../policy-view.ts';
import { textVersion } from '../text-version.ts';
import type { Frame } from '../parts/page-frame.ts';
import type { SinceForm } from '../parts/since-form.ts';
import type { ShownText } from '../parts/shown-text.ts';

/** One revision, the revision in force, or the notice that none is. */
export interface RevisionPage extends ShownText {
	readonly layout: 'layouts/revision.njk';
	readonly frame: Frame;
	/** On the policy's own page. */
	readonly since?: SinceForm;
}

/** The page of a posted revision, or in previews of the draft, at its own address. */
export function revisionPage(setting: PageSetting, view: PolicyView, revision: Revision): RevisionPage {
	const { sentences, tree } = setting;
	const isDraft = revision.id === draftId;
	const version = textVersion(view.policy, revision, tree);
	const lasting = isDraft ? undefined : lastingState(entryOf(view.timeline, revision), view.now, sentences);
	const prefix = lasting === undefined ? '' : `[${lasting}] `;
	return {
		layout: 'layouts/revision.njk',
		frame: frameOf(setting, {
			title: `${prefix}${sentence(version.title)} ${sentences.revisionName(revision)}`,
			isUnlisted: isDraft,
			hasData: !isDraft,
			view,
			...(isDraft ? {} : { shown: revision }),
			addressIn: (other) => revisionAddress(view.policy.slug, revision.id, other),
			canonicalIn: (other) => policyAddress(view.policy.slug, other),
			notices: translationNotices(setting, view.policy, version),
			nextTransition: view.nextTransition,
		}),
		...shownText(setting, view, revision),
	};
}
