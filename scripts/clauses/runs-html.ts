import type { Mark, Run } from '../model/clause.ts';
import { escapeHtml } from './escape-html.ts';
import { sharedStart } from './shared-start.ts';
import { placedLink, type TextPlace } from './text-place.ts';

/** The runs as HTML, each mark opened once for the runs it covers. */
export function runsHtml(runs: readonly Run[], place: TextPlace = {}): string {
	let html = '';
	let open: readonly Mark[] = [];
	for (const run of runs) {
		if (open.length > 0 || run.marks.length > 0) html += changedTags(open, run.marks, place);
		html += runText(run);
		open = run.marks;
	}
	return open.length === 0 ? html : html + closingTags(open);
}

/** The tags between runs of different marks. */
function changedTags(open: readonly Mark[], marks: readonly Mark[], place: TextPlace): string {
	const kept = sharedStart(open, marks);
	const opening = marks.slice(kept).map((mark) => openingTag(mark, place));
	return closingTags(open.slice(kept)) + opening.join('');
}

/** One run's text without its marks. */
function runText(run: Run): string {
	return run.isBreak ? '<br>\n' : escapeHtml(run.text);
}

/** The tag that opens a mark. A link leads where its author said; it tells that place nothing of the reader. */
function openingTag(mark: Mark, place: TextPlace): string {
	switch (mark.type) {
		case 'link':
			return `<a href="${escapeHtml(placedLink(mark.href, place))}" rel="noreferrer">`;
		case 'strong':
			return '<strong>';
		case 'struck':
			return '<s>';
		case 'code':
			return '<code>';
		case 'emphasis':
			return '<em>';
	}
}

const tagNames = { link: 'a', strong: 'strong', struck: 's', code: 'code', emphasis: 'em' } as const;

/** The tags that close marks, innermost first. */
function closingTags(marks: readonly Mark[]): string {
	return marks
		.map((mark) => `</${tagNames[mark.type]}>`)
		.reverse()
		.join('');
}
