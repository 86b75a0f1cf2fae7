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
	readonly env?: Readonly<Record<string, string>>;
}

interface Job {
	readonly permissions?: Readonly<Record<string, string>>;
	readonly steps?: readonly Step[];
	readonly uses?: string;
	readonly if?: string;
	readonly needs?: string;
	readonly strategy?: { readonly matrix: { readonly shard: readonly number[] } };
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

test('one checks, one publishes, one looks for a change that has come, one builds in shards', () => {
	const names = ['build-in-shards.yml', 'check.yml', 'publish.yml', 'transition.yml'];
	assert.equal([...workflows.keys()].toSorted(), names);
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
				/^(?:github\.ref|github\.token|github\.event\.pull_request\.base\.sha|vars\.SITE_URL|inputs\.commit|matrix\.shard|strategy\.job-total|github\.run_id|(?:steps|needs)\.[\w.]+)$/,
				name,
			);
		}
	}
});

test('a proposal is held to the log of the commit it is measured from', () => {
	const commands = (workflow('check.yml').jobs['policies']?.steps ?? []).filter(({ run }) =>
		run?.includes('--base "$BASE"'),
	);
	assert.equal(
		commands.map(({ run }) => run),
		[
			'node scripts/in-force.js check --format github --base "$BASE"',
			'node scripts/in-force.js verify --base "$BASE"',
		],
	);
	for (const { env } of commands) assert.is(env?.['BASE'], '${{ github.event.pull_request.base.sha }}');
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

test('a build in shards is only called, with the commit to build', () => {
	assert.equal(workflow('build-in-shards.yml').on, {
		workflow_call: {
			inputs: {
				commit: {
					description: 'the commit whose log has been recorded',
					required: true,
					type: 'string',
				},
			},
		},
	});
	const checkouts = Object.values(workflow('build-in-shards.yml').jobs).flatMap(({ steps: ofJob }) =>
		(ofJob ?? []).filter((step) => step.uses?.startsWith('actions/checkout@')),
	);
	assert.equal(
		checkouts.map((step) => step.with?.['ref']),
		['${{ inputs.commit }}', '${{ inputs.commit }}'],
	);
});

test('every shard is made once, all are joined, and what they come to is verified before it is handed on', () => {
	const { shard, join } = workflow('build-in-shards.yml').jobs;
	assert.equal(shard?.strategy?.matrix.shard, [1, 2, 3, 4, 5, 6, 7, 8]);
	const made = (shard?.steps ?? []).find(({ run }) => run?.includes('--shard'));
	assert.is(made?.run, 'node scripts/in-force.js build --shard "$SHARD" --output shard');
	assert.equal(made?.env, { SHARD: '${{ matrix.shard }}/${{ strategy.job-total }}' });
	assert.is(join?.needs, 'shard');
	assert.equal(
		(join?.steps ?? []).flatMap(({ run, uses }) => run ?? uses?.replace(/@.*/, '') ?? []).slice(3),
		[
			'actions/download-artifact',
			'node scripts/in-force.js build --join shards/*',
			'node scripts/in-force.js verify --site _site',
			'actions/cache/save',
			'actions/upload-pages-artifact',
		],
	);
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
