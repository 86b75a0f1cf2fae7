import type { JudgedText } from './judged-text.ts';
import type { Moment } from '../model/moment.ts';
import type { Policy } from '../model/policy.ts';
import type { Problem } from '../model/problem.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import type { Standing } from '../timeline/standing.ts';

/** One thing that may be wrong with a policy's revisions. */
export interface Rule {
	/** Stable; every problem the rule finds carries it. */
	readonly id: string;
	readonly find: (subject: LintSubject) => readonly Problem[];
}

/** What a rule looks at: one policy, how things stood at each posting, and the moment the question is asked. */
export interface LintSubject {
	readonly policy: Policy;
	/** In the order of posting. */
	readonly standings: readonly Standing[];
	readonly now: Moment;
}

/** One thing that may be wrong with the words of a text, whatever its revision and the moment are. */
export interface TextRule {
	/** Stable; every problem the rule finds carries it. */
	readonly id: string;
	readonly find: (text: JudgedText, settings: SiteSettings) => readonly Problem[];
}
