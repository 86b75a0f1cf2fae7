import type { PageTimes } from './policy-pack.ts';

/** What a build does, one after another. */
export type BuildStep = 'reading' | 'policies' | 'pages' | 'placing';

/** Hears what a build is doing. */
export interface BuildWatch {
	/** A step is begun; the one before is done. */
	readonly begin: (step: BuildStep) => void;
	/** How much of the step is done, from 0 to 1. */
	readonly share: (share: number) => void;
	/** How long pages took, in whatever process. */
	readonly pages: (times: PageTimes) => void;
}
