import type { Range, Segment } from '../../model/comparison.ts';
import { placeAfter } from '../place-after.ts';

/** The two bodies segments range over. */
export interface Bodies {
	readonly from: string;
	readonly to: string;
}

/** Where to cut: a place in one of the bodies. */
export interface Cut {
	readonly side: 'from' | 'to';
	readonly place: number;
}

/** The segments before and after a place. What has nothing on that side stays with what comes before it. */
export function cutSegments(
	segments: readonly Segment[],
	cut: Cut,
	bodies: Bodies,
): readonly [readonly Segment[], readonly Segment[]] {
	const before: Segment[] = [];
	for (const [index, segment] of segments.entries()) {
		const range = cut.side === 'from' ? rangeFrom(segment) : rangeTo(segment);
		if (range === undefined || range[1] <= cut.place) {
			before.push(segment);
			continue;
		}
		if (range[0] >= cut.place) return [before, segments.slice(index)];
		const [left, right] = cutSegment(segment, cut, bodies);
		return [
			[...before, left],
			[right, ...segments.slice(index + 1)],
		];
	}
	return [before, []];
}

function rangeFrom(segment: Segment): Range | undefined {
	return 'from' in segment ? segment.from : undefined;
}

function rangeTo(segment: Segment): Range | undefined {
	return 'to' in segment ? segment.to : undefined;
}

function cutSegment(segment: Segment, { side, place }: Cut, bodies: Bodies): readonly [Segment, Segment] {
	if (segment.op !== 'equal') {
		const part = (range: Range): Segment => ({ ...segment, [side]: range });
		const range = (side === 'from' ? rangeFrom(segment) : rangeTo(segment))!;
		return [part([range[0], place]), part([place, range[1]])];
	}
	const other = side === 'from' ? 'to' : 'from';
	const words = bodies[side].slice(segment[side][0], place).replace(/\s+/g, '').length;
	const there = placeAfter(bodies[other], segment[other], words);
	const part = (here: Range, beyond: Range): Segment =>
		side === 'from' ? { op: 'equal', from: here, to: beyond } : { op: 'equal', from: beyond, to: here };
	return [
		part([segment[side][0], place], [segment[other][0], there]),
		part([place, segment[side][1]], [there, segment[other][1]]),
	];
}
