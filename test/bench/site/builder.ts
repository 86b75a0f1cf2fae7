import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A way to build a site out of a corpus. */
export interface Builder {
	readonly name: string;
	/** The words behind `node`. */
	readonly words: readonly string[];
	/** The folder it is called in. */
	readonly folder: string;
	/** The folder it fills. */
	readonly output: string;
}

const repository = fileURLToPath(new URL('../../..', import.meta.url));

/** This product: every page, the archive, all comparisons and all data. */
export function inForceBuilder(corpus: string, workplace: string): Builder {
	const output = join(workplace, 'in-force');
	return {
		name: 'In Force',
		words: ['scripts/in-force.js', 'build', '--policies', corpus, '--output', output],
		folder: repository,
		output,
	};
}

const configuration = `import MarkdownIt from 'markdown-it';

export default function (eleventyConfig) {
	eleventyConfig.setLibrary('md', new MarkdownIt({ html: false }));
	eleventyConfig.addGlobalData('layout', 'page.njk');
	return {
		dir: { input: 'input', includes: '_layouts', output: 'output' },
		markdownTemplateEngine: false,
		templateFormats: ['md'],
	};
}
`;

const layout = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ page.fileSlug }}</title>
</head>
<body>
<main>
{{ content | safe }}
</main>
</body>
</html>
`;

/** Plain Eleventy: markdown-it, one Nunjucks layout, one page a revision, nothing else. Its project is made here. */
export function plainEleventy(corpus: string, workplace: string): Builder {
	const folder = join(workplace, 'plain-eleventy');
	mkdirSync(join(folder, 'input/_layouts'), { recursive: true });
	symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
	cpSync(corpus, join(folder, 'input/policies'), { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
	writeFileSync(join(folder, '.eleventy.js'), configuration);
	writeFileSync(join(folder, 'input/_layouts/page.njk'), layout);
	return {
		name: 'plain Eleventy',
		words: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
		folder,
		output: join(folder, 'output'),
	};
}
