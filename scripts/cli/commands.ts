import type { Command } from './command.ts';

/** Every command by its name, in the order the help lists them. Each is loaded when it is asked for. */
export const commands: Readonly<Record<string, () => Promise<Command>>> = {
	build: async () => (await import('./build.ts')).build,
	serve: async () => (await import('./serve.ts')).serve,
	check: async () => (await import('./check.ts')).check,
	status: async () => (await import('./status.ts')).status,
	compare: async () => (await import('./compare.ts')).compare,
	bundle: async () => (await import('./bundle.ts')).bundle,
	publish: async () => (await import('./publish.ts')).publish,
	verify: async () => (await import('./verify.ts')).verify,
	new: async () => (await import('./new.ts')).startDraft,
	import: async () => (await import('./import.ts')).importTexts,
};

/** All of them, for the help. */
export function allCommands(): Promise<readonly Command[]> {
	return Promise.all(Object.values(commands).map((load) => load()));
}
