/** How many tests of one run passed, failed and were passed over. */
export interface Outcome {
	readonly passed: number;
	readonly failed: number;
	readonly skipped: number;
}

/** What a process came to: its exit status, absent where it was killed, and all it printed. */
export interface FinishedProcess {
	readonly status: number | undefined;
	readonly output: string;
}

/**
 * What a file of tests came to, by the totals uvu prints. A file that ran no test failed, whatever it says of itself: it
 * made no suite, or did not run it. So did one that ended badly after its tests, or before them. One that passed over all
 * of its tests did not fail, and tells how many those are.
 */
export function testOutcome({ status, output }: FinishedProcess): Outcome {
	const total = totalNamed('Total', output);
	const passed = totalNamed('Passed', output);
	const skipped = totalNamed('Skipped', output);
	const failed = total - passed;
	const isFaulty = status !== 0 || total + skipped === 0;
	return { passed, failed: isFaulty ? Math.max(failed, 1) : failed, skipped };
}

/** What a check came to, which is one test: it passed where its process did. */
export function checkOutcome({ status }: FinishedProcess): Outcome {
	return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** The last total of that name: what a test prints of its own comes before it. */
function totalNamed(name: string, output: string): number {
	return Number([...output.matchAll(new RegExp(`^  ${name}: +(\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
}
