import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The system calls by which a program changes what a folder holds, or makes it last. Writing into an open file is not
 * among them: a runtime writes to itself all the time, in no fixed order. Kills at random moments see to that.
 */
const changing = [
	'link,linkat,symlink,symlinkat,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,rmdir',
	'fsync,fdatasync,ftruncate,truncate,chmod,fchmod,copy_file_range,sendfile',
].join(',');

/** One call of a program: its name, and its place among the calls of that name in its thread, from 1. */
export interface Call {
	readonly name: string;
	readonly number: number;
}

/** A program to kill, with its arguments. */
export type Program = readonly [string, ...string[]];

/** True where the machine has strace, which stops a program at a system call. */
export function canKill(): boolean {
	return spawnSync('strace', ['-V']).status === 0;
}

/** Every call a program makes that changes files, its threads and children counted. Throws where it fails by itself. */
export function callsOf(program: Program): readonly Call[] {
	const folder = mkdtempSync(join(tmpdir(), 'in-force-trace-'));
	const trace = join(folder, 'trace');
	const options = ['-f', '--seccomp-bpf', '-e', `trace=${changing}`, '-o', trace];
	const { status, stderr } = spawnSync('strace', [...options, ...program], { encoding: 'utf8' });
	if (status !== 0) throw new Error(`the program fails by itself: ${stderr}`);
	const counts = new Map<string, number>();
	const most = new Map<string, number>();
	for (const [, thread = '', name = ''] of readFileSync(trace, 'utf8').matchAll(/^(\d+)\s+(\w+)\(/gm)) {
		const count = (counts.get(thread + name) ?? 0) + 1;
		counts.set(thread + name, count);
		most.set(name, Math.max(count, most.get(name) ?? 0));
	}
	rmSync(folder, { recursive: true });
	return [...most].flatMap(([name, count]) =>
		Array.from({ length: count }, (_, index) => ({ name, number: index + 1 })),
	);
}

/** Runs a program and kills it as it enters a call; strace does not where it filters by seccomp. True where it was killed. */
export function killAt({ name, number }: Call, program: Program): boolean {
	const inject = `inject=${name}:signal=KILL:when=${number}`;
	const options = ['-f', '-e', `trace=${name}`, '-e', inject, '-o', '/dev/null'];
	return wasKilled(spawnSync('strace', [...options, ...program], { stdio: 'ignore' }));
}

/** Runs a program and makes a call fail, as on a disk that is full. True where the program failed too, and said so. */
export function failAt({ name, number }: Call, program: Program): boolean {
	const inject = `inject=${name}:error=ENOSPC:when=${number}`;
	const options = ['-f', '-e', `trace=${name}`, '-e', inject, '-o', '/dev/null'];
	const { status, stderr } = spawnSync('strace', [...options, ...program], { encoding: 'utf8' });
	if (status !== 0 && !stderr.includes('ENOSPC')) throw new Error(`not said: ${stderr}`);
	return status !== 0;
}

/** Runs a program and kills it after so many milliseconds. True where it was killed. */
export function killAfter(milliseconds: number, [command, ...words]: Program): boolean {
	return wasKilled(
		spawnSync(command, words, { stdio: 'ignore', timeout: milliseconds, killSignal: 'SIGKILL' }),
	);
}

function wasKilled({ signal, status }: { signal: string | null; status: number | null }): boolean {
	return signal === 'SIGKILL' || status === 137;
}
