import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { testOutcome } from '../outcome.ts';

/** What uvu prints at the end of a file. */
function totals(total: number, passed: number, skipped = 0): string {
	return `\n  Total:     ${total}\n  Passed:    ${passed}\n  Skipped:   ${skipped}\n  Duration:  1.00ms\n\n`;
}

const outcome = suite('what a file of tests came to');

outcome('is the tests that passed, where all did', () => {
	assert.equal(testOutcome({ status: 0, output: totals(7, 7) }), { passed: 7, failed: 0, skipped: 0 });
});

outcome('counts the tests that failed', () => {
	assert.equal(testOutcome({ status: 1, output: totals(7, 5) }), { passed: 5, failed: 2, skipped: 0 });
});

outcome('is a failure where no test ran, though the process ended well', () => {
	assert.equal(testOutcome({ status: 0, output: '' }), { passed: 0, failed: 1, skipped: 0 });
	assert.equal(testOutcome({ status: 0, output: totals(0, 0) }), { passed: 0, failed: 1, skipped: 0 });
});

outcome('is a failure where the process ended badly after its tests, or was killed', () => {
	assert.equal(testOutcome({ status: 1, output: totals(7, 7) }), { passed: 7, failed: 1, skipped: 0 });
	assert.equal(testOutcome({ status: undefined, output: totals(7, 7) }), {
		passed: 7,
		failed: 1,
		skipped: 0,
	});
});

outcome('is read from the last totals: a test may print some of its own', () => {
	assert.equal(testOutcome({ status: 0, output: totals(1, 0) + totals(3, 3) }), {
		passed: 3,
		failed: 0,
		skipped: 0,
	});
});

outcome('is no failure where tests were passed over, and tells how many', () => {
	assert.equal(testOutcome({ status: 0, output: totals(0, 0, 4) }), { passed: 0, failed: 0, skipped: 4 });
});

outcome.run();
