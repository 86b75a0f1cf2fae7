import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { builtSite } from './built-site.ts';
import { clubDay, clubPolicies } from './club.ts';
import { buildSiteApart, withoutOptionalPackages } from './command-line.ts';
import { workspace } from './workspace.ts';

const folder = join(workspace(), 'site');
await buildSiteApart(['--policies', clubPolicies, '--output', folder, '--as-of', clubDay], {
	environment: withoutOptionalPackages,
});
const { files, pages, text } = builtSite(folder);

const without = suite('a site built where the optional packages are not installed');

without('has its pages', () => {
	assert.ok(pages.includes('rules/index.html'));
	assert.ok(files.includes('rules/2026-03-02/source.md'));
});

without('has no search, and nothing that leads to one', () => {
	assert.equal(
		files.filter((path) => path.includes('search') || path.includes('pagefind')),
		[],
	);
	for (const path of pages) assert.not.match(text(path), /search\//, path);
});

without('has no PDF, and nothing that leads to one', () => {
	assert.equal(
		files.filter((path) => path.endsWith('.pdf')),
		[],
	);
	for (const path of pages) assert.not.match(text(path), /\.pdf|PDF/, path);
});

without.run();
