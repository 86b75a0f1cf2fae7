import type { RevisionId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';

/** What is known of a draft when it is begun. */
export interface DraftKeys {
	readonly summary?: string | undefined;
	/** A date or date-time, as front matter has it. */
	readonly effective?: string | undefined;
	/** What is still to come. */
	readonly keeps: readonly RevisionId[];
}

/**
 * The file of a draft that begins as a revision's text: its front matter has the title that one declares, the summary, or
 * a place for it, the commencement, and keeps what is still to come.
 */
export function draftText({ title, source }: Revision, { summary, effective, keeps }: DraftKeys): string {
	const { text, bodyStart, body } = source;
	const declaresTitle = /^(["']?)title\1[ \t]*:/m.test(text.slice(0, bodyStart));
	const lines = [
		'---',
		...(declaresTitle ? [`title: ${quoted(title)}`] : []),
		summary === undefined ? '# summary: what changes, and why' : `summary: ${quoted(summary)}`,
		...(effective === undefined ? [] : [`effective: ${effective}`]),
		...(keeps.length === 0
			? []
			: [
					'# Still to come, and to have its turn; for one that this text replaces write `withdraws:` instead.',
					`keeps: ${keeps.join(', ')}`,
				]),
		'---',
		'',
	];
	return lines.join(body.includes('\r\n') ? '\r\n' : '\n') + body.replace(/^\uFEFF/, '');
}

/** On one line, in the quotation marks of YAML, which leave every other character as it is. */
function quoted(words: string): string {
	return `"${words
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.replaceAll(/["\\]/g, '\\$&')}"`;
}

/** The file of a policy's first draft. */
export function firstDraftText(title: string): string {
	return `# ${title}\n\n1. The first clause.\n`;
}
