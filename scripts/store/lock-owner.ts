import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** The process that holds a lock. */
export interface LockOwner {
	readonly host: string;
	/** Of the run of the machine, where the system tells one; a process of another run is gone. */
	readonly boot: string;
	readonly pid: number;
	/** When the process began, in the system's own count; tells it from a later one with the same number. */
	readonly started: string;
}

/** This process. */
export function thisOwner(): LockOwner {
	return { host: hostname(), boot: bootOf(), pid: process.pid, started: startOf(process.pid) };
}

/** What a lock file says of its owner; undefined where it says nothing sound. */
export function parseLockOwner(text: string): LockOwner | undefined {
	try {
		const owner = JSON.parse(text) as Partial<LockOwner> | null;
		const isSound = typeof owner?.pid === 'number' && typeof owner.host === 'string';
		return isSound ? ({ boot: '', started: '', ...owner } as LockOwner) : undefined;
	} catch {
		return undefined;
	}
}

/** True unless the owner is known to be gone; of another machine's processes nothing is known. */
export function mayBeRunning(owner: LockOwner): boolean {
	if (owner.host !== hostname()) return true;
	if (owner.boot !== bootOf()) return false;
	try {
		process.kill(owner.pid, 0);
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
	return startOf(owner.pid) === owner.started;
}

function bootOf(): string {
	return textOf('/proc/sys/kernel/random/boot_id').trim();
}

/** The 22nd field of the process's state; the second is its name in brackets, which may hold spaces. */
function startOf(pid: number): string {
	const state = textOf(`/proc/${pid}/stat`);
	return state.slice(state.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function textOf(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
