import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Builder } from './builder.ts';

/** No build at all: files as many and as large as those of a site that is there, with nothing in them. */
export function filesAlone({ output }: Builder, workplace: string): Builder {
	const copy = join(workplace, 'files-alone');
	return {
		name: 'its files alone',
		command: [process.execPath, fileURLToPath(new URL('files-alone.js', import.meta.url)), output, copy],
		folder: workplace,
		environment: {},
		output: copy,
	};
}
