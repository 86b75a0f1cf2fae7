import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { refusalWords } from '../../scripts/cli/refusal.ts';

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

refusal('never has what stands in the way removed, which may be a published text', () => {
	assert.is(
		refused('EEXIST', { path: 'policies/privacy/2026-11-22.md' }),
		'policies/privacy/2026-11-22.md is there already: name another place (EEXIST: as the system says)',
	);
});

refusal('of a move is told by where it was to go', () => {
	assert.match(refused('ENOTDIR', { path: '/srv/a', dest: '/srv/b' }), /^\/srv\/b lies in what is no folder/);
});

refusal('for a reason nobody foresaw, or of no place, is told in the system’s own words', () => {
	assert.is(refused('EIO', { path: '/srv/site' }), 'EIO: as the system says');
	assert.is(refused('ENOSPC'), 'ENOSPC: as the system says');
});

refusal.run();
