import type { Comparison, Range, Segment } from '../../model/comparison.ts';

/**
 * What is wrong with a comparison's segments, or undefined where they tile both bodies character for character, the
 * insides of moves too, and no equal stretch differs in more than white space. Shares nothing with the engine.
 */
export function tilingFault(comparison: Comparison, from: string, to: string): string | undefined {
	return faultWithin(comparison.segments, { from, fromRange: [0, from.length], to, toRange: [0, to.length] });
}

interface Span {
	readonly from: string;
	readonly fromRange: Range;
	readonly to: string;
	readonly toRange: Range;
}

function faultWithin(segments: readonly Segment[], span: Span): string | undefined {
	const origins = new Map<number, Range>();
	for (const one of segments) {
		if (one.op !== 'move-from') continue;
		if (origins.has(one.move)) return `move ${one.move} starts twice`;
		origins.set(one.move, one.from);
	}
	let [old, fresh] = [span.fromRange[0], span.toRange[0]];
	for (const one of segments) {
		if ('from' in one) {
			if (one.from[0] !== old || one.from[1] < old) return `the old text breaks at ${old}`;
			old = one.from[1];
		}
		if ('to' in one) {
			if (one.to[0] !== fresh || one.to[1] < fresh) return `the new text breaks at ${fresh}`;
			fresh = one.to[1];
		}
		const fault = faultOf(one, origins, span);
		if (fault !== undefined) return fault;
	}
	if (old !== span.fromRange[1]) return `the old text is not covered from ${old}`;
	if (fresh !== span.toRange[1]) return `the new text is not covered from ${fresh}`;
	return origins.size > 0 ? `move ${[...origins.keys()][0]} ends nowhere` : undefined;
}

function faultOf(segment: Segment, origins: Map<number, Range>, span: Span): string | undefined {
	if (segment.op === 'equal') return unequal(segment.from, segment.to, span);
	if (segment.op !== 'move-to') return undefined;
	const origin = origins.get(segment.move);
	if (origin === undefined) return `move ${segment.move} starts nowhere`;
	origins.delete(segment.move);
	if (segment.segments === undefined) return unequal(origin, segment.to, span);
	if (segment.segments.some((one) => one.op.startsWith('move'))) return `move ${segment.move} holds a move`;
	return faultWithin(segment.segments, { ...span, fromRange: origin, toRange: segment.to });
}

function unequal(from: Range, to: Range, span: Span): string | undefined {
	const old = span.from.slice(...from);
	const fresh = span.to.slice(...to);
	if (old === fresh || old.replace(/\s+/g, '') === fresh.replace(/\s+/g, '')) return undefined;
	return `unequal text is called equal at ${from[0]} and ${to[0]}`;
}
