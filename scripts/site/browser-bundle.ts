import { build } from 'esbuild';
import type { BuildOptions } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The scripts that run in the reader's browser, each in one file. */
const entries = ['compare', 'compare-worker', 'moment', 'verify'] as const;

/** A bundled script: its name among the assets, and its code. */
export interface BrowserScript {
	readonly name: string;
	readonly code: string;
}

/** Bundles `scripts/browser/` for browsers that are a few years old. */
export function browserScripts(): Promise<readonly BrowserScript[]> {
	return bundled(entries, { format: 'iife' });
}

/** The script of the search, a module that stands beside the folder of its index. */
export async function searchScript(): Promise<string> {
	const [script] = await bundled(['search'], { format: 'esm', external: ['./pagefind/pagefind.js'] });
	return script!.code;
}

/**
 * The script pages of other sites load. Its words are as short in the file as they are read; the mark at its beginning
 * says how to read them where a host does not, and a page of another site is in another encoding.
 */
export async function embedScript(): Promise<string> {
	const [script] = await bundled(['embed'], { format: 'iife', charset: 'utf8' });
	return `\uFEFF${script!.code}`;
}

/** The styles of every page in one file. */
export async function styleSheet(): Promise<string> {
	const entry = fileURLToPath(new URL('../../templates/styles/in-force.css', import.meta.url));
	const { outputFiles } = await build({
		entryPoints: [entry],
		bundle: true,
		write: false,
		minify: true,
		charset: 'utf8',
	});
	return outputFiles[0]!.text;
}

async function bundled(
	names: readonly string[],
	options: Pick<BuildOptions, 'format' | 'external' | 'charset'>,
): Promise<readonly BrowserScript[]> {
	const { outputFiles } = await build({
		...options,
		entryPoints: names.map((name) => fileURLToPath(new URL(`../browser/${name}.ts`, import.meta.url))),
		bundle: true,
		write: false,
		minify: true,
		target: 'es2022',
		outdir: 'assets',
		legalComments: 'none',
	});
	return outputFiles.map(({ path, text }) => ({ name: path.replace(/^.*[\\/]/, ''), code: text }));
}
