import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { refusalBehind, refusalWords } from '../../scripts/cli/refusal.ts';
import { workspace } from '../site/workspace.ts';

const refusal = suite('what the system refuses');

function refused(code: string, places: { readonly path?: string; readonly dest?: string } = {}): string {
	const error = Object.assign(new Error(`${code}: as the system says`), {
		code,
		syscall: 'mkdir',
		...places,
	});
	return refusalWords(error);
}

refusal('is told by the place, what is wrong with it and what to do, and in the system’s own words', () => {
	assert.is(
		refused('EACCES', { path: '/srv/site' }),
		'/srv/site may not be read or written by this user: give it the right to, or name another place (EACCES: as the system says)',
	);
	assert.match(
		refused('EROFS', { path: '/srv/site' }),
		/^\/srv\/site lies on a disk that may only be read: /,
	);
	assert.match(
		refused('ENOSPC', { path: '/srv/site' }),
		/^\/srv\/site has no room left on its disk: make room/,
	);
});

refusal(
	'of a folder is not told as of one that is missing, which Node does where a disk may only be read',
	() => {
		assert.match(
			refused('ENOENT', { path: 'policies/terms' }),
			/^policies\/terms cannot be made here: name a place in a folder that is there and may be written to /,
		);
	},
);

refusal('never has what stands in the way removed, which may be a published text', () => {
	assert.is(
		refused('EEXIST', { path: 'policies/privacy/2026-11-22.md' }),
		'policies/privacy/2026-11-22.md is there already: name another place (EEXIST: as the system says)',
	);
});

refusal('of a move is told by where it was to go', () => {
	assert.match(refused('ENOTDIR', { path: '/srv/a', dest: '/srv/b' }), /^\/srv\/b lies in what is no folder/);
});

refusal('for want of room is told also where the system does not say of which file', () => {
	assert.is(
		refused('ENOSPC'),
		'what was to be written has no room left on its disk: make room, and call the command again (ENOSPC: as the system says)',
	);
});

refusal('is found behind what could not be done for it', () => {
	const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { syscall: 'write' });
	assert.is(refusalBehind(full), full);
	assert.is(refusalBehind(new Error('text.pdf could not be made', { cause: full })), full);
	assert.is(refusalBehind(new Error('a fault of the program')), undefined);
});

refusal('leaves no file it wrote a part of', () => {
	const path = join(workspace(), 'redline.docx');
	const limit = 'ulimit -f 1; trap "" XFSZ; exec node --import tsx -e "$0"';
	const script = `import { writeWholeFile } from './scripts/store/whole-file.ts';
		try { writeWholeFile(${JSON.stringify(path)}, 'x'.repeat(9000), 'w'); } catch ({ path, code }) { console.log(code, path); }`;
	const { stdout, stderr } = spawnSync('bash', ['-c', limit, script], { encoding: 'utf8' });
	assert.is(stdout, `EFBIG ${path}\n`, stderr);
	assert.not(existsSync(path));
});

refusal('for a reason nobody foresaw is told in the system’s own words', () => {
	assert.is(refused('EIO', { path: '/srv/site' }), 'EIO: as the system says');
});

refusal.run();
