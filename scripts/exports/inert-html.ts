import { escapeHtml } from '../clauses/escape-html.ts';

/** A character without width. */
const breaker = '\u200b';

/**
 * A text as HTML for a comment on GitHub or GitLab, on one line: no mark-up of Markdown or HTML, and nothing that a host
 * finds in words by itself: no mention of a person, an issue or a merge request, no commit, label, formula, picture in
 * words or address. A reader sees the same characters; between some of them stands one without width.
 */
export function inertHtml(text: string): string {
	const broken = text
		.replace(/\s+/g, ' ')
		.replace(joint, breaker)
		.replace(possibleCommit, (digits) => digits.replace(/.{6}(?=.)/g, `$&${breaker}`));
	return escapeHtml(broken).replaceAll('$', '<span>$</span>').replaceAll(breaker, '&#8203;');
}

/** Behind a sign that begins a reference and has no space behind it, behind `GH-` and `www`. */
const joint = /(?<=[@#!~%&^:*[])(?=\S)|(?<=\bGH-)(?=\d)|(?<=\bwww)(?=\.)/gi;

/** The least a host takes for a commit. */
const possibleCommit = /[\da-f]{7,}/gi;
