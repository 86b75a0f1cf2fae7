import { revisionAddress } from '../../model/address.ts';
import type { Tree } from '../../model/address.ts';
import { compareMoments, isoMoment } from '../../model/moment.ts';
import type { Moment } from '../../model/moment.ts';
import { periodsOf } from '../../timeline/period.ts';
import type { Period } from '../../timeline/period.ts';
import type { TimedText } from './timed-text.ts';
import type { PageSetting } from '../page-setting.ts';
import type { PolicyView } from '../policy-view.ts';

/** What will be in force from each change on that is known to come, with the way to it; links lead into the tree. */
export function changesAhead(setting: PageSetting, view: PolicyView, tree: Tree): readonly TimedText[] {
	return periodsOf(view.timeline).flatMap((period) =>
		period.from === undefined || compareMoments(period.from, view.now) <= 0
			? []
			: [changeTo(setting, { ...period, from: period.from }, tree)],
	);
}

function changeTo(
	{ sentences, link }: PageSetting,
	{ from, until, revision, repeal }: Period & { readonly from: Moment },
	tree: Tree,
): TimedText {
	const shown = revision ?? repeal;
	return {
		text: revision === undefined ? sentences.repealedSince(from) : sentences.inForceSince(from),
		...timeOf({ from, until }),
		...(shown === undefined
			? {}
			: {
					link: {
						href: link(revisionAddress(shown.policy, shown.id, tree)),
						text: sentences.revisionName(shown),
					},
				}),
	};
}

/** From when until when words hold, as a page carries it. */
export function timeOf(time: {
	readonly from?: Moment | undefined;
	readonly until?: Moment | undefined;
}): Pick<TimedText, 'from' | 'until'> {
	return {
		...(time.from === undefined ? {} : { from: isoMoment(time.from) }),
		...(time.until === undefined ? {} : { until: isoMoment(time.until) }),
	};
}
