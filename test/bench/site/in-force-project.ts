import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Builder } from './builder.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const optional = ['pagefind', '@pagefind', '@myriaddreamin'];

function isNeeded(name: string): boolean {
	return !optional.includes(name);
}

/** This product, in a copy of its project, whose templates can be changed. */
export interface InForceProject {
	/** The build of a corpus at a moment. */
	readonly builder: (corpus: string, asOf: string) => Builder;
	/** Lets the packages be found that are optional and left out; gives what takes them away again. */
	readonly installOptional: () => () => void;
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
	linkPackages(folder, isNeeded);
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
		environment: {},
		output,
		cache: join(folder, '.cache'),
	});
	return {
		builder,
		installOptional: () => linkPackages(folder, (name) => !isNeeded(name)),
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

/** Lets a project find packages of the repository, each by a link of its own; gives what takes the links away again. */
function linkPackages(folder: string, isWanted: (name: string) => boolean): () => void {
	const packages = join(folder, 'node_modules');
	mkdirSync(packages, { recursive: true });
	const names = readdirSync(join(repository, 'node_modules')).filter(isWanted);
	for (const name of names) symlinkSync(join(repository, 'node_modules', name), join(packages, name));
	return () => {
		for (const name of names) rmSync(join(packages, name));
	};
}
