import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const scripts = dirname(fileURLToPath(import.meta.url));

/** Where compiled scripts are kept, a folder each digest; as deep as the folders of `scripts/`, whose paths then hold. */
const shelf = join(scripts, '../.compiled');

/**
 * The scripts compiled to one file each way in, as an address to import: made anew where a script has changed, since Node
 * would take longer to read them one by one than most commands take. Undefined where nothing can be written.
 */
export async function compiledMain() {
	const folder = join(shelf, scriptsDigest());
	try {
		if (!existsSync(folder)) await compile(folder);
	} catch (error) {
		if (error.syscall === undefined) throw error;
		return undefined;
	}
	return `${folder}/main.js`;
}

/** One digest of the names and bytes of all scripts, and of what compiles them. */
function scriptsDigest() {
	const hash = createHash('sha256').update(process.version);
	for (const name of readdirSync(scripts, { recursive: true })
		.filter((path) => path.endsWith('.ts') || path === 'compiled-scripts.js')
		.sort()) {
		hash.update(`${name}\n`).update(readFileSync(join(scripts, name)));
	}
	return hash.digest('hex').slice(0, 16);
}

/** Fills a folder beside it and gives that its name, so that of several processes each finds all or nothing. */
async function compile(folder) {
	const { build } = await import('esbuild');
	const { outputFiles } = await build({
		entryPoints: [join(scripts, 'cli/main.ts')],
		outdir: folder,
		bundle: true,
		splitting: true,
		write: false,
		platform: 'node',
		// Named by the edition of the language: by the name of Node, patterns with properties of characters are made at each use.
		target: 'es2023',
		format: 'esm',
		packages: 'external',
		chunkNames: '[name]-[hash]',
		logLevel: 'error',
	});
	const making = `${folder}.${process.pid}`;
	mkdirSync(making, { recursive: true });
	for (const { path, contents } of outputFiles) writeFileSync(path.replace(folder, making), contents);
	forgetOld();
	try {
		renameSync(making, folder);
	} catch (error) {
		rmSync(making, { recursive: true, force: true });
		if (!existsSync(folder)) throw error;
	}
}

/** Leaves the latest few, which commands that still run may be reading from. */
function forgetOld() {
	const age = (name) => statSync(join(shelf, name)).mtimeMs;
	const latestFirst = readdirSync(shelf).sort((a, b) => age(b) - age(a));
	for (const name of latestFirst.slice(5)) rmSync(join(shelf, name), { recursive: true, force: true });
}
