import type { Severity } from './problem.ts';

/**
 * The rules a policy may set for itself in `policy.yaml`. All others hold whatever it says: they keep the record of
 * what was published and the answer to what is in force from being doubtful.
 */
export const settableRules = [
	'arrives-overtaken',
	'broken-list',
	'clause-reference',
	'date-in-text',
	'dead-link',
	'early-term',
	'empty-heading',
	'hidden-character',
	'identical-text',
	'impossible-date',
	'missing-summary',
	'mixed-alphabet',
	'mixed-jurisdiction',
	'notice-close',
	'notice-period',
	'numbering',
	'retroactive-forbidden',
	'split-sentence',
	'unbalanced-marks',
	'undefined-term',
	'unused-term',
] as const;

/** The stable id of a rule that can be set. */
export type SettableRule = (typeof settableRules)[number];

/** What a policy says of a rule. */
export interface RuleSetting {
	/** Absent where the rule keeps its own. */
	readonly severity?: Severity | 'off';
	/** Revisions and clauses, by id, of which the rule says nothing. */
	readonly except: readonly string[];
}

/** What a policy says of the rules; of one that is absent, nothing. */
export type LintSettings = { readonly [Rule in SettableRule]?: RuleSetting };
