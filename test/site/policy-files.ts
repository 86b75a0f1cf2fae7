import type { Catalogue } from '../../scripts/model/catalogue.ts';
import { parseMoment } from '../../scripts/model/moment.ts';
import type { Typesetter } from '../../scripts/store/typesetter.ts';
import { siteOf, type Site } from '../../scripts/site/site.ts';
import { sitePages } from '../../scripts/site/site-pages.ts';
import { pageHtml, readTemplates, writtenPage } from '../../scripts/site/written-page.ts';

const templates = readTemplates();

/** Every file of the pages of policies, by address, as made at a moment; without search, and without PDFs where nothing sets them. */
export function policyFiles(
	catalogue: Catalogue,
	moment: string,
	typeset?: Typesetter,
): ReadonlyMap<string, string> {
	const site = siteAt(catalogue, moment, typeset);
	const files = sitePages(site)
		.filter(({ file }) => site.views.some(({ policy }) => `/${file}`.includes(`/${policy.slug}/`)))
		.flatMap((page) => writtenPage(templates, page).files);
	return new Map(files.map(({ address, content }) => [address, String(content)]));
}

/** The page of a policy itself, as made at a moment. */
export function policyPage(catalogue: Catalogue, slug: string, moment: string): string {
	const address = `${slug}/index.html`;
	const found = sitePages(siteAt(catalogue, moment)).find(({ file }) => file === address);
	if (found === undefined) throw new Error(`there is no page ${address}`);
	return pageHtml(templates, found.page());
}

function siteAt(catalogue: Catalogue, moment: string, typeset?: Typesetter): Site {
	return siteOf(catalogue, {
		now: parseMoment(moment, catalogue.settings.zone)!,
		isPreview: false,
		problems: [],
		hasSearch: false,
		typeset,
		pathPrefix: '/',
	});
}
