import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { headersFile } from '../../scripts/exports/headers-file.ts';

const hosting = readFileSync('docs/hosting.md', 'utf8');

/** The headers of the rule for every path. */
const common = [
	...headersFile()
		.split('\n\n')[0]!
		.matchAll(/^ {2}([\w-]+): (.*)$/gm),
].map(([, name = '', value = '']) => ({ name, value }));

const headers = suite('the headers a host should send');

headers('are told for nginx and for Apache as they are written for other hosts', () => {
	assert.ok(common.length >= 5);
	for (const { name, value } of common) {
		assert.ok(hosting.includes(`add_header ${name} "${value}" always;`), `nginx: ${name}`);
		assert.ok(hosting.includes(`Header always set ${name} "${value}"`), `Apache: ${name}`);
	}
});

headers(
	'stay within what Cloudflare Pages reads: 100 rules, lines of 2000 characters, one star a path',
	() => {
		const lines = headersFile().split('\n');
		const paths = lines.filter((line) => line.startsWith('/'));
		assert.ok(paths.length <= 100);
		for (const path of paths) assert.is(path.split('*').length, 2, path);
		for (const line of lines) assert.ok(line.length <= 2000);
	},
);

headers.run();
