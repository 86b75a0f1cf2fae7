import type { Catalogue } from '../../scripts/model/catalogue.ts';
import { parseMoment } from '../../scripts/model/moment.ts';
import { siteOf } from '../../scripts/site/site.ts';
import { sitePages } from '../../scripts/site/site-pages.ts';
import { readTemplates, writtenPage } from '../../scripts/site/written-page.ts';

const templates = readTemplates();

/** Every file of the pages of policies, by address, as made at a moment; without search and PDFs. */
export function policyFiles(catalogue: Catalogue, moment: string): ReadonlyMap<string, string> {
	const site = siteOf(catalogue, {
		now: parseMoment(moment, catalogue.settings.zone)!,
		isPreview: false,
		problems: [],
		hasSearch: false,
		typeset: undefined,
		pathPrefix: '/',
	});
	const files = sitePages(site)
		.filter(({ file }) => site.views.some(({ policy }) => `/${file}`.includes(`/${policy.slug}/`)))
		.flatMap((page) => writtenPage(templates, page).files);
	return new Map(files.map(({ address, content }) => [address, String(content)]));
}
