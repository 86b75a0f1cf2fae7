import type { Pair } from '../model/address.ts';
import type { Language } from '../model/language.ts';
import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import { compareRevisionIds } from '../model/revision-id.ts';
import type { RevisionId } from '../model/revision-id.ts';
import { isText } from '../model/revision.ts';
import type { Revision } from '../model/revision.ts';
import { comparedPairs } from './compared-pairs.ts';
import { placesInLine } from './places-in-line.ts';
import type { PlaceInLine } from './places-in-line.ts';
import { readyTexts } from './ready-texts.ts';
import { lastChange } from '../timeline/last-change.ts';
import { inForceAt, upcomingAt } from '../timeline/point-in-time.ts';
import { policyTitle } from '../timeline/policy-title.ts';
import { timelineOf } from '../timeline/timeline.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { TimelineEntry } from '../timeline/timeline-entry.ts';
import { nextTransition } from '../timeline/transition.ts';
import { compareTurns } from '../timeline/turn-order.ts';

/** A policy as the public site shows it at a moment: what is posted by then, and where each revision stands. */
export interface PolicyView {
	/** Its title is that of what is in force, else of the latest text posted: never of one still to be posted. */
	readonly policy: Policy;
	readonly timeline: Timeline;
	readonly now: Moment;
	/** Every posted revision with its place in time, by id. */
	readonly entries: readonly TimelineEntry[];
	/** The posted revisions that are texts of the policy: editions and corrections. */
	readonly texts: readonly Revision[];
	readonly inForce: Revision | undefined;
	readonly upcoming: readonly Revision[];
	readonly nextTransition: Moment | undefined;
	/** When last something changed; undefined where nothing is posted, as in the preview of a first draft. */
	readonly lastChange: Moment | undefined;
	/** The place of each posted revision among all of them, and of each text among the texts. */
	readonly places: ReadonlyMap<RevisionId, PlaceInLine>;
	readonly textPlaces: ReadonlyMap<RevisionId, PlaceInLine>;
	/** For each text, the one it followed: what it corrects, else what was in force before its turn. */
	readonly predecessors: ReadonlyMap<RevisionId, Revision>;
	/** For each text, those that followed it or are to. */
	readonly successors: ReadonlyMap<RevisionId, readonly Revision[]>;
	/** The revisions whose comparison with the one in force, and whose files for the desk, are there before anyone asks. */
	readonly ready: ReadonlySet<RevisionId>;
	/** Every pair that has a page of its own: neighbours, each with what it followed, each ready one with that in force. Each
	 * leads from the text whose turn comes first. */
	readonly pairs: readonly Pair[];
	/** The languages at least one of the shown revisions is translated into. */
	readonly trees: ReadonlySet<Language>;
	/** The working copy, in previews. */
	readonly draft: Revision | undefined;
}

/** The view of a policy at a moment; the draft is shown only where previews ask for it. */
export function policyView(policy: Policy, now: Moment, withDraft: boolean): PolicyView {
	const timeline = timelineOf(policy.revisions, now);
	const entries = timeline.entries.toSorted((a, b) => compareRevisionIds(a.revision.id, b.revision.id));
	const inForce = inForceAt(timeline, now);
	const revisions = entries.map((entry) => entry.revision);
	const texts = revisions.filter(isText);
	const upcoming = upcomingAt(timeline, now);
	const draft = withDraft ? policy.draft : undefined;
	const predecessors = predecessorsOf(entries);
	const ready = readyTexts({ entries, texts, inForce, upcoming, draft });
	return {
		policy: { ...policy, title: policyTitle(policy, timeline, now) },
		timeline,
		now,
		entries,
		texts,
		inForce,
		upcoming,
		nextTransition: nextTransition(timeline, now),
		lastChange: lastChange(entries, now),
		places: placesInLine(revisions),
		textPlaces: placesInLine(texts),
		predecessors,
		successors: successorsOf(entries, predecessors),
		ready,
		pairs: comparedPairs({ timeline, texts, inForce, draft, predecessors, ready }),
		draft,
		trees: treesOf([...revisions, ...(draft ? [draft] : [])]),
	};
}

/** For each text the one it followed: of a correction, what it corrects; else the one in force before its turn. It comes before. */
function predecessorsOf(entries: readonly TimelineEntry[]): ReadonlyMap<RevisionId, Revision> {
	const texts = entries.filter((entry) => isText(entry.revision));
	const known = new Map<RevisionId, Revision>();
	const predecessors = new Map<RevisionId, Revision>();
	let applied: Revision | undefined;
	for (const { revision, commencement } of texts.toSorted(compareTurns)) {
		const followed = revision.corrects === undefined ? applied : known.get(revision.corrects);
		if (followed !== undefined) predecessors.set(revision.id, followed);
		known.set(revision.id, revision);
		if (commencement !== undefined) applied = revision;
	}
	return predecessors;
}

function successorsOf(
	entries: readonly TimelineEntry[],
	predecessors: PolicyView['predecessors'],
): PolicyView['successors'] {
	const successors = new Map<RevisionId, Revision[]>();
	for (const { revision, commencement } of entries) {
		const followed = predecessors.get(revision.id);
		if (followed === undefined || commencement === undefined) continue;
		const known = successors.get(followed.id);
		if (known === undefined) successors.set(followed.id, [revision]);
		else known.push(revision);
	}
	return successors;
}

/** The languages that posted texts, and in previews the draft, are translated into, in code order. */
export function translationTrees(views: readonly PolicyView[]): readonly Language[] {
	return [...new Set(views.flatMap((view) => [...view.trees]))].toSorted();
}

function treesOf(revisions: readonly Revision[]): ReadonlySet<Language> {
	const translations = revisions.flatMap((revision) => revision.translations);
	return new Set(translations.map((translation) => translation.language));
}
