import { readdirSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';

const test = suite('workflows');

interface Step {
	readonly uses?: string;
	readonly run?: string;
	readonly if?: string;
	readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
	readonly permissions?: Readonly<Record<string, string>>;
	readonly steps?: readonly Step[];
	readonly uses?: string;
	readonly if?: string;
	readonly needs?: string;
	readonly 'timeout-minutes'?: number;
}

interface Workflow {
	readonly on: Readonly<Record<string, unknown>>;
	readonly permissions: Readonly<Record<string, string>>;
	readonly jobs: Readonly<Record<string, Job>>;
}

const folder = '.github/workflows';
const texts = new Map(readdirSync(folder).map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
const workflows = new Map([...texts].map(([name, text]) => [name, parse(text) as Workflow]));
const jobs = [...workflows].flatMap(([file, { jobs: ofFile }]) =>
	Object.entries(ofFile).map(([name, job]) => ({ place: `${file} ${name}`, job })),
);
const steps = jobs.flatMap(({ place, job }) => (job.steps ?? []).map((step) => ({ place, step })));

/** The one workflow of a file. */
function workflow(name: string): Workflow {
	const found = workflows.get(name);
	if (found === undefined) throw new Error(`there is no ${name}`);
	return found;
}

test('one checks, one publishes, one looks for a change that has come', () => {
	assert.equal([...workflows.keys()].toSorted(), ['check.yml', 'publish.yml', 'transition.yml']);
});

test('every pull request is checked, whatever it touches, and only by a run that forks cannot abuse', () => {
	assert.equal(workflow('check.yml').on, { pull_request: null });
	for (const [name, text] of texts) {
		assert.not.match(text, /pull_request_target|workflow_run|issue_comment/, name);
	}
});

test('a merge publishes, and nothing else does but a hand and the timed job', () => {
	assert.equal(workflow('publish.yml').on, {
		push: { branches: ['main'] },
		workflow_dispatch: null,
		workflow_call: null,
	});
});

test('the timed job does nothing unless an announced change has come', () => {
	const { on, jobs: timed } = workflow('transition.yml');
	assert.equal(Object.keys(on), ['schedule', 'workflow_dispatch']);
	assert.is(timed['publish']?.needs, 'look');
	assert.is(timed['publish']?.if, "needs.look.outputs.passed == 'true'");
	assert.is(timed['publish']?.uses, './.github/workflows/publish.yml');
	const commands = (timed['look']?.steps ?? []).flatMap(({ run }) => run ?? []);
	assert.equal(commands, ['node ci/transition-passed.mjs']);
});

test('a workflow may read, and each job may write only what it must', () => {
	for (const [name, { permissions }] of workflows) assert.equal(permissions, { contents: 'read' }, name);
	const writing = jobs.flatMap(({ place, job }) => (job.permissions ? [[place, job.permissions]] : []));
	assert.equal(Object.fromEntries(writing), {
		'check.yml policies': { contents: 'read', 'pull-requests': 'write' },
		'publish.yml record': { contents: 'write' },
		'publish.yml deploy': { pages: 'write', 'id-token': 'write' },
		'transition.yml publish': { contents: 'write', pages: 'write', 'id-token': 'write' },
	});
});

test('the credentials of a checkout stay only where the log is pushed', () => {
	const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
	assert.ok(checkouts.length > 0);
	for (const { place, step } of checkouts) {
		const stay = step.with?.['persist-credentials'] !== false;
		assert.is(stay, place === 'publish.yml record', place);
	}
});

test('the token of a run is handed to the step that comments alone, and not for what a fork proposes', () => {
	const holding = steps.filter(({ step }) => JSON.stringify(step).includes('github.token'));
	assert.equal(
		holding.map(({ place, step }) => [place, step.run, step.if]),
		[
			[
				'check.yml policies',
				'node ci/post-comments.mjs',
				'github.event.pull_request.head.repo.full_name == github.repository',
			],
		],
	);
});

test('no workflow names a secret', () => {
	for (const [name, text] of texts) assert.not.match(text, /\bsecrets\b/, name);
});

test('every action is pinned to a commit, with the version it is', () => {
	const uses = [...texts].flatMap(([name, text]) =>
		[...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action = '']) => ({ name, action })),
	);
	assert.ok(uses.length > 0);
	for (const { name, action } of uses) {
		assert.match(
			action,
			/^(?:\.\/\.github\/workflows\/[\w.-]+|[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/,
			name,
		);
	}
});

test('nothing is put into a command by the workflow: what a command needs comes in its environment', () => {
	const commands = steps.filter(({ step }) => step.run !== undefined);
	assert.ok(commands.length > 0);
	for (const { place, step } of commands) {
		assert.not.match(step.run ?? '', /\$\{\{|`|\$\(|\beval\b/, place);
	}
});

test('what comes from a pull request is its commit and nothing a person typed', () => {
	for (const [name, text] of texts) {
		const expressions = [...text.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, expression = '']) => expression);
		for (const expression of expressions) {
			assert.match(
				expression,
				/^(?:github\.ref|github\.token|github\.event\.pull_request\.base\.sha|vars\.SITE_URL|(?:steps|needs)\.[\w.]+)$/,
				name,
			);
		}
	}
});

test('the log is recorded and verified before the site is built, and the site verified before it is deployed', () => {
	const { record, build, deploy } = workflow('publish.yml').jobs;
	assert.equal([record?.needs, build?.needs, deploy?.needs], [undefined, 'record', 'build']);
	const commands = (job: Job | undefined) => (job?.steps ?? []).flatMap(({ run, uses }) => run ?? uses ?? []);
	assert.ok(commands(record).includes('ci/record-publications.sh'));
	const building = commands(build);
	const order = ['node scripts/in-force.js build', 'node scripts/in-force.js verify --site _site'];
	const places = order.map((command) => building.indexOf(command));
	const upload = building.findIndex((command) => command.startsWith('actions/upload-pages-artifact@'));
	assert.ok(places[0]! >= 0 && places[0]! < places[1]! && places[1]! < upload);
});

test('one publication runs at a time, and none is cut short', () => {
	const concurrency = (parse(texts.get('publish.yml') ?? '') as { concurrency: unknown }).concurrency;
	assert.equal(concurrency, { group: 'publish', 'cancel-in-progress': false });
});

test('no job runs without end', () => {
	for (const { place, job } of jobs) {
		const isCall = job.uses !== undefined;
		assert.ok(isCall || (job['timeout-minutes'] ?? Infinity) <= 30, place);
	}
});

test.run();
