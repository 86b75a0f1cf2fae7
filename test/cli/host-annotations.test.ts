import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { main } from '../../scripts/cli/main.ts';
import { workspace } from '../site/workspace.ts';

const annotations = suite('what a host shows beside the lines of a proposal');

/** What `check` says of a text with a slip in its third line, in a folder with a blank and a comma in its name. */
async function told(format: string, isRepository: boolean): Promise<string> {
	const root = workspace();
	const policies = join(root, 'our texts, legal/policies');
	mkdirSync(join(policies, 'rules'), { recursive: true });
	writeFileSync(
		join(policies, 'rules/2026-01-01.md'),
		'---\ntitle: Rules\nsumary: 100 %\n---\n# Rules\n\n1. None.\n',
	);
	if (isRepository) assert.is(spawnSync('git', ['init', '--quiet', root]).status, 0);
	let out = '';
	const terminal = { out: (text: string | Uint8Array) => void (out += String(text)), err: () => undefined };
	assert.is(await main(['check', '--format', format, '--policies', policies], terminal), 1);
	return out;
}

annotations('name files from the root of the repository, wherever the command was called', async () => {
	assert.match(
		await told('github', true),
		/^::error file=our texts%2C legal\/policies\/rules\/2026-01-01\.md,line=3,col=1,title=[\w-]+::\S/m,
	);
	const [{ location }] = JSON.parse(await told('gitlab', true)) as [{ location: { path: string } }];
	assert.is(location.path, 'our texts, legal/policies/rules/2026-01-01.md');
});

annotations('name files as the command was told to find them, where there is no repository', async () => {
	assert.match(await told('github', false), /^::error file=\/.+\/policies\/rules\/2026-01-01\.md,line=3/m);
});

annotations.run();
