import { appendFileSync, cpSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { workspace } from '../site/workspace.ts';

/** A project of two scripts, with our launcher. */
function project(): string {
	const folder = workspace();
	mkdirSync(join(folder, 'scripts/cli'), { recursive: true });
	for (const name of ['in-force.js', 'compiled-scripts.js']) {
		cpSync(join('scripts', name), join(folder, 'scripts', name));
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
	writeFileSync(
		join(folder, 'scripts/cli/main.ts'),
		"import { word } from './word.ts';\nexport const main = (words: readonly string[]): number => {\n\tconsole.log(word, ...words);\n\treturn 0;\n};\n",
	);
	writeWord(folder, 'old');
	return folder;
}

function writeWord(folder: string, word: string): void {
	writeFileSync(join(folder, 'scripts/cli/word.ts'), `export const word: string = '${word}';\n`);
}

function launched(folder: string): string {
	const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'scripts/in-force.js'), 'word'], {
		encoding: 'utf8',
	});
	return stdout + stderr;
}

const compiled = suite('the compiled form of the scripts');

compiled('is made at the first call and taken by the next', () => {
	const folder = project();
	assert.is(launched(folder), 'old word\n');
	const made = readdirSync(join(folder, '.compiled'));
	assert.is(made.length, 1);
	assert.is(launched(folder), 'old word\n');
	assert.equal(readdirSync(join(folder, '.compiled')), made);
});

compiled('never stands in for a script that has changed since', () => {
	const folder = project();
	assert.is(launched(folder), 'old word\n');
	writeWord(folder, 'new');
	assert.is(launched(folder), 'new word\n');
	writeWord(folder, 'old');
	assert.is(launched(folder), 'old word\n');
});

compiled('is made again where what makes it has changed', () => {
	const folder = project();
	launched(folder);
	const compiler = join(folder, 'scripts/compiled-scripts.js');
	appendFileSync(compiler, '// changed\n');
	assert.is(launched(folder), 'old word\n');
	assert.is(readdirSync(join(folder, '.compiled')).length, 2);
});

compiled('is done without where nothing can be written', () => {
	const folder = project();
	writeFileSync(join(folder, '.compiled'), 'a file in the way');
	assert.is(launched(folder), 'old word\n');
});

compiled('does not pile up as scripts change', () => {
	const folder = project();
	for (let digest = 0; digest < 9; digest++)
		mkdirSync(join(folder, '.compiled', String(digest)), { recursive: true });
	assert.is(launched(folder), 'old word\n');
	assert.ok(readdirSync(join(folder, '.compiled')).length <= 6);
});

compiled.run();
