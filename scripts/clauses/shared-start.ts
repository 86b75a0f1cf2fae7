/** How many items two lists begin with in common. */
export function sharedStart<Item>(a: readonly Item[], b: readonly Item[]): number {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	return shared;
}
