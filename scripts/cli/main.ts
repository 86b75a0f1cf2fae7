import { parseArgs } from 'node:util';
import { lint, lintForErrors, withoutDrafts } from '../lint/lint.ts';
import { lateClockProblems } from '../log/late-clock.ts';
import { compareProblems, type Problem, type ProblemLanguage, problemIn } from '../model/problem.ts';
import { suggestion } from '../source/spelling.ts';
import { readCatalogue, type CatalogueMemory } from '../store/catalogue.ts';
import { readNow, WrongMoment } from '../store/clock.ts';
import { ChangedFile } from '../store/kept/deferred-file.ts';
import { askedLine, isPersonThere, isReaderThere, personLanguage, showProgress } from '../store/person.ts';
import { ForeignFolder } from '../store/site/foreign-folder.ts';
import { FailedProcess } from '../store/worker-processes.ts';
import type { Command, ExitStatus, Invocation, Reading, Terminal } from './command.ts';
import { WrongUsage } from './command.ts';
import { allCommands, commands } from './commands.ts';
import { commandHelp, generalHelp } from './help.ts';
import { packWork } from './pack-work.ts';
import { refusalBehind, refusalWords } from './refusal.ts';
import { problemLine } from './report.ts';

const processTerminal: Terminal = {
	out: (text) => void process.stdout.write(text),
	err: (text) => void process.stderr.write(text),
	language: personLanguage(),
	...(isPersonThere() ? { ask: askedLine } : {}),
	...(isReaderThere() ? { progress: showProgress } : {}),
};

const commonOptions = {
	policies: { type: 'string', default: 'policies' },
	'as-of': { type: 'string' },
	language: { type: 'string' },
	help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs one command line, the program's name left out, and gives the exit status. */
export async function main(
	words: readonly string[],
	terminal: Terminal = processTerminal,
): Promise<ExitStatus> {
	const [name = '', ...rest] = words;
	if (name === '' || name === 'help' || name === '--help' || name === '-h') {
		terminal.out(generalHelp(await allCommands()));
		return name === '' ? 2 : 0;
	}
	try {
		return await runCommand(await commandNamed(name), rest, terminal);
	} catch (error) {
		const status = statusOf(error);
		if (status === undefined) throw error;
		const refusal = refusalBehind(error);
		terminal.err(`${refusal === undefined ? (error as Error).message : refusalWords(refusal)}\n`);
		return status;
	}
}

/** The exit status of an error whose message is for the user; undefined for any other. */
function statusOf(error: unknown): ExitStatus | undefined {
	if (error instanceof WrongUsage || error instanceof WrongMoment || error instanceof ForeignFolder) return 2;
	// What the system refuses, as a folder that may not be written to, is for the user to mend.
	const isRefused = refusalBehind(error) !== undefined;
	return error instanceof ChangedFile || error instanceof FailedProcess || isRefused ? 1 : undefined;
}

async function commandNamed(name: string): Promise<Command> {
	if (name === packWork.name) return packWork;
	if (Object.hasOwn(commands, name)) return commands[name]!();
	const names = Object.keys(commands);
	throw new WrongUsage(`there is no command ${name}${suggestion(name, names)} (--help lists them)`);
}

async function runCommand(
	command: Command,
	words: readonly string[],
	terminal: Terminal,
): Promise<ExitStatus> {
	const { values, positionals, repeated } = parsedWords(command, words);
	if (values['help'] === true) {
		terminal.out(commandHelp(command));
		return 0;
	}
	// Of two moments or places none would be more meant than the other.
	if (repeated !== undefined) throw new WrongUsage(`--${repeated} is there twice: give it once`);
	refuseBlanks({ values, positionals });
	const { least, most } = command.positionals;
	if (positionals.length < least || positionals.length > most) {
		throw new WrongUsage(`usage: in-force ${command.name} ${command.usage}`);
	}
	return command.run(invocationOf({ values, positionals }, terminal));
}

/** A variable of a script that was never set must not name this folder, or no moment. */
function refuseBlanks({ values, positionals }: UsedWords): void {
	const isBlank = (word: unknown): boolean => typeof word === 'string' && word.trim() === '';
	// A site at the root of its address has the empty prefix.
	const blank = Object.keys(values).find((name) => isBlank(values[name]) && name !== 'path-prefix');
	if (blank !== undefined) throw new WrongUsage(`--${blank} is empty: give it a value, or leave it out`);
	if (positionals.some(isBlank))
		throw new WrongUsage('a word of the command is empty: name what it is about');
}

function invocationOf({ values, positionals }: UsedWords, terminal: Terminal): Invocation {
	const policies = String(values['policies']);
	const asOf = values['as-of'] === undefined ? undefined : String(values['as-of']);
	const language = languageOf(values['language'], terminal);
	return {
		policies,
		asOf,
		values,
		positionals,
		terminal,
		language,
		tell: (problems, folder = policies) => {
			for (const problem of problems.toSorted(compareProblems))
				terminal.err(problemLine(problemIn(problem, language), folder));
		},
		read: (scope = 'all', memory = {}, moment = asOf) => reading({ policies, asOf: moment, scope }, memory),
	};
}

function languageOf(option: string | boolean | undefined, terminal: Terminal): ProblemLanguage {
	if (option === undefined) return terminal.language ?? 'en';
	if (option === 'en' || option === 'ru') return option;
	throw new WrongUsage(`--language is en or ru, not ${String(option)}`);
}

interface Wanted {
	readonly policies: string;
	readonly asOf: string | undefined;
	readonly scope: 'all' | 'published';
}

async function reading({ policies, asOf, scope }: Wanted, memory: CatalogueMemory): Promise<Reading> {
	const catalogue = await readCatalogue(policies, memory);
	const now = readNow(asOf, catalogue.settings.zone);
	const judged = scope === 'all' ? catalogue : withoutDrafts(catalogue);
	const late = asOf === undefined ? lateClockProblems(catalogue.publications, now) : [];
	const withOwn = (found: readonly Problem[]): readonly Problem[] =>
		[...catalogue.problems, ...late, ...found].toSorted(compareProblems);
	return {
		catalogue,
		now,
		problems: () => withOwn(lint(judged, now)),
		errors: () => withOwn(lintForErrors(judged, now)).filter(({ severity }) => severity === 'error'),
	};
}

interface UsedWords {
	readonly values: Readonly<Record<string, string | boolean | undefined>>;
	readonly positionals: readonly string[];
}

interface ParsedWords extends UsedWords {
	/** The first option with a value that is there twice. */
	readonly repeated: string | undefined;
}

function parsedWords(command: Command, words: readonly string[]): ParsedWords {
	const options = { ...commonOptions, ...command.options };
	try {
		const { values, positionals, tokens } = parseArgs({
			args: [...words],
			options,
			allowPositionals: true,
			tokens: true,
		});
		const valued = tokens.flatMap((token) =>
			token.kind === 'option' && token.value !== undefined ? [token.name] : [],
		);
		return { values, positionals, repeated: valued.find((name, place) => valued.indexOf(name) < place) };
	} catch (error) {
		const unknown = /Unknown option '(--?[\w-]+)/.exec(String(error))?.[1];
		if (unknown === undefined) throw new WrongUsage(error instanceof Error ? error.message : String(error));
		const known = Object.keys(options).map((option) => `--${option}`);
		throw new WrongUsage(`${command.name} takes no ${unknown}${suggestion(unknown, known)}`);
	}
}
