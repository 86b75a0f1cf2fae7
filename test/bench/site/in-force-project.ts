import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Builder } from './builder.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const withoutOptional = join(repository, 'test/site/without-optional-packages.mjs');

/** This product, in a copy of its project, whose templates can be changed. */
export interface InForceProject {
	/** The build of a corpus at a moment. */
	readonly builder: (corpus: string, asOf: string) => Builder;
	/** The same, where the packages that are optional can be found. */
	readonly builderWithOptional: (corpus: string, asOf: string) => Builder;
	/** Changes the layout of a revision's page; gives what changes it back. */
	readonly changeTemplate: () => () => void;
}

/** Copies the project into a workplace. */
export function inForceProject(workplace: string): InForceProject {
	const folder = join(workplace, 'in-force-project');
	mkdirSync(folder);
	for (const part of ['scripts', 'templates', 'package.json', '.eleventy.js']) {
		cpSync(join(repository, part), join(folder, part), { recursive: true });
	}
	symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
	const output = join(workplace, 'in-force-site');
	const builder = (corpus: string, asOf: string): Builder => ({
		name: 'In Force',
		command: [
			process.execPath,
			'scripts/in-force.js',
			'build',
			'--policies',
			corpus,
			'--output',
			output,
			'--as-of',
			asOf,
		],
		folder,
		environment: { NODE_OPTIONS: `--import=${pathToFileURL(withoutOptional).href}` },
		output,
		cache: join(folder, '.cache'),
	});
	return {
		builder,
		builderWithOptional: (corpus, asOf) => ({ ...builder(corpus, asOf), environment: {} }),
		changeTemplate: () => {
			const layout = join(folder, 'templates/layouts/revision.njk');
			const before = readFileSync(layout, 'utf8');
			writeFileSync(layout, before.replace('{% block main %}', '$&<!-- changed -->'));
			return () => {
				writeFileSync(layout, before);
			};
		},
	};
}
