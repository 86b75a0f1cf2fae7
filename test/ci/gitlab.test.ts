import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parse } from 'yaml';

const test = suite('the pipeline for GitLab');

interface Job {
	readonly script: readonly string[];
	readonly rules: readonly { readonly if: string }[];
	readonly allow_failure?: unknown;
	readonly resource_group?: string;
	readonly variables?: Readonly<Record<string, string>>;
}

interface ShardJob extends Job {
	readonly before_script?: readonly string[];
	readonly extends?: string;
	readonly needs?: readonly string[];
	readonly parallel?: number;
}

const text = readFileSync('.gitlab-ci.yml', 'utf8');
const pipeline = parse(text) as Readonly<Record<string, unknown>>;
const job = (name: string) => pipeline[name] as Job;
const shardText = readFileSync('ci/shards.gitlab-ci.yml', 'utf8');
const shardJobs = parse(shardText) as Readonly<Record<string, ShardJob>>;
const isProposal = '$CI_PIPELINE_SOURCE == "merge_request_event"';

test('runs for a merge request and for the default branch, and for nothing else', () => {
	const { rules } = pipeline['workflow'] as { rules: readonly { if: string }[] };
	assert.equal(
		rules.map((rule) => rule.if),
		[isProposal, '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'],
	);
});

test('checks a merge request, and publishes only from the default branch', () => {
	for (const name of ['policies', 'tests']) assert.equal(job(name).rules, [{ if: isProposal }]);
	assert.equal(job('pages').rules, [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
});

test('a merge request is held to the log of the commit it is measured from', () => {
	const { script, variables } = job('policies');
	assert.is(variables?.['BASE'], '$CI_MERGE_REQUEST_DIFF_BASE_SHA');
	for (const command of ['check', 'verify'])
		assert.ok(script.includes(`node scripts/in-force.js ${command} --base "$BASE"`), command);
});

test('the token is named only by the job that publishes', () => {
	for (const name of ['policies', 'tests']) assert.not.match(JSON.stringify(job(name)), /TOKEN/);
	assert.match(JSON.stringify(job('pages')), /PUBLISH_TOKEN/);
});

test('records, then builds, then verifies what was built, one run at a time', () => {
	assert.equal(job('pages').script.slice(-3), [
		'ci/record-publications.sh',
		'node scripts/in-force.js build --output public',
		'node scripts/in-force.js verify --site public',
	]);
	assert.is(job('pages').resource_group, 'publish');
});

test('a scheduled pipeline that finds no change deploys nothing, which is no failure', () => {
	const [look = ''] = job('pages').script;
	assert.match(look, /transition-passed\.mjs[\s\S]*exit 75/);
	assert.equal(job('pages').allow_failure, { exit_codes: [75] });
});

test('the image has an exact version', () => {
	assert.match(String(pipeline['image']), /^node:24\.\d+\.\d+-\w+$/);
});

test('in shards it records in the same way, then makes every shard of that commit, then joins them all', () => {
	const { record, shard, pages } = shardJobs;
	assert.equal(record?.script.slice(0, 3), job('pages').script.slice(0, 3));
	assert.equal([shard?.extends, pages?.extends], ['.at-commit', '.at-commit']);
	assert.equal([shard?.needs, pages?.needs], [['record'], ['record', 'shard']]);
	assert.is(shard?.parallel, 8);
	assert.equal(shard?.script, [
		'node scripts/in-force.js build --shard "$CI_NODE_INDEX/$CI_NODE_TOTAL" --output "shards/$CI_NODE_INDEX"',
	]);
	assert.equal(pages?.script, [
		'node scripts/in-force.js build --join shards/* --output public',
		'node scripts/in-force.js verify --site public',
	]);
});

test('in shards, too, only the default branch publishes, and only the job that records names the token', () => {
	for (const name of ['record', '.at-commit']) {
		assert.equal(shardJobs[name]?.rules, [{ if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH' }]);
		assert.equal(shardJobs[name]?.allow_failure, { exit_codes: [75] });
	}
	assert.equal(
		Object.keys(shardJobs).filter((name) => JSON.stringify(shardJobs[name]).includes('TOKEN')),
		['record'],
	);
});

test('nothing a person typed reaches a command, and every variable in one is quoted', () => {
	const typed =
		/\$\{?CI_(?:COMMIT_(?:MESSAGE|TITLE|DESCRIPTION|AUTHOR|REF_NAME)|MERGE_REQUEST_(?:TITLE|DESCRIPTION|SOURCE_BRANCH_NAME|LABELS))/;
	for (const file of [text, shardText]) assert.not.match(file, typed);
	const ofShards = Object.values(shardJobs).flatMap((one) => [
		...(one.before_script ?? []),
		...(one.script ?? []),
	]);
	for (const line of ['policies', 'tests', 'pages']
		.flatMap((name) => job(name).script)
		.concat(ofShards)
		.flatMap((one) => one.split('\n'))) {
		assert.not.match(line.replace(/"[^"]*"/g, '""'), /\$/, line);
		assert.not.match(line, /`|\$\(|\beval\b/, line);
	}
});

test.run();
