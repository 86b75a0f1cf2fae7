import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The scripts that run in the reader's browser, each in one file. */
const entries = ['compare', 'compare-worker', 'moment'] as const;

/** A bundled script: its name among the assets, and its code. */
export interface BrowserScript {
	readonly name: string;
	readonly code: string;
}

/** Bundles `scripts/browser/` for browsers that are a few years old. */
export async function browserScripts(): Promise<readonly BrowserScript[]> {
	const { outputFiles } = await build({
		entryPoints: entries.map((entry) => fileURLToPath(new URL(`../browser/${entry}.ts`, import.meta.url))),
		bundle: true,
		write: false,
		minify: true,
		format: 'iife',
		target: 'es2022',
		outdir: 'assets',
		legalComments: 'none',
	});
	return outputFiles.map(({ path, text }) => ({ name: path.replace(/^.*[\\/]/, ''), code: text }));
}
