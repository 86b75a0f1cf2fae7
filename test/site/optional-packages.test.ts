import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { clubDay, clubSiteAsOf } from './club.ts';
import { withoutOptionalPackages } from './command-line.ts';

const { files, pages, text } = await clubSiteAsOf(clubDay, [], { environment: withoutOptionalPackages });

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
