import type { RevisionId } from '../model/revision-id.ts';
import type { Revision } from '../model/revision.ts';

/**
 * The file of a draft that begins as a revision's text: its front matter has the title that one declares, the summary to be
 * written, and keeps what is still to come.
 */
export function draftText({ title, source }: Revision, toCome: readonly RevisionId[]): string {
	const { text, bodyStart, body } = source;
	const declaresTitle = /^(["']?)title\1[ \t]*:/m.test(text.slice(0, bodyStart));
	const lines = [
		'---',
		...(declaresTitle ? [`title: ${JSON.stringify(title)}`] : []),
		'# summary: what changes, and why',
		...(toCome.length === 0
			? []
			: [
					'# Still to come, and to have its turn; for one that this text replaces write `withdraws:` instead.',
					`keeps: ${toCome.join(', ')}`,
				]),
		'---',
		'',
	];
	return lines.join(body.includes('\r\n') ? '\r\n' : '\n') + body.replace(/^\uFEFF/, '');
}

/** The file of a policy's first draft. */
export function firstDraftText(title: string): string {
	return `# ${title}\n\n1. The first clause.\n`;
}
