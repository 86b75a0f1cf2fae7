import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildRequest, EleventyConfiguration } from '../site/plugin.ts';

/** What Eleventy is to make, and where. */
export interface EleventyRun {
	/** An absolute path. */
	readonly output: string;
	readonly request: BuildRequest;
}

/** The folder of the project: templates and configuration. */
const home = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** Writes the site once. Eleventy works from the project's own folder, whatever folder the command was called in. */
export async function runEleventy(run: EleventyRun): Promise<void> {
	const eleventy = await eleventyFor(run, 'build');
	await eleventy.write();
}

/** Serves a preview and rebuilds it at every change, until the process is stopped. */
export async function serveEleventy(run: EleventyRun, port: number): Promise<void> {
	const eleventy = await eleventyFor(run, 'serve');
	await eleventy.init();
	await eleventy.watch();
	await eleventy.serve(port);
}

async function eleventyFor({ output, request }: EleventyRun, runMode: 'build' | 'serve') {
	process.chdir(home);
	const { default: Eleventy } = await import('@11ty/eleventy');
	// A build takes the modules that are loaded; a preview's configuration reads them anew, to see edits in them.
	const inForcePlugin = runMode === 'build' ? (await import('../site/plugin.ts')).inForcePlugin : undefined;
	const eleventy = new Eleventy('templates/pages', relative(home, output) || '.', {
		configPath: '.eleventy.js',
		quietMode: true,
		runMode,
		config: (configuration: EleventyConfiguration) => {
			Object.assign(configuration, { inForce: request, inForcePlugin });
		},
	});
	return eleventy;
}
