/** A measured size, and what it took. */
export type Point = readonly [size: number, taken: number];

/**
 * The exponent with which what is taken grows with the size: the slope of the straight line through the logarithms of
 * both, by least squares. Needs two sizes at least; all values are greater than 0.
 */
export function growthExponent(points: readonly Point[]): number {
	const logs = points.map(([size, taken]) => [Math.log(size), Math.log(taken)] as const);
	const mean = (values: readonly number[]): number =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const meanSize = mean(logs.map(([size]) => size));
	const meanTaken = mean(logs.map(([, taken]) => taken));
	const together = logs.reduce((sum, [size, taken]) => sum + (size - meanSize) * (taken - meanTaken), 0);
	return together / logs.reduce((sum, [size]) => sum + (size - meanSize) ** 2, 0);
}
