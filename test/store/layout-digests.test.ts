import { FileSystemLoader, Environment } from 'nunjucks';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { commonPages } from '../../scripts/site/site-pages.ts';
import { policyPages } from '../../scripts/site/policy-pages.ts';
import { siteOf } from '../../scripts/site/site.ts';
import { pageHtml } from '../../scripts/site/written-page.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { layoutDigests, templateParts } from '../../scripts/store/layout-digests.ts';
import { clubPolicies } from '../site/club.ts';
import { moment } from '../timeline/history.ts';

const digests = suite('the digest of a layout');

/** Templates that tell which of them were read. */
function watchedTemplates(): { readonly templates: Environment; readonly read: ReadonlySet<string> } {
	const files = new FileSystemLoader('templates');
	const read = new Set<string>();
	const loader = {
		getSource: (name: string) => {
			read.add(name);
			return files.getSource(name);
		},
	};
	return { templates: new Environment(loader, { trimBlocks: true, lstripBlocks: true }), read };
}

digests('counts every template that has a part in a page', async () => {
	const catalogue = await readCatalogue(clubPolicies);
	const site = siteOf(catalogue, {
		now: moment('2026-10-01'),
		isPreview: false,
		problems: [],
		hasSearch: true,
		typeset: undefined,
		pathPrefix: '/',
	});
	const pages = [
		...commonPages(site),
		...site.views.flatMap((view) => policyPages(site, view, undefined)),
	].map(({ page }) => page());
	const layouts = new Set(pages.map(({ layout }) => layout));
	assert.ok(layouts.size > 8);
	for (const layout of layouts) {
		const { templates, read } = watchedTemplates();
		for (const page of pages.filter((one) => one.layout === layout)) pageHtml(templates, page);
		const parts = templateParts(layout);
		assert.equal(
			[...read].filter((name) => !parts.has(name)),
			[],
			layout,
		);
	}
});

digests('is there for every layout, and no two are the same', () => {
	const all = layoutDigests();
	assert.ok(Object.keys(all).length > 10);
	assert.is(new Set(Object.values(all)).size, Object.keys(all).length);
});

digests('counts a component that another layout has no part in', () => {
	assert.ok(templateParts('layouts/comparison.njk').has('components/redline.njk'));
	assert.ok(templateParts('layouts/comparison.njk').has('components/problem-bar.njk'));
	assert.not.ok(templateParts('layouts/revision.njk').has('components/redline.njk'));
});

digests.run();
