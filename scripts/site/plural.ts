/** The form a count takes in Russian and Belarusian: one (1, 21), few (2–4, 22), many (0, 5–20, 25). */
export function slavicPlural(
	count: number,
	[one, few, many]: readonly [one: string, few: string, many: string],
): string {
	const lastTwo = count % 100;
	const last = count % 10;
	if (lastTwo >= 11 && lastTwo <= 14) return many;
	if (last === 1) return one;
	return last >= 2 && last <= 4 ? few : many;
}
