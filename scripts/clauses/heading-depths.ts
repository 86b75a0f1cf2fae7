/** Tells of each heading in turn, by its level, how many of those before it it stands under: never one more than there are. */
export function headingDepths(): (level: number) => number {
	let above: readonly number[] = [];
	return (level) => {
		above = above.filter((other) => other < level);
		const depth = above.length;
		above = [...above, level];
		return depth;
	};
}
