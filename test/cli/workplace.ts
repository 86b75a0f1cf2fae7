import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../scripts/cli/main.ts';
import { writeBelow } from '../site/workspace.ts';

/** What a command wrote, and its exit status. */
export interface Outcome {
	readonly status: number;
	readonly out: string;
	readonly err: string;
}

/** A policies folder of a test's own, and the command line to use on it. */
export interface Workplace {
	readonly policies: string;
	/** Runs a command on the folder; `name --option value`, split at spaces. */
	readonly run: (words: string) => Promise<Outcome>;
	readonly write: (path: string, content: string | Uint8Array) => void;
	readonly read: (path: string) => string;
}

/** Runs `use` in a new folder with these files, by path, and removes it afterwards. */
export async function inWorkplace(
	files: Readonly<Record<string, string | Uint8Array>>,
	use: (workplace: Workplace) => Promise<void>,
): Promise<void> {
	const policies = mkdtempSync(join(tmpdir(), 'in-force-'));
	const write: Workplace['write'] = (path, content) => writeBelow(policies, path, content);
	for (const [path, content] of Object.entries(files)) write(path, content);
	try {
		await use({
			policies,
			write,
			read: (path) => readFileSync(join(policies, path), 'utf8'),
			run: (words) => runOn(policies, words.split(' ')),
		});
	} finally {
		rmSync(policies, { recursive: true, force: true });
	}
}

async function runOn(policies: string, words: readonly string[]): Promise<Outcome> {
	let [out, err] = ['', ''];
	const status = await main([...words, '--policies', policies], {
		out: (text) => {
			out += typeof text === 'string' ? text : new TextDecoder().decode(text);
		},
		err: (text) => {
			err += text;
		},
	});
	return { status, out, err: err.replaceAll(`${policies}/`, '') };
}
