import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildRequest, EleventyConfiguration } from '../site/plugin.ts';
import type { Preview } from '../site/preview/preview.ts';
import type { PreviewConfiguration } from '../site/preview/preview-plugin.ts';
import type { PreviewRequest } from '../site/preview/preview.ts';
import { withVariable } from '../store/environment.ts';
import { servedAnswer } from './served-answer.ts';

/** What Eleventy is to make, and where. */
export interface EleventyRun {
	/** An absolute path. */
	readonly output: string;
	readonly request: BuildRequest;
}

/** The folder of the project: templates and configuration. */
const home = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** What keeps Eleventy from asking a thread of its own, at each import, whether a module was written to meanwhile. */
const withoutWatch = 'ELEVENTY_SKIP_ESM_RESOLVER';

/** Has Eleventy loaded for a build while other processes are waited for. What hinders it is told when Eleventy is run. */
export function loadEleventy(): void {
	withVariable(withoutWatch, 'true', () => import('@11ty/eleventy')).catch(() => undefined);
}

/** Writes the site once. Eleventy works from the project's own folder, whatever folder the command was called in. */
export async function runEleventy({ output, request }: EleventyRun): Promise<void> {
	// A build takes the modules that are loaded.
	const { inForcePlugin } = await import('../site/plugin.ts');
	const eleventy = await eleventyFor(output, 'build', (configuration: EleventyConfiguration) => {
		Object.assign(configuration, { inForce: request, inForcePlugin });
	});
	await eleventy.write();
}

/** A preview, where it is served, and where it says what went wrong in the making of a page. */
export interface PreviewRun {
	readonly request: PreviewRequest;
	readonly port: number;
	/** Where Eleventy copies what is served as it is; an absolute path. */
	readonly output: string;
	readonly fail: (error: unknown) => void;
}

/** Serves a preview that follows every change, until the process is stopped. */
export async function serveEleventy({ request, port, output, fail }: PreviewRun): Promise<void> {
	let preview: Preview | undefined;
	const show = (next: Preview): void => void (preview = next);
	// One and the same function for as long as Eleventy runs, or it would start its server again.
	const middleware = [servedAnswer((address) => preview!.answer(address), fail)];
	// Of the scripts, those that are loaded will do until one is written to.
	let { inForcePlugin }: Partial<typeof import('../site/preview/preview-plugin.ts')> =
		await import('../site/preview/preview-plugin.ts');
	const eleventy = await eleventyFor(output, 'serve', (configuration: PreviewConfiguration) => {
		Object.assign(configuration, { inForcePreview: { request, show }, inForcePlugin });
		// In place of what was set before, which Eleventy keeps where a script it was to read is broken.
		configuration.setServerOptions({ middleware }, true);
		inForcePlugin = undefined;
	});
	await eleventy.init();
	const follow = await eleventy.watch();
	// Eleventy itself does nothing where a file is gone.
	eleventy.watcher.on('unlink', follow);
	await eleventy.serve(port);
}

async function eleventyFor<Configuration>(
	output: string,
	runMode: 'build' | 'serve',
	config: (configuration: Configuration) => void,
) {
	process.chdir(home);
	const { default: Eleventy } = await import('@11ty/eleventy');
	return new Eleventy('templates/pages', relative(home, output) || '.', {
		configPath: '.eleventy.js',
		quietMode: true,
		runMode,
		config,
	});
}
