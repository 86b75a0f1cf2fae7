// Puts the redlines of a proposed change beside it, each as a comment that later runs bring up to date: it is known by the
// hidden mark it begins with. One whose text the change no longer touches is taken away. COMMENTS names the file of the
// comments, an array of Markdown; where the host gives no token to write with, nothing is posted.
import { existsSync, readFileSync } from 'node:fs';
import { answerOf, Failure, readJson, run } from './failure.mjs';

const { env } = process;

await run(async () => {
	const wanted = readNamed('COMMENTS', 'the comments that `pull-request-summary.mjs` wrote');
	const host = env.GITHUB_TOKEN ? gitHub() : env.REVIEW_TOKEN ? await gitLab() : undefined;
	if (host === undefined) console.log('There is no token to comment with; nothing was posted.');
	else await post(wanted, host);
});

/** What the file a variable names says. */
function readNamed(variable, what) {
	const path = env[variable] ?? '';
	if (!existsSync(path))
		throw new Failure(
			`${variable} is to name the file of ${what}, and there is none at ${JSON.stringify(path)}`,
			2,
		);
	return readJson(readFileSync(path, 'utf8'), path);
}

async function post(wanted, { comments, create, update, remove }) {
	const ours = (await comments()).filter(({ body }) => markOf(body) !== undefined);
	for (const body of wanted) {
		const known = ours.find((comment) => markOf(comment.body) === markOf(body));
		if (known === undefined) await create(body);
		else if (known.body.trimEnd() !== body.trimEnd()) await update(known.id, body);
	}
	const marks = wanted.map(markOf);
	for (const { id, body } of ours) if (!marks.includes(markOf(body))) await remove(id);
}

/** The hidden mark a redline begins with. */
function markOf(body) {
	return /^<!-- in-force review of [^>]* -->/.exec(body)?.[0];
}

/** The pull request a workflow of GitHub runs for. Only its own comments are its to change. */
function gitHub() {
	const { number } = readNamed('GITHUB_EVENT_PATH', 'the event of a pull request').pull_request ?? {};
	if (number === undefined) throw new Failure('GITHUB_EVENT_PATH tells of no pull request', 2);
	const issues = `${env.GITHUB_API_URL}/repos/${env.GITHUB_REPOSITORY}/issues`;
	const ask = asking({ authorization: `Bearer ${env.GITHUB_TOKEN}`, accept: 'application/vnd.github+json' });
	return {
		comments: async () => {
			const all = await pages((page) => ask('GET', `${issues}/${number}/comments?per_page=100&page=${page}`));
			return all.filter(({ user }) => user?.login === 'github-actions[bot]');
		},
		create: (body) => ask('POST', `${issues}/${number}/comments`, { body }),
		update: (id, body) => ask('PATCH', `${issues}/comments/${id}`, { body }),
		remove: (id) => ask('DELETE', `${issues}/comments/${id}`),
	};
}

/** The merge request a pipeline of GitLab runs for. */
async function gitLab() {
	const request = `${env.CI_API_V4_URL}/projects/${env.CI_PROJECT_ID}/merge_requests/${env.CI_MERGE_REQUEST_IID}`;
	const ask = asking({ 'private-token': env.REVIEW_TOKEN });
	const { id: self } = await ask('GET', `${env.CI_API_V4_URL}/user`);
	return {
		comments: async () => {
			const all = await pages((page) => ask('GET', `${request}/notes?per_page=100&page=${page}`));
			return all.filter(({ author }) => author?.id === self);
		},
		create: (body) => ask('POST', `${request}/notes`, { body }),
		update: (id, body) => ask('PUT', `${request}/notes/${id}`, { body }),
		remove: (id) => ask('DELETE', `${request}/notes/${id}`),
	};
}

async function pages(askPage) {
	const all = [];
	for (let page = 1; ; page++) {
		const some = await askPage(page);
		all.push(...some);
		if (some.length < 100) return all;
	}
}

function asking(headers) {
	return async (method, url, content) => {
		const answer = await answerOf(url, {
			method,
			headers: { ...headers, 'content-type': 'application/json' },
			...(content && { body: JSON.stringify(content) }),
		});
		if (!answer.ok) throw new Failure(`${method} ${url} answers ${answer.status}`);
		return answer.status === 204 ? undefined : answer.json();
	};
}
