import {
	appendFileSync,
	cpSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { SeededRandom } from '../bench/comparison/seeded-random.ts';
import { filesBelow } from '../site/built-site.ts';
import { writeBelow } from '../site/workspace.ts';

/** A copy of the project with policies of its own, whose texts, settings, templates and scripts may be edited. */
export interface EditedProject {
	readonly folder: string;
	/** The day builds are to take as now; it only moves on. */
	readonly now: () => string;
	/** Makes one edit at random, and says in a few words which. */
	readonly edit: (random: SeededRandom) => string;
}

/** Where an edit is made, when, and by what chance. */
interface Edit {
	readonly folder: string;
	readonly day: number;
	readonly random: SeededRandom;
}

/** Copies the project, without its own policies, into an empty folder. */
export function editedProject(folder: string): EditedProject {
	for (const name of ['scripts', 'templates', 'package.json', '.eleventy.js', 'tsconfig.json']) {
		cpSync(name, join(folder, name), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	let day = 0;
	write(folder, `rules/${date(day)}.md`, '# Rules\n\n1. Members borrow books.\n');
	write(folder, `cards/${date(day)}.md`, '# Cards\n\n1. Cards are free.\n');
	return {
		folder,
		now: () => date(day),
		edit: (random) => {
			day++;
			return random.pick(edits)({ folder, day, random });
		},
	};
}

const edits: readonly ((edit: Edit) => string)[] = [
	({ folder, day, random }) => {
		const path = write(folder, `${random.pick(slugs(folder))}/${date(day)}.md`, textOf(random));
		return `adds ${path}`;
	},
	({ folder, day, random }) => {
		const path = write(folder, `policy-${day}/${date(day)}.md`, textOf(random));
		return `adds a policy with ${path}`;
	},
	({ folder, random }) => {
		const path = random.pick(texts(folder));
		appendFileSync(join(folder, 'policies', path), `\n${random.pick(words)}\n`);
		return `changes ${path}`;
	},
	({ folder, random }) => {
		const slug = random.pick(slugs(folder));
		if (slugs(folder).length > 1) rmSync(join(folder, 'policies', slug), { recursive: true });
		return `takes ${slug} away`;
	},
	({ folder, random }) => {
		const path = random.pick(texts(folder)).replace(/(?:\.ru)?\.md$/, '.ru.md');
		return `translates ${write(folder, path, '# Правила\n\n1. Перевод.\n')}`;
	},
	({ folder, day }) => `renames the site in ${write(folder, 'site.yaml', `name: Site ${day}\n`)}`,
	() => 'lets a day pass',
	({ folder, day, random }) => {
		const layout = random.pick(['revision', 'comparison', 'page', 'index']);
		return changed(folder, `templates/layouts/${layout}.njk`, (text) =>
			text.replace('{% block main %}', `{% block main %}\n<!-- ${day} -->`),
		);
	},
	({ folder, day }) =>
		changed(folder, 'templates/styles/base.css', (text) => `${text}\n.day-${day} { color: inherit; }\n`),
	({ folder, day }) =>
		changed(folder, 'scripts/site/words/words-en.ts', (text) =>
			text.replace(/archive: '[^']*'/, `archive: 'Archive ${day}'`),
		),
];

const words = [
	'members',
	'books',
	'three days',
	'the board',
	'a fee',
	'in writing',
	'at once',
	'before noon',
];

function textOf(random: SeededRandom): string {
	const clauses = [1, 2, 3, 4].map(
		(number) => `${number}. Members return ${random.pick(words)} to ${random.pick(words)}.`,
	);
	return `# Rules\n\n${clauses.join('\n\n')}\n`;
}

function date(day: number): string {
	return new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
}

function write(folder: string, path: string, text: string): string {
	writeBelow(join(folder, 'policies'), path, text);
	return path;
}

function changed(folder: string, path: string, change: (text: string) => string): string {
	writeFileSync(join(folder, path), change(readFileSync(join(folder, path), 'utf8')));
	return `changes ${path}`;
}

function slugs(folder: string): readonly string[] {
	const entries = readdirSync(join(folder, 'policies'), { withFileTypes: true });
	return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

function texts(folder: string): readonly string[] {
	return filesBelow(join(folder, 'policies')).filter((path) => path.endsWith('.md'));
}
