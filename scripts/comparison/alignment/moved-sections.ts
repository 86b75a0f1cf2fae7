import type { ClauseLink } from './clause-link.ts';
import type { ReadingStep } from './reading-order.ts';

/** Neighbouring clauses that moved together, and the number of their move. */
export interface MovedSection {
	readonly move: number;
	readonly links: readonly ClauseLink[];
}

/** The section each moved link is in; sections are numbered from 1 in the order of the old text. */
export function movedSections(steps: readonly ReadingStep[]): ReadonlyMap<ClauseLink, MovedSection> {
	const sections = new Map<ClauseLink, MovedSection>();
	let links: ClauseLink[] = [];
	let move = 0;
	for (const step of steps) {
		if (step.type === 'moved-to' || step.type === 'added') continue;
		if (step.type !== 'moved-from') {
			links = [];
			continue;
		}
		const previous = links.at(-1);
		const goesOn = previous?.from[1] === step.link.from[0] && previous.to[1] === step.link.to[0];
		if (!goesOn) [links, move] = [[], move + 1];
		links.push(step.link);
		sections.set(step.link, { move, links });
	}
	return sections;
}
