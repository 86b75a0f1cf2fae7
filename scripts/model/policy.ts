import type { Language } from './language.ts';
import type { LintSettings } from './lint-settings.ts';
import type { PolicySlug } from './policy-slug.ts';
import type { CommencementRule, Revision } from './revision.ts';

/** The continuing document. */
export interface Policy {
	readonly slug: PolicySlug;
	readonly title: string;
	/** The language of the prevailing text. */
	readonly language: Language;
	/** A sample binds nobody, and every page of it says so. */
	readonly sample: boolean;
	readonly commencementRule: CommencementRule;
	/** Absent where every rule keeps its own severity. */
	readonly lint?: LintSettings;
	/** Every revision in the folder, by id; also those whose posting is still to come. */
	readonly revisions: readonly Revision[];
	/** The working copy of the next revision; read for previews only. */
	readonly draft?: Revision;
}

/** The rule of a policy that declares none: its text takes effect from the moment it is posted. */
export const noCommencementRule: CommencementRule = { retroactive: 'allowed' };
