// The process of a lane: runs each file of tests it is sent as a process of the file's own would, which lasts until nothing
// is left to wait for. Then it says so, and waits for the next.
import { pathToFileURL } from 'node:url';
import { endMark, type LaneRequest } from './lane.ts';

declare global {
	/** Has uvu wait to be told to run what is in its queue. */
	var UVU_DEFER: number;
	var UVU_QUEUE: unknown[][];
}

globalThis.UVU_DEFER = 1;
const { exec } = await import('uvu');

let state: 'idle' | 'running' | 'ran' = 'idle';

// One stream for both, so that what is printed comes in order, and the mark last.
process.stderr.write = process.stdout.write.bind(process.stdout);

process.on('message', (request: LaneRequest) => {
	process.channel?.unref();
	void run(request);
});

process.on('beforeExit', () => {
	if (state === 'running') {
		console.log('ended before its tests did: they wait for what never comes');
		process.exitCode = 1;
	}
	if (state !== 'ran') return;
	state = 'idle';
	process.stdout.write(endMark(Number(process.exitCode ?? 0)));
	process.channel?.ref();
});

async function run({ path, environment }: LaneRequest): Promise<void> {
	state = 'running';
	process.exitCode = 0;
	Object.assign(process.env, environment);
	globalThis.UVU_QUEUE.splice(0, Infinity, [undefined]);
	try {
		await import(pathToFileURL(path).href);
		await exec();
	} catch (error) {
		console.log(error);
		process.exitCode = 1;
	}
	state = 'ran';
}
