import type { Policy } from './policy.ts';
import type { Problem } from './problem.ts';
import type { Publication } from './publication.ts';
import type { SiteSettings } from './site-settings.ts';

/** Everything a run knows, read once: the policies, the publication log, and what is wrong with their files. */
export interface Catalogue {
	readonly settings: SiteSettings;
	/** By slug. Sample policies are absent where the settings leave them out. */
	readonly policies: readonly Policy[];
	readonly publications: readonly Publication[];
	/** The publication log as stored; empty where there is none. */
	readonly publicationLog: string;
	/** Problems of reading, sorted. What the rules of `lint/` find comes on top. */
	readonly problems: readonly Problem[];
}
