import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const launcher = fileURLToPath(new URL('../../scripts/in-force.js', import.meta.url));

/** How many processes can work at once on this machine. */
export function processors(): number {
	return availableParallelism();
}

/** A process of ours ended early; it has said why. */
export class FailedProcess extends Error {}

/**
 * Calls a command of ours once for each piece of work, all at the same time, and hands over what they answer. Rejects with a
 * `FailedProcess` where one fails, and with what `hear` throws, and ends the others.
 */
export async function inProcesses(
	command: string,
	works: readonly object[],
	hear: (answer: unknown) => void,
): Promise<void> {
	const children: ChildProcess[] = [];
	try {
		await Promise.all(
			works.map((work) => {
				const child = fork(launcher, [command]);
				children.push(child);
				child.send(work);
				return new Promise<void>((resolve, reject) => {
					child.on('message', (answer) => {
						try {
							hear(answer);
						} catch (error) {
							reject(error instanceof Error ? error : new Error(String(error)));
						}
					});
					child.on('error', reject);
					child.on('exit', (status, signal) =>
						status === 0
							? resolve()
							: reject(new FailedProcess(`${command} ended with ${status ?? signal!}: nothing was built`)),
					);
				});
			}),
		);
	} finally {
		for (const child of children) child.kill();
	}
}

/** In a process begun so: its piece of work. Until it is done the process ends with the one that began it. */
export function receivedWork(): Promise<unknown> {
	process.on('disconnect', abandon);
	return new Promise((resolve) => process.once('message', (work) => resolve(work)));
}

/** Tells the process that gave the work that there is no more to hear. */
export function workDone(): void {
	process.off('disconnect', abandon);
	process.disconnect();
}

function abandon(): void {
	process.exit(1);
}

/** Answers the process that gave the work; resolves when it is on its way. */
export function answer(words: object): Promise<void> {
	return new Promise((resolve, reject) =>
		process.send!(words, undefined, {}, (error) => (error === null ? resolve() : reject(error))),
	);
}
