import { Environment, FileSystemLoader } from 'nunjucks';
import { fileURLToPath } from 'node:url';
import type { Page } from './pages/page.ts';
import type { SiteFile, SitePage } from './site-page.ts';

/** The template engine: everything is escaped but what a template marks `safe`. */
export type Templates = Environment;

/** The templates of the project, each read when it is first used. */
export function readTemplates(): Templates {
	const files = new FileSystemLoader(fileURLToPath(new URL('../../templates', import.meta.url)));
	// Components go into their layouts before these are compiled: looked up for each page they took a third of its time.
	const source = (name: string): string =>
		files
			.getSource(name)
			.src.replace(/^\{% include "(.*)" %\}\n/gm, (_, component: string) => source(component));
	const layouts = { getSource: (name: string) => ({ ...files.getSource(name), src: source(name) }) };
	return new Environment(layouts, { autoescape: true, trimBlocks: true, lstripBlocks: true });
}

/** The HTML of a page model in its layout. */
export function pageHtml(templates: Templates, page: Page): string {
	return templates.render(page.layout, { page, words: page.frame.words });
}

/** The files a page comes to, itself first, and its layout. */
export interface WrittenPage {
	readonly layout: string;
	readonly files: readonly SiteFile[];
}

/** A page and the files beside it, made together, while what all are made of is at hand. */
export function writtenPage(templates: Templates, { file, page, files }: SitePage): WrittenPage {
	const model = page();
	return {
		layout: model.layout,
		files: [{ address: file, content: pageHtml(templates, model) }, ...files()],
	};
}
