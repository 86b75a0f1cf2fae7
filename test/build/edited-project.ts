import {
	appendFileSync,
	cpSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import type { SeededRandom } from '../bench/comparison/seeded-random.ts';
import { filesBelow } from '../site/built-site.ts';

/** A copy of the project with policies of its own, whose texts, settings, templates and scripts may be edited. */
export interface EditedProject {
	readonly folder: string;
	/** The moment builds are to take as now; it only moves on. */
	readonly now: () => string;
	/** Makes one edit at random, and says in a few words which. */
	readonly edit: (random: SeededRandom) => string;
}

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

/** Copies the project, without its own policies, into an empty folder. */
export function editedProject(folder: string): EditedProject {
	for (const name of ['scripts', 'templates', 'package.json', '.eleventy.js', 'tsconfig.json']) {
		cpSync(name, join(folder, name), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	const policies = join(folder, 'policies');
	let day = 0;
	const date = (): string => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
	const write = (path: string, text: string): void => {
		mkdirSync(join(policies, path, '..'), { recursive: true });
		writeFileSync(join(policies, path), text);
	};
	const slugs = (): readonly string[] =>
		readdirSync(policies, { withFileTypes: true }).flatMap((entry) =>
			entry.isDirectory() ? [entry.name] : [],
		);
	const textOf = (random: SeededRandom): string =>
		`# Rules\n\n${[1, 2, 3, 4].map((number) => `${number}. Members return ${random.pick(words)} to ${random.pick(words)}.`).join('\n\n')}\n`;
	const edits: readonly ((random: SeededRandom) => string)[] = [
		(random) => {
			const path = `${random.pick(slugs())}/${date()}.md`;
			write(path, textOf(random));
			return `adds ${path}`;
		},
		(random) => {
			const path = `policy-${day}/${date()}.md`;
			write(path, textOf(random));
			return `adds a policy with ${path}`;
		},
		(random) => {
			const path = random.pick(filesBelow(policies).filter((one) => one.endsWith('.md')));
			appendFileSync(join(policies, path), `\n${random.pick(words)}\n`);
			return `changes ${path}`;
		},
		(random) => {
			const slug = random.pick(slugs());
			if (slugs().length > 1) rmSync(join(policies, slug), { recursive: true });
			return `takes ${slug} away`;
		},
		(random) => {
			const path = random.pick(filesBelow(policies).filter((one) => /-\d\d\.md$/.test(one)));
			write(path.replace('.md', '.ru.md'), '# Правила\n\n1. Перевод.\n');
			return `translates ${path}`;
		},
		() => {
			write('site.yaml', `name: Site ${day}\n`);
			return 'renames the site';
		},
		() => 'lets a day pass',
		(random) =>
			appended(random.pick(['revision', 'comparison', 'page', 'index']), `{# ${day} #}\n<!-- ${day} -->\n`),
		() => {
			appendFileSync(join(folder, 'templates/styles/base.css'), `\n.day-${day} { color: inherit; }\n`);
			return 'changes the style sheet';
		},
		() => {
			const path = join(folder, 'scripts/site/words-en.ts');
			writeFileSync(
				path,
				readFileSync(path, 'utf8').replace(/archive: '[^']*'/, `archive: 'Archive ${day}'`),
			);
			return 'changes a word of the interface';
		},
	];
	function appended(layout: string, text: string): string {
		const path = `templates/layouts/${layout}.njk`;
		const source = readFileSync(join(folder, path), 'utf8');
		writeFileSync(join(folder, path), source.replace('{% block main %}', `{% block main %}\n${text}`));
		return `changes ${path}`;
	}
	write(`rules/${date()}.md`, '# Rules\n\n1. Members borrow books.\n');
	write(`cards/${date()}.md`, '# Cards\n\n1. Cards are free.\n');
	return {
		folder,
		now: date,
		edit: (random) => {
			day++;
			return random.pick(edits)(random);
		},
	};
}
