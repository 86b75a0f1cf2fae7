import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { testFiles } from '../test-files.ts';
import { importsOf, projectFiles } from './project-files.ts';

/** The suites a file makes that it does not run afterwards. */
function idleSuites(text: string): readonly string[] {
	const made = [...text.matchAll(/^\s*(?:export )?(?:const|let) (\w+) = suite(?:<[^>]*>)?\(/gm)];
	return made
		.filter(({ 1: name, index }) => !new RegExp(`^\\s*${name}\\.run\\(\\);`, 'm').test(text.slice(index)))
		.map(([, name = '']) => name);
}

/** How often a file calls `suite(`. */
function suiteCalls(text: string): number {
	return [...text.matchAll(/= suite(?:<[^>]*>)?\(/g)].length;
}

const suites = suite('the files of tests');

suites('are run by npm test, every one that holds a suite', () => {
	const holding = projectFiles('test')
		.filter(({ path, text }) => path.endsWith('.ts') && suiteCalls(text) > 0)
		.map(({ path }) => path);
	assert.equal(
		holding.filter((path) => !testFiles().includes(path)),
		[],
	);
	assert.match(readFileSync('package.json', 'utf8'), /"test": "tsx test\/run\.ts"/);
});

suites('hold at least one suite each, and run every suite they make', () => {
	for (const path of testFiles()) {
		const text = readFileSync(path, 'utf8');
		assert.ok(suiteCalls(text) > 0, `${path} makes no suite`);
		assert.equal(idleSuites(text), [], path);
	}
});

suites('are caught where a suite is made and not run', () => {
	assert.equal(idleSuites("const a = suite('a');\na.run();\nconst b = suite('b');\n"), ['b']);
	assert.equal(idleSuites("a.run();\nconst a = suite('a');\n"), ['a']);
});

suites('leave no test alone with the rest passed over', () => {
	const alone = testFiles().filter((path) => /^\s*\w+\.only\(/m.test(readFileSync(path, 'utf8')));
	assert.equal(alone, []);
});

suites(
	'that read what a clone does not have pass over it where it is absent, and do not fail for want of a test',
	() => {
		const silent = testFiles().filter((path) => {
			const text = readFileSync(path, 'utf8');
			return /shared\/(?:corpora|seed)/.test(text) && /\bexistsSync\(/.test(text) && !/\bskip\b/.test(text);
		});
		assert.equal(silent, []);
	},
);

suites('try their properties on the same values every time, as often as all others do', () => {
	const written = projectFiles('test').filter(({ path }) => path.endsWith('.ts'));
	const importing = written.filter(({ text }) => importsOf(text).some(({ name }) => name === 'fast-check'));
	assert.equal(
		importing.map(({ path }) => path),
		['test/property.ts'],
	);
	const own = written.filter(({ text }) => /\bfc\.assert\([^;]*\b(?:numRuns|seed):/.test(text));
	assert.equal(
		own.map(({ path }) => path),
		[],
	);
});

suites.run();
