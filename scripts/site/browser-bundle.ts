import type { BuildOptions } from 'esbuild';
import { fileURLToPath } from 'node:url';

/** The scripts that run in the reader's browser, each in one file. */
const entries = ['compare', 'compare-worker', 'moment', 'not-found', 'verify', 'word-worker'] as const;

const browserFolder = fileURLToPath(new URL('../../scripts/browser/', import.meta.url));

/** Browsers that are a few years old. */
const forBrowsers = {
	bundle: true,
	minify: true,
	target: 'es2022',
	legalComments: 'none',
} as const satisfies BuildOptions;

/** A bundled script: its name among the assets, and its code. */
export interface BrowserScript {
	readonly name: string;
	readonly code: string;
}

/** Bundles `scripts/browser/`. */
export function browserScripts(): Promise<readonly BrowserScript[]> {
	return bundled(entries, { format: 'iife' });
}

/**
 * The script of the search, a module that stands beside `pagefind/`, where each language's index has a folder of its own.
 * Pagefind's own script is asked for by each index anew: one copy of it knows the word forms of one language.
 */
export async function searchScript(languages: readonly string[]): Promise<string> {
	const indexes = languages.map((language, place) => ({ language, name: `openIndex${place}` }));
	const contents = [
		`import { startSearch } from './search.ts';`,
		...indexes.map(
			({ language, name }) =>
				`import { createInstance as ${name} } from './pagefind/${language}/pagefind.js';`,
		),
		`startSearch([${indexes.map(({ language, name }) => `{ language: '${language}', open: ${name} }`).join()}]);`,
	].join('\n');
	const [script] = await written({
		...forBrowsers,
		stdin: { contents, resolveDir: browserFolder },
		format: 'esm',
		external: ['./pagefind/*'],
	});
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
	const [styles] = await written({ entryPoints: [entry], bundle: true, minify: true, charset: 'utf8' });
	return styles!.code;
}

function bundled(
	names: readonly string[],
	options: Pick<BuildOptions, 'format' | 'charset'>,
): Promise<readonly BrowserScript[]> {
	return written({
		...forBrowsers,
		...options,
		entryPoints: names.map((name) => `${browserFolder}${name}.ts`),
		outdir: 'assets',
	});
}

/** The files a call writes. Most builds find them kept, and never load what makes them. */
async function written(options: BuildOptions): Promise<readonly BrowserScript[]> {
	const { build } = await import('esbuild');
	const { outputFiles } = await build({ ...options, write: false });
	return outputFiles.map(({ path, text }) => ({ name: path.replace(/^.*[\\/]/, ''), code: text }));
}
