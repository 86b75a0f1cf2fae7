import { below, encodedAddress, revisionAddress } from '../model/address.ts';
import { isoMoment } from '../model/moment.ts';
import type { Moment } from '../model/moment.ts';
import type { Revision } from '../model/revision.ts';
import { entryState } from '../timeline/point-in-time.ts';
import type { RevisionState } from '../timeline/revision-state.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { jsonMoment } from './json.ts';

/** A revision as data (docs/data.md). Absent is null. */
export interface RevisionData {
	readonly revision: string;
	readonly title: string;
	readonly kind: string;
	readonly state: RevisionState;
	readonly posted: { readonly at: string; readonly recorded: boolean; readonly backfilled: boolean };
	/** Null for a notice of withdrawal, and for a text that never came to apply. */
	readonly commencement: { readonly at: string; readonly declared: boolean } | null;
	/** When it is, or was, to start applying. */
	readonly due: string | null;
	readonly until: string | null;
	readonly sha256: string;
	readonly summary: string | null;
	readonly languages: readonly string[];
	readonly translations: readonly {
		readonly language: string;
		readonly sha256: string;
		readonly url: string;
		readonly source: string;
		/** Whether the log has the digest of this translation. */
		readonly recorded: boolean;
	}[];
	readonly corrects: string | null;
	readonly withdraws: string | null;
	readonly approved: Revision['approved'] | null;
	/** Relative to the site's root. */
	readonly url: string;
	readonly source: string;
}

/** A revision at a moment as data; `language` is that of its prevailing text. */
export function revisionData(entry: TimelineEntry, language: string, at: Moment): RevisionData {
	const { revision } = entry;
	const address = revisionAddress(revision.policy, revision.id, undefined);
	const { recorded, backfilled } = revision.posted;
	return {
		revision: revision.id,
		title: revision.title,
		kind: revision.kind,
		state: entryState(entry, at),
		posted: { at: isoMoment(revision.posted.at), recorded, backfilled },
		commencement: commencementData(entry),
		due: jsonMoment(entry.due),
		until: jsonMoment(entry.until),
		sha256: revision.source.sha256,
		summary: revision.summary ?? null,
		languages: [language, ...revision.translations.map((translation) => translation.language)],
		translations: revision.translations.map(({ language: tree, source, recorded: isRecorded }) => {
			const translated = revisionAddress(revision.policy, revision.id, tree);
			return {
				language: tree,
				sha256: source.sha256,
				url: encodedAddress(translated),
				source: encodedAddress(below(translated, 'source.md')),
				recorded: isRecorded,
			};
		}),
		corrects: revision.corrects ?? null,
		withdraws: revision.withdraws ?? null,
		approved: revision.approved ?? null,
		url: encodedAddress(address),
		source: encodedAddress(below(address, 'source.md')),
	};
}

function commencementData({ commencement, revision }: TimelineEntry): RevisionData['commencement'] {
	if (commencement === undefined) return null;
	return { at: isoMoment(commencement), declared: revision.effective !== undefined };
}
