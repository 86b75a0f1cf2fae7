import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 } from '../../scripts/log/digest.ts';
import { LockRefused, whileLocked } from '../../scripts/store/file-lock.ts';
import { mayBeRunning, parseLockOwner, thisOwner } from '../../scripts/store/lock-owner.ts';

const test = suite('the lock of a file');

async function inFolder(use: (directory: string) => Promise<void>): Promise<void> {
	const directory = mkdtempSync(join(tmpdir(), 'in-force-lock-'));
	try {
		await use(directory);
	} finally {
		rmSync(directory, { recursive: true });
	}
}

const lockOf = (directory: string, patience = 50) => ({ directory, file: 'log', patience });
/** The first lock of a file that is not there yet. */
const firstLock = `.publish-${sha256('')}.1.lock`;

/** A process of this machine that has come and gone. */
function goneOwner() {
	const { pid } = spawnSync(process.execPath, ['-e', '']);
	return { ...thisOwner(), pid };
}

test('while one holds the lock another is refused, and told who holds it', () =>
	inFolder(async (directory) => {
		await whileLocked(lockOf(directory), async () => {
			try {
				await whileLocked(lockOf(directory), () => Promise.resolve(assert.unreachable()));
				assert.unreachable();
			} catch (error) {
				assert.instance(error, LockRefused);
				assert.match((error as Error).message, `process ${process.pid}`);
			}
		});
		assert.equal(readdirSync(directory), [], 'nothing is left behind');
	}));

test('whoever waits gets the lock when it is free, also after a failure', () =>
	inFolder(async (directory) => {
		const order: string[] = [];
		const slow = whileLocked(lockOf(directory), async () => {
			await new Promise((resolve) => setTimeout(resolve, 60));
			order.push('slow');
			throw new Error('failed on the way');
		}).catch(() => undefined);
		const patient = whileLocked(lockOf(directory, 5000), () => Promise.resolve(order.push('patient')));
		await Promise.all([slow, patient]);
		assert.equal(order, ['slow', 'patient']);
	}));

test('the lock of a process that was killed does not stand in the way', () =>
	inFolder(async (directory) => {
		writeFileSync(join(directory, firstLock), JSON.stringify(goneOwner()));
		let number = 0;
		await whileLocked(lockOf(directory), () => {
			number = readdirSync(directory).length;
			return Promise.resolve();
		});
		assert.is(number, 2, 'a second lock stood beside the first');
		assert.equal(readdirSync(directory), [firstLock]);
	}));

test('what killed processes left is cleared once the file has moved on', () =>
	inFolder(async (directory) => {
		writeFileSync(join(directory, firstLock), JSON.stringify(goneOwner()));
		writeFileSync(join(directory, '.publish-one.claim'), JSON.stringify(goneOwner()));
		writeFileSync(join(directory, '.publish-two.next'), 'half of a lo');
		writeFileSync(join(directory, 'log'), 'moved on');
		await whileLocked(lockOf(directory), () => Promise.resolve());
		assert.equal(readdirSync(directory), ['log']);
	}));

test('the lock of a process on another machine is respected', () =>
	inFolder(async (directory) => {
		writeFileSync(join(directory, firstLock), JSON.stringify({ ...thisOwner(), host: 'elsewhere' }));
		try {
			await whileLocked(lockOf(directory), () => Promise.resolve());
			assert.unreachable();
		} catch (error) {
			assert.match((error as Error).message, /on elsewhere; delete it if that is gone/);
		}
	}));

test('a process is running until it is known not to be', () => {
	assert.ok(mayBeRunning(thisOwner()));
	assert.not(mayBeRunning(goneOwner()));
	assert.ok(mayBeRunning({ ...goneOwner(), host: 'elsewhere' }));
	assert.not(mayBeRunning({ ...thisOwner(), boot: 'another run of the machine' }));
	assert.not(mayBeRunning({ ...thisOwner(), started: '1' }), 'the number was given to a later process');
});

test('a lock that names no owner says nothing', () => {
	assert.is(parseLockOwner(''), undefined);
	assert.is(parseLockOwner('null'), undefined);
	assert.is(parseLockOwner('{"pid":"1"}'), undefined);
	assert.equal(parseLockOwner(JSON.stringify(thisOwner())), thisOwner());
});

test.run();
