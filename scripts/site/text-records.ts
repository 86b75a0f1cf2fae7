import type { TextRecords } from '../browser/word-request.ts';
import { newTextRecord, redlineRecord } from '../exports/redline-record.ts';
import type { RecordedText, RecordSetting, RedlineRecord } from '../exports/redline-record.ts';
import type { Pair } from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';
import { lastChangeOf } from '../timeline/last-change.ts';
import { entryOf } from '../timeline/point-in-time.ts';
import { comparedVersions, revisionOf } from './compared-versions.ts';
import type { PageSetting } from './page-setting.ts';
import type { PolicyView } from './policy-view.ts';
import { versionsIn } from './text-version.ts';
import type { TextVersion } from './text-version.ts';

/** What a redline of two texts says of itself. */
export function recordOfPair(setting: PageSetting, view: PolicyView, pair: Pair): RedlineRecord {
	const [from, to] = comparedVersions(view, pair, setting.tree);
	return redlineRecord(
		{
			from: recorded(view, revisionOf(view, pair.from), from),
			to: recorded(view, revisionOf(view, pair.to), to),
		},
		recordSetting(setting, setting.asOf),
	);
}

/** What a redline made in the reader's browser says of each text it can be made of, in each language of the tree. */
export function textRecords(setting: PageSetting, view: PolicyView): TextRecords {
	const recordsOf = (revision: Revision) => {
		const now = lastChangeOf(entryOf(view.timeline, revision), view.now) ?? view.now;
		return versionsIn(view.policy, revision, setting.tree).map((version) => {
			const record = newTextRecord(recorded(view, revision, version), recordSetting(setting, now));
			return [version.language, { ...record, asOf: isoMoment(now) }];
		});
	};
	return {
		records: Object.fromEntries(
			view.texts.map((revision) => [revision.id, Object.fromEntries(recordsOf(revision))]),
		),
	};
}

function recorded(
	{ policy, timeline }: PolicyView,
	revision: Revision,
	{ source, title, language }: TextVersion,
): RecordedText {
	return { source, standing: { policy, revision, timeline, title, language } };
}

function recordSetting({ site, tree }: PageSetting, now: Moment): RecordSetting {
	return { settings: site.settings, now, tree };
}
