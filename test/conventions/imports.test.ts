import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { importsOf, projectFiles } from './project-files.ts';

/**
 * Which folder of `scripts/` may import what: other folders, packages, and modules of Node. `model/` holds the words of
 * the whole product, addresses among them, and every folder may speak them.
 */
const table: Readonly<Record<string, readonly string[]>> = {
	model: ['luxon'],
	source: ['model', 'yaml'],
	clauses: ['model', 'markdown-it'],
	timeline: ['model'],
	comparison: ['model', 'clauses', 'diff'],
	amendment: ['model', 'comparison'],
	log: ['model', 'node:crypto'],
	imports: ['model', 'source', 'clauses', 'comparison', 'fflate', '@xmldom/xmldom', 'parse5'],
	lint: ['model', 'clauses', 'timeline', 'comparison', 'log'],
	exports: ['model', 'source', 'clauses', 'timeline', 'comparison', 'amendment', 'log', 'lint'],
	store: ['model', 'source', 'log', 'luxon', 'pagefind', '@myriaddreamin/typst-ts-node-compiler', 'node:*'],
	site: [
		'model',
		'source',
		'clauses',
		'timeline',
		'comparison',
		'log',
		'lint',
		'exports',
		'store',
		'browser',
		'nunjucks',
	],
	browser: ['model', 'clauses', 'comparison', 'exports'],
	build: ['model', 'site', 'store', '@11ty/eleventy', 'node:crypto', 'node:path', 'node:url'],
	bundle: ['model', 'clauses', 'timeline', 'comparison', 'log', 'exports', 'site', 'fflate'],
	// Paths and arguments are the command line's own trade.
	cli: [
		'model',
		'source',
		'clauses',
		'timeline',
		'comparison',
		'amendment',
		'log',
		'lint',
		'imports',
		'exports',
		'bundle',
		'build',
		'store',
		'node:path',
		'node:url',
		'node:util',
	],
};

/** What one file alone may import: the library of a format, the maker of the reader's script. */
const tools: Readonly<Record<string, readonly string[]>> = {
	'scripts/exports/comparison-patch.ts': ['diff'],
	'scripts/exports/word/zip-archive.ts': ['fflate'],
	'scripts/site/browser-bundle.ts': ['esbuild', 'node:url'],
	'scripts/source/decoded-text.ts': ['node:buffer'],
	'scripts/site/written-page.ts': ['node:url'],
};

/** Where the clock, the environment, chance and the machine's own zone come in. */
const outside = /\bDate\.now\(|\bnew Date\(\)|\bDateTime\.(?:now|local)\(|\bprocess\.env\b|\bMath\.random\(/;

const sources = projectFiles('scripts').filter(({ path }) => path.endsWith('.ts'));

/** What an import asks for: a folder of `scripts/`, or a package or module by its name. */
function wanted(path: string, name: string): string {
	if (!name.startsWith('.')) return name;
	return posix.join(posix.dirname(path), name).split('/')[1] ?? '';
}

function folderOf(path: string): string {
	return path.split('/')[1] ?? '';
}

function isAllowed(path: string, name: string): boolean {
	const folder = folderOf(path);
	const target = wanted(path, name);
	const allowed = [...(table[folder] ?? []), ...(tools[path] ?? [])];
	return (
		target === folder || allowed.includes(target) || (name.startsWith('node:') && allowed.includes('node:*'))
	);
}

const imports = suite('the import table');

imports('names every folder of scripts and no other', () => {
	const folders = new Set(sources.map(({ path }) => folderOf(path)));
	for (const folder of folders) assert.ok(folder in table, folder);
});

imports('is kept by every file', () => {
	const broken = sources.flatMap(({ path, text }) =>
		importsOf(text)
			.filter(({ name }) => !isAllowed(path, name))
			.filter(({ name, isType }) => !(isType && name === '../site/plugin.ts'))
			.filter(({ name }) => !(path.endsWith('.d.ts') && name === '../site/plugin.ts'))
			.map(({ name }) => `${path} imports ${name}`),
	);
	assert.equal(broken, []);
});

imports('reads every import: one over several lines, a re-export, a bare one and a dynamic one', () => {
	const text =
		"import {\n\ta,\n\tb,\n} from './a.ts';\nexport { c } from './c.ts';\nimport './d.ts';\nimport type { E } from './e.ts';\nconst f = await import('./f.ts');\n";
	assert.equal(
		importsOf(text).map(({ name, isType }) => `${name} ${isType}`),
		['./a.ts false', './c.ts false', './d.ts false', './e.ts true', './f.ts false'],
	);
});

imports('asks for modules by names that can be read', () => {
	const hidden = sources.filter(({ text }) => /\bimport\((?!\s*')|\brequire\(/.test(text));
	assert.equal(
		hidden.map(({ path }) => path),
		[],
	);
});

imports('lets the configuration of Eleventy ask for scripts that are there', () => {
	const asked = readFileSync('.eleventy.js', 'utf8').match(/(?<=')\.\/scripts\/[^']+(?=')/g) ?? [];
	assert.ok(asked.length > 1);
	assert.equal(
		asked.filter((path) => !existsSync(path)),
		[],
	);
});

imports('lets only the store touch files', () => {
	const files = /^(?:node:)?(?:fs|fs\/promises|child_process|os|net|http|https)$/;
	const touching = sources.filter(({ text }) => importsOf(text).some(({ name }) => files.test(name)));
	assert.equal(
		[...new Set(touching.map(({ path }) => folderOf(path)))].filter((folder) => folder !== 'store'),
		[],
	);
});

imports(
	'lets only the store, and the browser its reader, look at the clock, the environment or chance',
	() => {
		const free = ['store', 'browser'];
		const looking = sources.filter(({ path, text }) => !free.includes(folderOf(path)) && outside.test(text));
		assert.equal(
			looking.map(({ path }) => path),
			[],
		);
	},
);

imports('keeps Eleventy out of everything but the build that starts it', () => {
	const knowing = sources.filter(({ text }) => importsOf(text).some(({ name }) => name.startsWith('@11ty/')));
	assert.equal(
		knowing.map(({ path }) => path).filter((path) => !path.startsWith('scripts/build/')),
		[],
	);
});

imports.run();
