/** How many characters of unchanged text a redline carries: a policy of usual length whole. */
const mostCarried = 40_000;

/** How many unchanged rows it carries on either side of what is shown, however much that is. */
const leastReach = 3;

/**
 * Which rows of a redline its page carries, by their lengths in characters: those that are shown, and of the others the
 * nearest to these, as many on either side of each as there is room for in all. So a text that grows by a clause loses a
 * clause or two from its page, and never a whole stretch.
 */
export function nearPlaces(lengths: readonly number[], shown: readonly boolean[]): readonly boolean[] {
	const distances = distancesTo(shown);
	const atDistance: number[] = [];
	for (const [place, distance] of distances.entries())
		atDistance[distance] = (atDistance[distance] ?? 0) + lengths[place]!;
	const reach = Math.max(leastReach, reachOf(atDistance));
	return distances.map((distance) => distance <= reach);
}

/** How many rows each is away from the nearest shown one; 0 for those. */
function distancesTo(shown: readonly boolean[]): readonly number[] {
	const distances = shown.map((isShown) => (isShown ? 0 : shown.length));
	for (let place = 1; place < distances.length; place++)
		distances[place] = Math.min(distances[place]!, distances[place - 1]! + 1);
	for (let place = distances.length - 2; place >= 0; place--)
		distances[place] = Math.min(distances[place]!, distances[place + 1]! + 1);
	return distances;
}

/** The greatest distance up to which all rows that are not shown are within the limit together. */
function reachOf(atDistance: readonly (number | undefined)[]): number {
	let room = mostCarried;
	let distance = 0;
	while (distance < atDistance.length) {
		room -= atDistance[distance + 1] ?? 0;
		if (room < 0) break;
		distance++;
	}
	return distance;
}
