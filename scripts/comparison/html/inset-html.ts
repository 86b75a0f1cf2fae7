import type { Clause } from '../../model/clause.ts';

/** A clause drawn as deep as it stands in lists and quotations; an item stands off by itself in its own list. */
export function insetHtml({ kind, containers }: Clause, words: string): string {
	const around = kind === 'item' ? containers.slice(0, -2) : containers;
	return around.reduceRight((html, { type }) => {
		switch (type) {
			case 'list':
				return `<div class="inset">${html}</div>`;
			case 'quote':
				return `<blockquote>${html}</blockquote>`;
			case 'item':
			case 'table':
				return html;
		}
	}, words);
}
