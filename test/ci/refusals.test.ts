import { spawnSync } from 'node:child_process';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';

const test = suite('a program of a workflow that cannot begin');

/** The exit status of a program that cannot begin, and what it says. */
function refusal(program: string, env: Readonly<Record<string, string>>): readonly [number | null, string] {
	const { status, stdout, stderr } = spawnSync(process.execPath, [`ci/${program}`], {
		env: { PATH: process.env['PATH'], ...env },
		encoding: 'utf8',
	});
	assert.is(stdout, '');
	return [status, stderr];
}

test('a base that is no commit, or not here, is refused by name', () => {
	const place = 'pull-request-summary.mjs';
	const unset = 'BASE is to be a commit of forty hexadecimal digits, not ""\n';
	assert.equal(refusal(place, {}), [2, unset]);
	assert.equal(refusal(place, { BASE: 'main; rm -rf .' }), [2, unset.replace('""', '"main; rm -rf ."')]);
	const [status, words] = refusal(place, { BASE: '0'.repeat(40) });
	assert.is(status, 2);
	assert.match(words, /^BASE names 0{40}, which is not here: fetch .*\n$/);
});

test('an address that is none, or does not answer, is told in a sentence', () => {
	const place = 'transition-passed.mjs';
	for (const address of ['nonsense', 'file:///etc/']) {
		const [status, words] = refusal(place, { SITE_URL: address });
		assert.is(status, 2);
		assert.is(words, `SITE_URL is to be the web address of the site's root, not "${address}"\n`);
	}
	const [status, words] = refusal(place, { SITE_URL: 'http://127.0.0.1:1' });
	assert.is(status, 1);
	assert.match(words, /^http:\/\/127\.0\.0\.1:1\/index\.json does not answer: .+\n$/);
});

test('comments that were not written are told by the variable that names them', () => {
	const [status, words] = refusal('post-comments.mjs', {});
	assert.is(status, 2);
	assert.match(words, /^COMMENTS is to name the file of the comments .*\n$/);
});

test.run();
