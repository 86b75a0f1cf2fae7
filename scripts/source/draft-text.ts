import type { RevisionId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';
import { beginsAsFrontMatter } from './front-matter.ts';

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
export function draftText({ title, source }: Revision, keys: DraftKeys): string {
	const { text, bodyStart, body } = source;
	const declaresTitle = /^(["']?)title\1[ \t]*:/m.test(text.slice(0, bodyStart));
	const lines = [
		...(declaresTitle ? [`title: ${quoted(title)}`] : []),
		...(keys.summary === undefined ? ['# summary: what changes, and why'] : []),
		...knownLines(keys),
		...(keys.keeps.length === 0
			? []
			: [
					'# Still to come, and to have its turn; for one that this text replaces write `withdraws:` instead.',
					`keeps: ${keys.keeps.join(', ')}`,
				]),
	];
	return withFrontMatter(lines, body);
}

/** The file of a policy's first draft: a text, behind front matter where something is known of it, or it would be taken for it. */
export function firstDraftText(body: string, keys: Omit<DraftKeys, 'keeps'>): string {
	const lines = knownLines(keys);
	return lines.length === 0 && !beginsAsFrontMatter(body) ? body : withFrontMatter(lines, body);
}

function knownLines({ summary, effective }: Omit<DraftKeys, 'keeps'>): readonly string[] {
	return [
		...(summary === undefined || summary.trim() === '' ? [] : [`summary: ${quoted(summary)}`]),
		...(effective === undefined ? [] : [`effective: ${effective}`]),
	];
}

function withFrontMatter(lines: readonly string[], body: string): string {
	const head = ['---', ...lines, '---', ''];
	return head.join(body.includes('\r\n') ? '\r\n' : '\n') + body.replace(/^\uFEFF/, '');
}

/** On one line, in the quotation marks of YAML, which leave every other character as it is. */
function quoted(words: string): string {
	return `"${words
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.trim()
		.replaceAll(/["\\]/g, '\\$&')}"`;
}
