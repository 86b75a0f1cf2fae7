import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { projectFiles } from './project-files.ts';

const names = [...readFileSync('scripts/site/words/words.ts', 'utf8').matchAll(/^\treadonly (\w+):/gm)].map(
	([, name = '']) => name,
);

const speaking = [...projectFiles('templates'), ...projectFiles('scripts')]
	.filter(({ path }) => !path.startsWith('scripts/site/words/words'))
	.map(({ text }) => text)
	.join('\n');

const words = suite('the words of the interface');

words('are known to this test', () => {
	assert.ok(names.includes('skipToText') && names.includes('table'));
});

words('are each said on some page', () => {
	const unsaid = names.filter(
		(name) => !new RegExp(`(?:\\bwords|\\))\\.${name}\\b|'${name}'`).test(speaking),
	);
	assert.equal(unsaid, []);
});

words.run();
