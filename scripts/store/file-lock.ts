import { randomUUID } from 'node:crypto';
import { linkSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { sha256 } from '../log/digest.ts';
import { mayBeRunning, parseLockOwner, thisOwner } from './lock-owner.ts';
import { textIfThere } from './text-if-there.ts';

/** No right to append to a file: another process holds it for longer than this one would wait, or the folder refuses. */
export class LockRefused extends Error {}

/** What is locked, and for how many milliseconds a process waits for it. */
export interface Lock {
	readonly directory: string;
	readonly file: string;
	readonly patience: number;
}

/**
 * Runs `act` while no other process that asks here can append to the file, and gives its result. Throws a
 * `LockRefused` where there is no lock to be had.
 *
 * A lock belongs to what the file holds, whose digest is in its name: one taken by a process that read an older content
 * is worth nothing, and the process finds that out by reading again. A lock whose owner was killed stays, and the next
 * one is numbered after it: to remove it would let two processes believe that they had.
 */
export async function whileLocked<Result>(lock: Lock, act: () => Promise<Result>): Promise<Result> {
	const deadline = Date.now() + lock.patience;
	let attempt = tryLock(lock);
	while (attempt.type === 'refused') {
		if (Date.now() > deadline) throw new LockRefused(attempt.reason);
		await setTimeout(10 + Math.random() * 20);
		attempt = tryLock(lock);
	}
	try {
		clearRemains(lock);
		return await act();
	} finally {
		release(lock, attempt.path);
	}
}

/** What was done is done, even if the folder cannot be tidied: the lock of a process that has ended binds nobody. */
function release(lock: Lock, path: string): void {
	try {
		clearRemains(lock);
		rmSync(path, { force: true });
	} catch {
		// The next process to hold the lock clears what is left.
	}
}

/** A name beside the file that is cleared away, once the lock is free, if its writer is killed. */
export function temporaryName(): string {
	return `.publish-${randomUUID()}.next`;
}

type Attempt =
	| { readonly type: 'obtained'; readonly path: string }
	| { readonly type: 'refused'; readonly reason: string };

function tryLock(lock: Lock): Attempt {
	const digest = digestOf(lock);
	const last = lastLock(lock.directory, digest);
	const owner = last.text === undefined ? undefined : parseLockOwner(last.text);
	if (last.number > 0 && (owner === undefined || mayBeRunning(owner))) {
		const who = owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.host}`;
		return { type: 'refused', reason: `${last.path} is held by ${who}; delete it if that is gone` };
	}
	const path = lockPath(lock.directory, digest, last.number + 1);
	if (!linked(lock.directory, path)) return { type: 'refused', reason: `${path} is held by another process` };
	// Had the last owner not been killed but gone its way, its lock would be free to be taken beside this one.
	const isNext = last.number === 0 || textIfThere(last.path) === last.text;
	if (isNext && digestOf(lock) === digest) return { type: 'obtained', path };
	rmSync(path, { force: true });
	return { type: 'refused', reason: `${lock.file} is being written by another process` };
}

/** Puts this process's name at the path, unless something is there. A link appears whole or not at all. */
function linked(directory: string, path: string): boolean {
	const claim = join(directory, `.publish-${randomUUID()}.claim`);
	try {
		writeFileSync(claim, JSON.stringify(thisOwner()));
		linkSync(claim, path);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		return false;
	} finally {
		rmSync(claim, { force: true });
	}
}

const lockPattern = /^\.publish-([0-9a-f]{64})\.(\d+)\.lock$/;

function lockPath(directory: string, digest: string, number: number): string {
	return join(directory, `.publish-${digest}.${number}.lock`);
}

interface LastLock {
	/** 0 where there is none. */
	readonly number: number;
	readonly path: string;
	readonly text: string | undefined;
}

function lastLock(directory: string, digest: string): LastLock {
	const numbers = readdirSync(directory).flatMap((name) => {
		const [, ofDigest, number] = lockPattern.exec(name) ?? [];
		return ofDigest === digest ? [Number(number)] : [];
	});
	const number = Math.max(0, ...numbers);
	const path = lockPath(directory, digest, number);
	return { number, path, text: number === 0 ? undefined : textIfThere(path) };
}

/** Removes what killed processes left: half-written files, claims, and locks for content the file no longer has. */
function clearRemains(lock: Lock): void {
	const digest = digestOf(lock);
	for (const name of readdirSync(lock.directory)) {
		const [, ofDigest] = lockPattern.exec(name) ?? [];
		const path = join(lock.directory, name);
		const isOldLock = ofDigest !== undefined && ofDigest !== digest;
		const isClaim = /^\.publish-.*\.claim$/.test(name);
		const isHalfWritten = /^\.publish-.*\.next$/.test(name);
		if (isHalfWritten || ((isOldLock || isClaim) && isAbandoned(path))) rmSync(path, { force: true });
	}
}

function isAbandoned(path: string): boolean {
	const text = textIfThere(path);
	if (text === undefined) return false;
	const owner = parseLockOwner(text);
	if (owner !== undefined) return !mayBeRunning(owner);
	const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
	return Date.now() - written > 60_000;
}

function digestOf({ directory, file }: Lock): string {
	return sha256(textIfThere(join(directory, file)) ?? '');
}
