import { sha256 } from '../../scripts/log/digest.ts';
import { isoMoment, type Moment, parseMoment, parseZone, type ZoneName } from '../../scripts/model/moment.ts';
import type { Language } from '../../scripts/model/language.ts';
import { noCommencementRule } from '../../scripts/model/policy.ts';
import type { Policy } from '../../scripts/model/policy.ts';
import type { PolicySlug } from '../../scripts/model/policy-slug.ts';
import { dateOf, parseRevisionId, type RevisionId } from '../../scripts/model/revision-id.ts';
import type { Revision, RevisionKind } from '../../scripts/model/revision.ts';

export const moscow = parseZone('Europe/Moscow') as ZoneName;

/** A moment in Moscow: of a date its start, or a date-time with offset. Throws where the text names none. */
export function moment(text: string, zone: ZoneName = moscow): Moment {
	const found = parseMoment(text, zone);
	if (found === undefined) throw new Error(`${text} names no moment in ${zone}`);
	return found;
}

/** What a test says about a revision; the rest is as if the author had written nothing. */
export interface Draft {
	readonly kind?: RevisionKind;
	/** Recorded in the log; else the start of the day in the id stands in. */
	readonly posted?: string;
	readonly effective?: string;
	readonly corrects?: string;
	readonly withdraws?: string;
	readonly keeps?: string;
	readonly retroactive?: string;
	readonly summary?: string;
}

/** A revision of the policy `privacy`, on a site in Moscow. */
export function revision(id: string, draft: Draft = {}): Revision {
	const { kind = 'edition', posted, effective, corrects, withdraws, keeps, ...texts } = draft;
	const at = moment(posted ?? dateOf(id as RevisionId));
	const body = `# Privacy policy\n\nThe text of ${id}.\n`;
	return {
		policy: 'privacy' as PolicySlug,
		id: revisionId(id),
		kind,
		title: 'Privacy policy',
		source: { path: `privacy/${id}.md`, text: body, bodyStart: 0, body, sha256: sha256(body) },
		posted: { at, recorded: posted !== undefined, backfilled: false },
		...(effective === undefined ? {} : { effective: declared(effective) }),
		...(corrects === undefined ? {} : { corrects: revisionId(corrects) }),
		...(withdraws === undefined ? {} : { withdraws: revisionId(withdraws) }),
		...(keeps === undefined ? {} : { keeps: keeps.split(', ').map(revisionId) }),
		...texts,
		translations: [],
	};
}

/** A policy of such revisions. */
export function policyOf(revisions: readonly Revision[]): Policy {
	return {
		slug: 'privacy' as PolicySlug,
		title: 'Privacy',
		language: 'en' as Language,
		sample: false,
		commencementRule: noCommencementRule,
		revisions,
	};
}

/** A moment as text, for comparing: ISO 8601, or `-` where there is none. */
export function shown(at: Moment | undefined): string {
	return at === undefined ? '-' : isoMoment(at);
}

function declared(text: string) {
	return { at: moment(text), isDate: !text.includes('T'), line: 2 };
}

function revisionId(text: string): RevisionId {
	const id = parseRevisionId(text);
	if (id === undefined) throw new Error(`${text} is no revision id`);
	return id;
}
