import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { allCommands } from '../../scripts/cli/commands.ts';
import { commandHelp } from '../../scripts/cli/help.ts';
import { settableRules } from '../../scripts/model/lint-settings.ts';
import { projectFiles } from './project-files.ts';

const written = projectFiles('.').filter(
	({ path }) => /^(?:[\w-]+|docs\/.+)\.md$/.test(path) && path !== 'CHANGELOG.md',
);
const commands = new Map((await allCommands()).map((command) => [command.name, command]));

/** What is to be typed: the lines of blocks, and what stands between backticks; no comments. */
function typed(text: string): readonly string[] {
	const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```$/gm)].flatMap(([, block = '']) =>
		block.split('\n'),
	);
	const spans = [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
		([, span = '']) => span,
	);
	return [...blocks, ...spans].map((line) => line.replace(/\s#.*/, ''));
}

/** The options of a line that names a command, with the command. */
function called(line: string): readonly (readonly [name: string, options: readonly string[]])[] {
	const known = [...commands.keys()].join('|');
	const start = new RegExp(`(?:in-force(?:\\.js)? |^)(${known})\\b(.*)`).exec(line);
	if (start === null) return [];
	return [
		[start[1]!, [...start[2]!.matchAll(/(?<![\w-])--([a-z][\w-]*)/g)].map(([, option = '']) => option)],
	];
}

const docs = suite('what is written about the program');

docs('calls commands by names they have, with options they take', () => {
	for (const { path, text } of written) {
		for (const line of typed(text)) {
			const [, name] =
				/(?:\bnode scripts\/in-force\.js|\bnpx in-force|^in-force) ([a-z]\S*)/.exec(line) ?? [];
			assert.ok(name === undefined || commands.has(name), `${path}: ${line}`);
			for (const [command, options] of called(line)) {
				const help = commandHelp(commands.get(command)!);
				for (const option of options) assert.match(help, `--${option}`, `${path}: ${line}`);
			}
		}
	}
});

docs('names scripts of npm that there are', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
	for (const { path, text } of written) {
		for (const [, name = ''] of text.matchAll(/npm run ([\w:]+)/g))
			assert.ok(name in scripts, `${path}: ${name}`);
	}
});

docs('tells of every option of every command', () => {
	const all = written.map(({ text }) => text).join('\n');
	for (const [name, { options }] of commands) {
		for (const option of Object.keys(options)) assert.match(all, `--${option}`, `${name} --${option}`);
	}
});

docs('helps with every option a command takes, and with no other', () => {
	for (const [name, command] of commands) {
		const told = command.help.flatMap(([option]) => /^--([\w-]+)/.exec(option)?.[1] ?? []);
		assert.equal(told.toSorted(), Object.keys(command.options).toSorted(), name);
	}
});

docs('lists the rules a policy can set, and no other', () => {
	const listed = ['content', 'checking'].flatMap((page) => {
		const tables = readFileSync(`docs/${page}.md`, 'utf8').split(/^\| rule .*$/m);
		return [...tables[1]!.split('\n\n')[0]!.matchAll(/^\| `([a-z-]+)`/gm)].map(([, rule = '']) => rule);
	});
	assert.equal(listed.toSorted(), settableRules.toSorted());
});

/** The anchors a host of Markdown gives the headings of a text. */
function anchors(text: string): readonly string[] {
	return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
		heading
			.toLowerCase()
			.replace(/[^\p{L}\p{N} _-]/gu, '')
			.replaceAll(' ', '-'),
	);
}

docs('links to files and headings that are there', () => {
	for (const { path, text } of written) {
		for (const [, target = ''] of text.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)) {
			if (/^\w+:/.test(target)) continue;
			const [file = '', anchor] = target.split('#');
			const place = file === '' ? path : join(dirname(path), file);
			assert.ok(existsSync(place), `${path}: ${target}`);
			if (anchor !== undefined)
				assert.ok(anchors(readFileSync(place, 'utf8')).includes(anchor), `${path}: ${target}`);
		}
	}
});

docs('names files of the project that are there', () => {
	for (const { path, text } of written) {
		for (const [, name = ''] of text.matchAll(
			/`((?:scripts|test|templates|ci|docs|\.ci|\.github)\/[\w./-]+\.\w+)`/g,
		))
			assert.ok(existsSync(name) || name.includes('NNNN'), `${path}: ${name}`);
	}
});

docs.run();
