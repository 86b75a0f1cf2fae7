import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clausesHtml } from '../../scripts/clauses/clause-html.ts';
import { clauseReader, parseClauses } from '../../scripts/clauses/clause-text.ts';
import { compareTexts } from '../../scripts/comparison/comparison.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { redlineRowHtml } from '../../scripts/comparison/html/redline-html.ts';
import { tilingFault } from '../../scripts/comparison/segments/tiling.ts';
import type { ClauseChange, Range, Segment } from '../../scripts/model/comparison.ts';
import { fc } from '../property.ts';
import { anyBodies as bodies, anyBody as body } from './any-bodies.ts';
import { plainLabels } from './plain-labels.ts';
import { shownText, withoutMarks } from './shown-text.ts';

const properties = suite('comparison properties');

function segmentsBetween(from: string, to: string): readonly Segment[] {
	const comparison = compareTexts(parseClauses(from), parseClauses(to));
	const fault = tilingFault(comparison, from, to);
	assert.is(fault, undefined, JSON.stringify({ from, to, fault }));
	return comparison.segments;
}

properties('segments tile any two texts, forward and backward', () => {
	fc.assert(
		fc.property(bodies, ([from, to]) => {
			segmentsBetween(from, to);
			segmentsBetween(to, from);
		}),
	);
});

properties('a text compared with itself shows nothing', () => {
	fc.assert(
		fc.property(body, (text) => {
			const segments = segmentsBetween(text, text);
			assert.ok(segments.every((segment) => segment.op === 'equal'));
		}),
	);
});

properties('the same texts have the same comparison every time', () => {
	fc.assert(
		fc.property(bodies, ([from, to]) => assert.equal(segmentsBetween(from, to), segmentsBetween(from, to))),
	);
});

properties('what a text was compared with before changes nothing', () => {
	fc.assert(
		fc.property(bodies, body, ([from, to], other) => {
			const old = parseClauses(from);
			compareTexts(old, parseClauses(other));
			compareTexts(parseClauses(from.slice(0, 40) + other), old);
			assert.equal(compareTexts(old, parseClauses(to)), compareTexts(parseClauses(from), parseClauses(to)));
		}),
	);
});

properties('what a reader read before changes nothing', () => {
	const sections = fc.array(body, { maxLength: 4 }).map((parts) => parts.join('\n\n## '));
	fc.assert(
		fc.property(sections, sections, sections, (from, to, other) => {
			const read = clauseReader();
			const old = read(from);
			compareTexts(read(other), old);
			assert.equal(compareTexts(old, read(to)), compareTexts(parseClauses(from), parseClauses(to)));
		}),
	);
});

/** What became of what, by where the clauses begin, in the order of the new text. */
function fates(from: string, to: string): readonly (readonly [string, string, ClauseChange])[] {
	const starts = (list: readonly { readonly start: number }[] | undefined): string =>
		(list ?? []).map(({ start }) => start).join('+');
	return compareTexts(parseClauses(from), parseClauses(to)).clauses.map(
		(entry) => [starts(entry.from), starts(entry.to), entry.change] as const,
	);
}

/** The places of a body that are not equal. */
function marked(segments: readonly Segment[], side: 'from' | 'to'): readonly number[] {
	return segments.flatMap((segment) => {
		const range = segment.op === 'equal' ? undefined : (segment as { from?: Range; to?: Range })[side];
		return range === undefined ? [] : Array.from({ length: range[1] - range[0] }, (_, at) => range[0] + at);
	});
}

properties('a comparison backward is the inverse of the one forward', () => {
	const inverse: Partial<Record<ClauseChange, ClauseChange>> = {
		added: 'removed',
		removed: 'added',
		split: 'merged',
		merged: 'split',
	};
	fc.assert(
		fc.property(bodies, ([from, to]) => {
			const forward = fates(from, to).map(([old, fresh, change]) => [fresh, old, inverse[change] ?? change]);
			assert.equal(fates(to, from).map(String).sort(), forward.map(String).sort());
			const [there, back] = [segmentsBetween(from, to), segmentsBetween(to, from)];
			assert.equal(marked(there, 'from'), marked(back, 'to'));
			assert.equal(marked(there, 'to'), marked(back, 'from'));
		}),
	);
});

properties('a redline reads as either page', () => {
	fc.assert(
		fc.property(bodies, ([from, to]) => {
			const [old, fresh] = [parseClauses(from), parseClauses(to)];
			const rows = redline(old, fresh, compareTexts(old, fresh));
			const html = rows.map((row) => redlineRowHtml(row, plainLabels)).join('');
			assert.is(
				shownText(withoutMarks(html, 'ins')),
				shownText(withoutDefinitions(old)),
				JSON.stringify({ from, to }),
			);
			assert.is(
				shownText(withoutMarks(html, 'del')),
				shownText(withoutDefinitions(fresh)),
				JSON.stringify({ from, to }),
			);
		}),
	);
});

/** The page and, in their places, the link definitions that a redline shows and a page does not. */
function withoutDefinitions(text: ReturnType<typeof parseClauses>): string {
	return text.clauses
		.map((clause) =>
			clause.kind === 'definition' ? clausesHtml([{ ...clause, kind: 'paragraph' }]) : clausesHtml([clause]),
		)
		.join('');
}

properties.run();
