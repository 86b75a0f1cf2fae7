import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { codeQuality } from '../../scripts/cli/code-quality.ts';
import { inWorkplace } from './workplace.ts';

const test = suite('Code Quality for GitLab');

interface Issue {
	readonly description: string;
	readonly check_name: string;
	readonly fingerprint: string;
	readonly severity: string;
	readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

/** The report as GitLab documents it: an array of objects with these five properties, whatever others there are. */
function isIssue(value: unknown): value is Issue {
	const { description, check_name, fingerprint, severity, location } = value as Issue;
	return (
		[description, check_name, fingerprint].every((text) => typeof text === 'string' && text !== '') &&
		['info', 'minor', 'major', 'critical', 'blocker'].includes(severity) &&
		/^(?!\/|\.\/).+$/.test(location.path) &&
		Number.isInteger(location.lines.begin) &&
		location.lines.begin > 0
	);
}

const problem = {
	path: 'rules/2026-01-01.md',
	line: 4,
	column: 1,
	severity: 'error',
	message: 'a slip',
	advice: 'mend it',
	rule: 'slip',
} as const;

function report(...problems: Parameters<typeof codeQuality>[0]): readonly Issue[] {
	const issues = JSON.parse(codeQuality(problems, './policies')) as readonly unknown[];
	assert.ok(issues.every(isIssue), JSON.stringify(issues));
	return issues;
}

test('tells each problem, its rule and weight, and where it is from the root of the repository', () => {
	const [error, warning] = report(problem, { ...problem, severity: 'warning' });
	assert.is(error!.description, 'a slip; mend it');
	assert.is(error!.check_name, 'slip');
	assert.equal(error!.location, { path: 'policies/rules/2026-01-01.md', lines: { begin: 4 } });
	assert.equal([error!.severity, warning!.severity], ['critical', 'minor']);
});

test('gives a problem the same fingerprint wherever its line moves, and no two problems one', () => {
	const prints = (...problems: Parameters<typeof codeQuality>[0]) =>
		report(...problems).map(({ fingerprint }) => fingerprint);
	assert.equal(prints(problem), prints({ ...problem, line: 9 }));
	const several = prints(
		problem,
		{ ...problem, line: 9 },
		{ ...problem, rule: 'x' },
		{ ...problem, path: 'y' },
	);
	assert.is(new Set(several).size, 4);
});

test('is what check writes, an empty report where nothing is wrong', async () => {
	await inWorkplace({ 'rules/2026-01-01.md': '# Rules\n' }, async ({ run }) => {
		const { status, out } = await run('check --format gitlab');
		assert.is(status, 0);
		assert.equal(JSON.parse(out), []);
	});
	await inWorkplace({ 'rules/2026-01-01.md': '---\nsumary: x\n---\n# Rules\n' }, async ({ run }) => {
		const { status, out, err } = await run('check --format gitlab');
		assert.is(status, 1);
		assert.is(err, '');
		assert.ok((JSON.parse(out) as readonly unknown[]).length > 0);
	});
});

test.run();
