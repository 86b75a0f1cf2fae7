import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { growthExponent } from './power-law.ts';
import type { Point } from './power-law.ts';

const test = suite('the exponent of growth');
const sizes = [100, 300, 1000, 3000, 10_000];

test('is that of a power law, whatever its factor', () => {
	for (const exponent of [0, 0.5, 1, 1.1, 2]) {
		const points = sizes.map((size): Point => [size, 7.3 * size ** exponent]);
		assert.ok(Math.abs(growthExponent(points) - exponent) < 1e-9, String(exponent));
	}
});

test('of two points is that of the line through them', () => {
	const points: readonly Point[] = [
		[10, 5],
		[1000, 50],
	];
	assert.ok(Math.abs(growthExponent(points) - 0.5) < 1e-9);
});

test('lies between those of a start that costs the same and of what grows with the size', () => {
	const exponent = growthExponent(sizes.map((size): Point => [size, 1000 + size]));
	assert.ok(exponent > 0 && exponent < 1);
});

test.run();
