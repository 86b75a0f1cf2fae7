import type { Segment } from '../../model/comparison.ts';
import type { AlignedTexts } from '../aligned-texts.ts';
import type { ClauseLink } from '../alignment/clause-link.ts';
import { movedSections } from '../alignment/moved-sections.ts';
import type { MovedSection } from '../alignment/moved-sections.ts';
import { insideOrNone, writePassage } from './passage.ts';
import type { MovedPhrase } from './passage.ts';
import type { ReadingStep } from '../alignment/reading-order.ts';
import { segmentWriter } from './segment-writer.ts';
import type { SegmentWriter } from './segment-writer.ts';
import type { TokenPairing } from '../words/token-pairing.ts';
import { clauseStretch } from '../words/token-text.ts';
import type { Stretch } from '../words/token-text.ts';

/** What the segments are written from. */
interface Draft {
	readonly pairing: TokenPairing;
	readonly moved: AlignedTexts['moved'];
	readonly sections: ReadonlyMap<ClauseLink, MovedSection>;
	/** The number of the last move: of sections first, then counted on by the phrases that move within clauses. */
	lastMove: number;
}

/** The segments of two whole bodies whose middles were aligned; outside the middles they are equal. */
export function comparisonSegments(
	{ pairing, moved }: AlignedTexts,
	steps: readonly ReadingStep[],
): readonly Segment[] {
	const { from, to } = pairing;
	const sections = movedSections(steps);
	const lastMove = Math.max(0, ...[...sections.values()].slice(-1).map(({ move }) => move));
	const draft: Draft = { pairing, moved, sections, lastMove };
	const writer = segmentWriter(0, 0);
	writer.equal(from.start, to.start);
	for (const step of steps) writeStep(writer, draft, step);
	writeRest(writer, draft.pairing);
	return writer.finished();
}

/** What is behind the last clause aligned: the equal end of both texts, or marks that make no clause. */
function writeRest(writer: SegmentWriter, { from, to }: TokenPairing): void {
	const [old, fresh] = [from.body.slice(from.end), to.body.slice(to.end)];
	if (old === fresh && old !== '') return writer.equal(from.body.length, to.body.length);
	if (old.trim() === '' && fresh.trim() === '') {
		writer.drawOutFrom(from.body.length);
		return writer.drawOutTo(to.body.length);
	}
	writer.remove(from.body.length);
	writer.insert(to.body.length);
}

function writeStep(writer: SegmentWriter, draft: Draft, step: ReadingStep): void {
	const { from, to } = draft.pairing;
	switch (step.type) {
		case 'removed':
			return writer.remove(from.clauses[step.from]!.end);
		case 'added':
			return writer.insert(to.clauses[step.to]!.end);
		case 'in-place':
			return writeLink(writer, draft, step.link);
		case 'moved-from': {
			const { links, move } = draft.sections.get(step.link)!;
			if (step.link !== links[0]) return;
			writer.drawOutFrom(from.clauses[step.link.from[0]]!.start);
			return writer.moveFrom(from.clauses[links.at(-1)!.from[1] - 1]!.end, move);
		}
		case 'moved-to': {
			const section = draft.sections.get(step.link)!;
			if (step.link === section.links[0]) writeSection(writer, draft, section);
		}
	}
}

function writeSection(writer: SegmentWriter, draft: Draft, { links, move }: MovedSection): void {
	const { from, to } = draft.pairing;
	const [first, last] = [links[0]!, links.at(-1)!];
	const old = clauseStretch(from, [first.from[0], last.from[1]]);
	const fresh = clauseStretch(to, [first.to[0], last.to[1]]);
	const inside = segmentWriter(old.start, fresh.start);
	for (const link of links) writeLink(inside, draft, link);
	inside.drawOutFrom(old.end);
	inside.drawOutTo(fresh.end);
	writer.drawOutTo(fresh.start);
	writer.moveTo(fresh.end, move, insideOrNone(inside.finished()));
}

function writeLink(writer: SegmentWriter, draft: Draft, link: ClauseLink): void {
	const from = clauseStretch(draft.pairing.from, link.from);
	const to = clauseStretch(draft.pairing.to, link.to);
	if (isSameSource(draft.pairing, from, to)) return writer.equal(from.end, to.end);
	const phrases = draft.moved.get(link) ?? [];
	writer.part();
	const moved = phrases.map((phrase): MovedPhrase => ({ ...phrase, move: ++draft.lastMove }));
	writePassage(writer, draft.pairing, { from, to, moved });
}

function isSameSource({ from, to }: TokenPairing, old: Stretch, fresh: Stretch): boolean {
	if (old.end - old.start !== fresh.end - fresh.start) return false;
	return from.body.slice(old.start, old.end) === to.body.slice(fresh.start, fresh.end);
}
