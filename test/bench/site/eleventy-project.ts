import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Builder } from './builder.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));

const layout = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{ title or page.fileSlug }}</title>
</head>
<body>
<main>
{{ content | safe }}
</main>
</body>
</html>
`;

/** markdown-it, one Nunjucks layout, one page a revision, nothing else. */
const plain = `import MarkdownIt from 'markdown-it';

export default function (eleventyConfig) {
	eleventyConfig.setLibrary('md', new MarkdownIt({ html: false }));
	eleventyConfig.addGlobalData('layout', 'page.njk');
	return {
		dir: { input: 'input', includes: '_layouts', output: 'plain' },
		markdownTemplateEngine: false,
		templateFormats: ['md'],
	};
}
`;

/** The same, and a page for each two neighbours: what `diffWords` finds between their files. */
const naive = `import { readdirSync, readFileSync } from 'node:fs';
import { diffWords } from 'diff';
import MarkdownIt from 'markdown-it';

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

export default function (eleventyConfig) {
	eleventyConfig.setLibrary('md', new MarkdownIt({ html: false }));
	eleventyConfig.addGlobalData('layout', 'page.njk');
	eleventyConfig.addGlobalData('comparisons', () => {
		const names = readdirSync('input/policies', { recursive: true }).filter((name) => name.endsWith('.md')).sort();
		return names.slice(1).flatMap((to, index) => {
			const [from, policy] = [names[index], to.replace(/[^/]*$/, '')];
			if (from.replace(/[^/]*$/, '') !== policy) return [];
			return [{ from, to, address: from.slice(0, -3) + '...' + to.slice(policy.length, -3) }];
		});
	});
	eleventyConfig.addFilter('redline', ({ from, to }) => {
		const text = (name) => readFileSync('input/policies/' + name, 'utf8');
		return diffWords(text(from), text(to))
			.map(({ added, removed, value }) => {
				const words = escaped(value);
				return added ? '<ins>' + words + '</ins>' : removed ? '<del>' + words + '</del>' : words;
			})
			.join('');
	});
	return {
		dir: { input: 'input', includes: '_layouts', output: 'naive' },
		markdownTemplateEngine: false,
		templateFormats: ['md', 'njk'],
	};
}
`;

const comparisons = `---
pagination: { data: comparisons, size: 1, alias: comparison }
permalink: "policies/{{ comparison.address }}/index.html"
---
<pre>{{ comparison | redline | safe }}</pre>
`;

/** Two ways to build with Eleventy alone; their project is made here. */
export function eleventyBuilders(
	corpus: string,
	workplace: string,
): { readonly plain: Builder; readonly naive: Builder } {
	const folder = join(workplace, 'eleventy-project');
	mkdirSync(join(folder, 'input/_layouts'), { recursive: true });
	symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
	cpSync(corpus, join(folder, 'input/policies'), { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
	writeFileSync(join(folder, 'plain.config.js'), plain);
	writeFileSync(join(folder, 'naive.config.js'), naive);
	writeFileSync(join(folder, 'input/_layouts/page.njk'), layout);
	writeFileSync(join(folder, 'input/comparisons.njk'), comparisons);
	const builder = (name: string, way: string): Builder => ({
		name,
		command: [
			process.execPath,
			'node_modules/@11ty/eleventy/cmd.cjs',
			'--quiet',
			`--config=${way}.config.js`,
		],
		folder,
		environment: {},
		output: join(folder, way),
	});
	return { plain: builder('plain Eleventy', 'plain'), naive: builder('the obvious site', 'naive') };
}
