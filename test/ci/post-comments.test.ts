import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { workspace } from '../site/workspace.ts';

const test = suite('the comments beside a proposal');

const run = promisify(execFile);

interface Comment {
	readonly id: number;
	readonly body: string;
	readonly user: { readonly login: string };
	readonly author: { readonly id: number };
}

/** What stands beside a proposal, and what a host was asked to change there. */
interface Beside {
	comments: readonly Comment[];
	readonly asked: string[];
}

/** Answers as a host does, and keeps what it is told. */
function answer(beside: Beside, request: string, body: string): unknown {
	const [method = '', url = ''] = request.split(' ');
	const id = Number(/(?:comments|notes)\/(\d+)$/.exec(url)?.[1]);
	if (url.endsWith('/user')) return { id: 7 };
	if (method === 'GET') return url.endsWith('page=1') ? beside.comments : [];
	beside.asked.push(request);
	const text = method === 'DELETE' ? '' : (JSON.parse(body) as Comment).body;
	if (method === 'DELETE') beside.comments = beside.comments.filter((comment) => comment.id !== id);
	else if (method === 'POST') beside.comments = [...beside.comments, ownComment(99, text)];
	else beside.comments = beside.comments.map((one) => (one.id === id ? { ...one, body: text } : one));
	return {};
}

/** What stands beside a proposal after `post-comments.mjs` put these comments there. */
async function commentsAfter(
	wanted: readonly string[],
	known: readonly Comment[],
	settings: Settings,
): Promise<Beside> {
	const beside: Beside = { comments: known, asked: [] };
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (part: Buffer) => (body += part.toString()));
		request.on('end', () =>
			response.end(JSON.stringify(answer(beside, `${request.method} ${request.url}`, body))),
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const folder = workspace();
	const [file, event] = [join(folder, 'comments.json'), join(folder, 'event.json')];
	writeFileSync(file, JSON.stringify(wanted));
	writeFileSync(event, '{"pull_request":{"number":5}}');
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	try {
		const env = { PATH: process.env['PATH'], COMMENTS: file, ...settings(address, event) };
		await run(process.execPath, ['ci/post-comments.mjs'], { env });
	} finally {
		server.close();
	}
	return beside;
}

/** What a host tells a job of itself. */
type Settings = (address: string, event: string) => Readonly<Record<string, string>>;

const gitHub: Settings = (address, event) => ({
	GITHUB_TOKEN: 'x',
	GITHUB_API_URL: address,
	GITHUB_REPOSITORY: 'we/policies',
	GITHUB_EVENT_PATH: event,
});

const gitLab: Settings = (address) => ({
	REVIEW_TOKEN: 'x',
	CI_API_V4_URL: address,
	CI_PROJECT_ID: '3',
	CI_MERGE_REQUEST_IID: '5',
});

function ownComment(id: number, body: string): Comment {
	return { id, body, user: { login: 'github-actions[bot]' }, author: { id: 7 } };
}

test('a redline is posted once, brought up to date, and taken away when its text is no longer proposed', async () => {
	const redline = (revision: string, text: string) => `<!-- in-force review of ${revision} -->\n\n${text}\n`;
	const strange = {
		...ownComment(1, redline('p@1', 'quoted')),
		user: { login: 'someone' },
		author: { id: 8 },
	};
	const known = [
		strange,
		ownComment(2, 'A comment of another program.'),
		ownComment(3, redline('p@1', 'old')),
		ownComment(4, redline('p@2', 'same')),
		ownComment(5, redline('p@3', 'gone')),
	];
	const wanted = [redline('p@1', 'new'), redline('p@2', 'same'), redline('q@1', 'first')];
	const stand = [strange.body, known[1]!.body, ...wanted];
	const onGitHub = await commentsAfter(wanted, known, gitHub);
	const issues = '/repos/we/policies/issues';
	assert.equal(onGitHub.asked, [
		`PATCH ${issues}/comments/3`,
		`POST ${issues}/5/comments`,
		`DELETE ${issues}/comments/5`,
	]);
	assert.equal(
		onGitHub.comments.map(({ body }) => body),
		stand,
	);
	const onGitLab = await commentsAfter(wanted, known, gitLab);
	const notes = '/projects/3/merge_requests/5/notes';
	assert.equal(onGitLab.asked, [`PUT ${notes}/3`, `POST ${notes}`, `DELETE ${notes}/5`]);
	assert.equal(
		onGitLab.comments.map(({ body }) => body),
		stand,
	);
});

test('without a token to write with nothing is posted, which is no failure', async () => {
	const folder = workspace();
	writeFileSync(join(folder, 'comments.json'), '[]');
	const env = { PATH: process.env['PATH'], COMMENTS: join(folder, 'comments.json') };
	const { stdout } = await run(process.execPath, ['ci/post-comments.mjs'], { env });
	assert.match(stdout, 'nothing was posted');
});

test.run();
