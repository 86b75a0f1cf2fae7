import type { DurationObjectUnits } from 'luxon';
import type { Language } from './language.ts';
import type { Moment } from './moment.ts';
import type { PolicySlug } from './policy-slug.ts';
import type { RevisionId } from './revision-id.ts';

/** What a revision does to its policy (docs/content.md). */
export type RevisionKind = 'edition' | 'correction' | 'withdrawal' | 'repeal';

/** A file's text as stored. `body` is what follows the front matter: `text.slice(bodyStart)`. */
export interface SourceText {
	/** Path below the policies folder, `/`-separated. */
	readonly path: string;
	readonly text: string;
	/** UTF-16 code units before the body. */
	readonly bodyStart: number;
	readonly body: string;
	/** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
	readonly sha256: string;
}

/** When a revision was made public. `recorded` is false where no log entry says so and the file name's day stands in. */
export interface Posting {
	readonly at: Moment;
	readonly recorded: boolean;
	/** True where the log entry brought in a past publication. */
	readonly backfilled: boolean;
}

/** A declared commencement; `isDate` where a bare date was written. `line` is its line in the file, from 1. */
export interface DeclaredCommencement {
	readonly at: Moment;
	readonly isDate: boolean;
	readonly line: number;
}

/** What a revision in force promises about the next one (rule 10 of docs/time.md). */
export interface CommencementRule {
	/** Least span between posting and commencement. */
	readonly notice?: DurationObjectUnits;
	readonly retroactive: 'allowed' | 'forbidden';
	/** The clause that makes the promise, as the text numbers it. */
	readonly clause?: string;
}

/** Who approved a revision, by which act. */
export interface Approval {
	readonly by?: string;
	readonly act?: string;
	readonly number?: string;
	readonly date?: string;
}

/** One dated text of a policy. Immutable once published. */
export interface Revision {
	readonly policy: PolicySlug;
	readonly id: RevisionId;
	readonly kind: RevisionKind;
	readonly title: string;
	readonly source: SourceText;
	readonly posted: Posting;
	readonly effective?: DeclaredCommencement;
	readonly corrects?: RevisionId;
	readonly withdraws?: RevisionId;
	/** At least one. */
	readonly keeps?: readonly RevisionId[];
	/** The reason for taking effect before being posted. */
	readonly retroactive?: string;
	/** What changed and why, in the author's words; never part of the text. */
	readonly summary?: string;
	readonly approved?: Approval;
	/** Replaces the policy's rule from this revision on. */
	readonly commencementRule?: CommencementRule;
	/** Translations of this revision, by language code order. */
	readonly translations: readonly Translation[];
}

/** A translation of a revision. The prevailing text is the revision's own. */
export interface Translation {
	readonly language: Language;
	readonly title: string;
	readonly summary?: string;
	readonly source: SourceText;
	/** True where the log entry of the revision has the digest of this translation: it was posted with it. */
	readonly recorded: boolean;
}

/** True for a revision that gives the policy a text, rather than a notice about one. */
export function isText({ kind }: Pick<Revision, 'kind'>): boolean {
	return kind === 'edition' || kind === 'correction';
}

/** True for a revision that has a turn of its own; a correction shares another's, and a withdrawal takes one away. */
export function hasOwnTurn({ kind }: Pick<Revision, 'kind'>): boolean {
	return kind === 'edition' || kind === 'repeal';
}
