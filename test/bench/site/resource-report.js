// Loaded into a build with `node --import`: at the end of the process it says what the whole of it used, all threads
// included, on file descriptor 3.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
	process.on('exit', () => {
		const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
		writeSync(
			3,
			JSON.stringify({ processorTime: (userCPUTime + systemCPUTime) / 1e6, peakMemory: maxRSS * 1024 }),
		);
	});
}
