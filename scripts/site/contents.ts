import { clauseWords } from '../clauses/clause-words.ts';
import type { Clause } from '../model/clause.ts';
import type { ContentsEntry } from './page-parts.ts';

/** The table of contents of a text: its headings but for the title, when there are at least two. */
export function contentsOf(clauses: readonly Clause[]): readonly ContentsEntry[] {
	const title = clauses[0]?.kind === 'heading' ? clauses[0] : undefined;
	const headings = clauses.filter((clause) => clause.kind === 'heading' && clause !== title);
	const top = headings.reduce((least, { depth }) => Math.min(least, depth), 6);
	return headings.length < 2
		? []
		: headings.map((heading) => ({
				href: `#${encodeURIComponent(heading.id)}`,
				text: clauseWords(heading),
				depth: heading.depth - top,
			}));
}
