import type { Segment } from '../model/comparison.ts';
import type { ClauseLink } from './clause-link.ts';
import { insideOrNone, writePassage } from './passage.ts';
import type { ReadingStep } from './reading-order.ts';
import { segmentWriter } from './segment-writer.ts';
import type { SegmentWriter } from './segment-writer.ts';
import type { TokenPairing } from './token-pairing.ts';
import { pairLinkWords } from './link-words.ts';

/** The segments of two whole bodies whose middles were tokenised and aligned; outside the middles they are equal. */
export function comparisonSegments(pairing: TokenPairing, steps: readonly ReadingStep[]): readonly Segment[] {
	const texts = pairing;
	const writer = segmentWriter(0, 0);
	writer.equal(texts.from.start, texts.to.start);
	const sections = movedSections(steps);
	const moves = { last: lastMove(sections) };
	for (const step of steps) writeStep(writer, pairing, { step, sections, moves });
	const { from, to } = texts;
	if (from.end < from.body.length) writer.equal(from.body.length, to.body.length);
	writer.drawOutFrom(from.body.length);
	writer.drawOutTo(to.body.length);
	return writer.finished();
}

/** Neighbouring clauses that moved together. */
interface MovedSection {
	readonly move: number;
	readonly links: ClauseLink[];
}

/** The section each moved link is in; sections are numbered from 1 in the order of the old text. */
function movedSections(steps: readonly ReadingStep[]): ReadonlyMap<ClauseLink, MovedSection> {
	const sections = new Map<ClauseLink, MovedSection>();
	let last: MovedSection | undefined;
	for (const step of steps) {
		if (step.type === 'moved-to' || step.type === 'added') continue;
		if (step.type !== 'moved-from') {
			last = undefined;
			continue;
		}
		const previous = last?.links.at(-1);
		const goesOn = previous?.from[1] === step.link.from[0] && previous.to[1] === step.link.to[0];
		if (last === undefined || !goesOn) last = { move: (last?.move ?? lastMove(sections)) + 1, links: [] };
		last.links.push(step.link);
		sections.set(step.link, last);
	}
	return sections;
}

function lastMove(sections: ReadonlyMap<ClauseLink, MovedSection>): number {
	return [...sections.values()].at(-1)?.move ?? 0;
}

interface Step {
	readonly step: ReadingStep;
	readonly sections: ReadonlyMap<ClauseLink, MovedSection>;
	readonly moves: MoveCount;
}

/** The number of the last move, counted on by the sentences that move within clauses. */
interface MoveCount {
	last: number;
}

function writeStep(writer: SegmentWriter, pairing: TokenPairing, { step, sections, moves }: Step): void {
	const { from, to } = pairing;
	switch (step.type) {
		case 'removed':
			return writer.remove(from.clauses[step.from]!.end);
		case 'added':
			return writer.insert(to.clauses[step.to]!.end);
		case 'in-place':
			return writeLink(writer, pairing, { link: step.link, moves });
		case 'moved-from': {
			const { links, move } = sections.get(step.link)!;
			if (step.link !== links[0]) return;
			writer.drawOutFrom(from.clauses[step.link.from[0]]!.start);
			return writer.moveFrom(from.clauses[links.at(-1)!.from[1] - 1]!.end, move);
		}
		case 'moved-to': {
			const section = sections.get(step.link)!;
			if (step.link === section.links[0]) writeSection(writer, pairing, section);
		}
	}
}

function writeSection(writer: SegmentWriter, pairing: TokenPairing, { links, move }: MovedSection): void {
	const { from, to } = pairing;
	const fromStart = from.clauses[links[0]!.from[0]]!.start;
	const toStart = to.clauses[links[0]!.to[0]]!.start;
	const toEnd = to.clauses[links.at(-1)!.to[1] - 1]!.end;
	const inside = segmentWriter(fromStart, toStart);
	// Inside what moved as a whole nothing moves: a sentence that did is deleted and inserted.
	for (const link of links) writeLink(inside, pairing, { link });
	inside.drawOutFrom(from.clauses[links.at(-1)!.from[1] - 1]!.end);
	inside.drawOutTo(toEnd);
	writer.drawOutTo(toStart);
	writer.moveTo(toEnd, move, insideOrNone(inside.finished()));
}

interface LinkToWrite {
	readonly link: ClauseLink;
	readonly moves?: MoveCount;
}

function writeLink(writer: SegmentWriter, pairing: TokenPairing, { link, moves }: LinkToWrite): void {
	const { from, to } = pairing;
	const oldRange = [from.clauses[link.from[0]]!.start, from.clauses[link.from[1] - 1]!.end] as const;
	const freshRange = [to.clauses[link.to[0]]!.start, to.clauses[link.to[1] - 1]!.end] as const;
	if (from.body.slice(...oldRange) === to.body.slice(...freshRange))
		return writer.equal(oldRange[1], freshRange[1]);
	const window = {
		fromStart: from.firsts[link.from[0]]!,
		fromEnd: from.firsts[link.from[1]]!,
		toStart: to.firsts[link.to[0]]!,
		toEnd: to.firsts[link.to[1]]!,
	};
	const phrases = pairLinkWords(pairing, window);
	const moved = moves === undefined ? [] : phrases.map((one) => ({ ...one, move: ++moves.last }));
	writer.part();
	writePassage(writer, pairing, {
		...window,
		from: oldRange,
		to: freshRange,
		moved,
	});
}
