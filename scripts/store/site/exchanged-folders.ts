import { execFileSync } from 'node:child_process';

const renameat2: Readonly<Record<string, number>> = { x64: 316, arm64: 276 };

/**
 * Lets two folders change places in one step, which only the kernel can do and Node has no call for; Perl, part of every
 * Debian, has. False where that cannot be had, and nothing has changed.
 */
export function exchangeFolders(a: string, b: string): boolean {
	const call = process.platform === 'linux' ? renameat2[process.arch] : undefined;
	if (call === undefined) return false;
	try {
		const script = 'exit(syscall(shift(@ARGV) + 0, -100, $ARGV[0], -100, $ARGV[1], 2) == 0 ? 0 : 1)';
		execFileSync('perl', ['-e', script, String(call), a, b], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}
