import type { ParseArgsConfig } from 'node:util';
import type { Catalogue } from '../model/catalogue.ts';
import type { Moment } from '../model/moment.ts';
import type { Problem, ProblemLanguage } from '../model/problem.ts';
import type { CatalogueMemory } from '../store/catalogue.ts';

/** 0 fine, 1 problems found, 2 wrong usage. */
export type ExitStatus = 0 | 1 | 2;

/** Where a command writes; the texts bring their own line ends. */
export interface Terminal {
	readonly out: (text: string | Uint8Array) => void;
	readonly err: (text: string) => void;
	/** The language of whoever reads it; absent where that is not known. */
	readonly language?: ProblemLanguage | undefined;
	/** Asks the person who sits there for one line; absent where nobody does. */
	readonly ask?: (question: string) => Promise<string>;
	/** Tells what a long command is doing, until it is told something else; absent where nobody watches. */
	readonly progress?: (words: string) => void;
}

/** One call of a command, its arguments parsed. */
export interface Invocation {
	/** The policies folder, as the user typed it. */
	readonly policies: string;
	readonly asOf: string | undefined;
	readonly values: Readonly<Record<string, string | boolean | undefined>>;
	readonly positionals: readonly string[];
	readonly terminal: Terminal;
	/** The language problems are told in. */
	readonly language: ProblemLanguage;
	/** Tells problems on the terminal, sorted, one a line; their paths are below that folder, or else that of the policies. */
	readonly tell: (problems: readonly Problem[], folder?: string) => void;
	/**
	 * Reads the policies, but for what a memory knows, and tells now, unless another moment is to be taken for it; problems of
	 * reading are in the catalogue. `published` leaves out what the rules find in drafts. Throws a `WrongMoment`.
	 */
	readonly read: (scope?: 'all' | 'published', memory?: CatalogueMemory, moment?: string) => Promise<Reading>;
}

/** The policies, and the moment taken as now. */
export interface Reading {
	readonly catalogue: Catalogue;
	readonly now: Moment;
	/** All that is wrong, the rules of `lint/` included; sorted. */
	readonly problems: () => readonly Problem[];
	/** The errors among them: no text is looked through for what is only a warning. */
	readonly errors: () => readonly Problem[];
}

/** One command: what it is called, takes and does. */
export interface Command {
	readonly name: string;
	/** One line, for the list of commands. */
	readonly summary: string;
	/** What stands behind the name: `POLICY [--at MOMENT]`. */
	readonly usage: string;
	/** Each option explained, one a line. */
	readonly help: readonly (readonly [option: string, explanation: string])[];
	readonly options: NonNullable<ParseArgsConfig['options']>;
	/** How many words it takes besides options. */
	readonly positionals: { readonly least: number; readonly most: number };
	readonly run: (invocation: Invocation) => Promise<ExitStatus>;
}

/** Words of the user's that make no sense; the message says which and what would. */
export class WrongUsage extends Error {}
