import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 as digest } from '../site/built-site.ts';
import { inWorkplace } from './workplace.ts';

const test = suite('publish: the log the public has seen');

const site = { 'site.yaml': 'zone: Europe/Moscow\n' };
const first = '# Privacy policy\n\nThe first text.\n';
const second = '---\nsummary: All of it.\n---\n# Privacy policy\n\nThe second text.\n';
const now = '2026-11-22T14:05:31+03:00';
const later = '2026-11-25T09:00:00+03:00';

/** Serves a log, or nothing for undefined, as a public site would, at the address given to `use`. */
async function serving(log: string | undefined, use: (address: string) => Promise<void>): Promise<void> {
	const server = createServer((request, response) => {
		const isLog = request.url === '/policies/publications.jsonl' && log !== undefined;
		response.writeHead(isLog ? 200 : 404).end(isLog ? log : 'nothing here');
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	try {
		await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}/policies`);
	} finally {
		server.close();
	}
}

/** A folder with one publication and one more text due; `change` makes the public log of the folder's own. */
function withPublicLog(
	change: (log: string) => string | undefined,
	expected: { status: number; rule?: RegExp },
) {
	return inWorkplace({ ...site, 'privacy/2026-11-22.md': first }, async (workplace) => {
		await workplace.run(`publish --as-of ${now}`);
		workplace.write('privacy/2026-11-25.md', second);
		await serving(change(workplace.read('publications.jsonl')), async (address) => {
			const { status, err } = await workplace.run(`publish --as-of ${later} --live ${address}`);
			assert.is(status, expected.status, err);
			assert.match(besidesMoment(err), expected.rule ?? /^$/);
			assert.is(
				workplace.read('publications.jsonl').trimEnd().split('\n').length,
				expected.status === 0 ? 2 : 1,
			);
		});
	});
}

test('a log that continues the public one is published to', () => withPublicLog((log) => log, { status: 0 }));

test('a public site without a log is mentioned once there is something to continue', () =>
	withPublicLog(() => undefined, {
		status: 0,
		rule: /^publications\.jsonl:1:1: warning: .*\/policies\/publications\.jsonl.*\(live-absent\)\n$/,
	}));

test('the first publication finds a public site without a log', () =>
	inWorkplace({ ...site, 'privacy/2026-11-22.md': first }, (workplace) =>
		serving(undefined, async (address) => {
			const { status, err } = await workplace.run(`publish --as-of ${now} --live ${address}`);
			assert.is(status, 0);
			assert.is(besidesMoment(err), '');
		}),
	));

test('a log that went back behind the public one is refused', () =>
	withPublicLog((log) => withAnotherLine(log), {
		status: 1,
		rule: /publications\.jsonl:1:1: error: .*went back.*\(live-ahead\)/,
	}));

test('a log that was rewritten is refused', () =>
	withPublicLog((log) => log.replace('14:05:31', '14:05:32'), {
		status: 1,
		rule: /line 1 .*forked.*\(live-forked\)/,
	}));

test('a page that is no log is refused', () =>
	withPublicLog(() => '<!doctype html><title>Not found</title>', { status: 1, rule: /\(live-unsound\)/ }));

test('a public site that does not answer is refused', () =>
	inWorkplace({ ...site, 'privacy/2026-11-22.md': first }, async (workplace) => {
		for (const address of ['http://127.0.0.1:9/', 'nowhere', 'file:///etc/']) {
			const { status, err } = await workplace.run(`publish --as-of ${now} --live ${address}`);
			assert.is(status, 1);
			assert.match(err, /\(live-unreachable\)/);
		}
		assert.not(readdirSync(workplace.policies).includes('publications.jsonl'));
	}));

/** What is said besides that the moment is not the clock's. */
function besidesMoment(err: string): string {
	return err.replace(/^.*\(publish-moment\)\n/m, '');
}

function withAnotherLine(log: string): string {
	const [line = ''] = log.split('\n');
	const next = line
		.replace('"seq":1', '"seq":2')
		.replace('"2026-11-22"', '"2026-11-24"')
		.replace(/"previous":"0+"/, `"previous":"${digest(line)}"`);
	return `${line}\n${next}\n`;
}

test.run();
