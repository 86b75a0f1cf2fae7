import type { Link } from './link.ts';

/**
 * Words that hold from a moment until another (ISO 8601), open where an end is absent. Without a script those that hold
 * when the page is made are shown, with that moment beside them; a script shows those that hold when it is read.
 */
export interface TimedText {
	readonly text: string;
	readonly from?: string;
	readonly until?: string;
	/** What follows the words. */
	readonly link?: Link;
}
