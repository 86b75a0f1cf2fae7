import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { tilingFault } from '../../scripts/comparison/segments/tiling.ts';
import type { Comparison, Segment } from '../../scripts/model/comparison.ts';

const tiling = suite('tiling');

function faultOf(segments: readonly Segment[], from: string, to: string): string {
	const comparison: Comparison = { summary: {}, clauses: [], segments };
	return tilingFault(comparison, from, to) ?? 'none';
}

tiling('finds no fault where every character of both texts is in one segment', () => {
	const segments: Segment[] = [
		{ op: 'equal', from: [0, 2], to: [0, 2] },
		{ op: 'delete', from: [2, 3] },
		{ op: 'insert', to: [2, 4] },
	];
	assert.is(faultOf(segments, 'abc', 'abde'), 'none');
	assert.is(faultOf([], '', ''), 'none');
});

tiling('lets an equal stretch differ in white space only', () => {
	assert.is(faultOf([{ op: 'equal', from: [0, 3], to: [0, 4] }], 'a b', 'a \nb'), 'none');
	assert.match(faultOf([{ op: 'equal', from: [0, 3], to: [0, 3] }], 'a b', 'a c'), /unequal/);
});

tiling('finds a gap, an overlap and a missing end on either side', () => {
	assert.match(faultOf([{ op: 'delete', from: [1, 2] }], 'ab', ''), /old text breaks at 0/);
	assert.match(
		faultOf(
			[
				{ op: 'insert', to: [0, 2] },
				{ op: 'insert', to: [1, 3] },
			],
			'',
			'abc',
		),
		/new text breaks at 2/,
	);
	assert.match(faultOf([{ op: 'delete', from: [0, 1] }], 'ab', ''), /old text is not covered from 1/);
	assert.match(faultOf([], '', 'a'), /new text is not covered from 0/);
});

tiling('looks inside moves', () => {
	const moved = (segments?: readonly Segment[]): Segment[] => [
		{ op: 'move-from', from: [0, 2], move: 1 },
		{ op: 'equal', from: [2, 3], to: [0, 1] },
		segments ? { op: 'move-to', to: [1, 3], move: 1, segments } : { op: 'move-to', to: [1, 3], move: 1 },
	];
	const edited: Segment[] = [
		{ op: 'equal', from: [0, 1], to: [1, 2] },
		{ op: 'delete', from: [1, 2] },
		{ op: 'insert', to: [2, 3] },
	];
	assert.is(faultOf(moved(), 'abx', 'xab'), 'none');
	assert.is(faultOf(moved(edited), 'abx', 'xac'), 'none');
	assert.match(faultOf(moved(), 'abx', 'xac'), /unequal/);
	assert.match(faultOf(moved(edited.slice(0, 2)), 'abx', 'xac'), /new text is not covered from 2/);
});

tiling('finds a move with one end', () => {
	assert.match(faultOf([{ op: 'move-from', from: [0, 1], move: 1 }], 'a', ''), /ends nowhere/);
	assert.match(faultOf([{ op: 'move-to', to: [0, 1], move: 1 }], '', 'a'), /starts nowhere/);
});

tiling.run();
