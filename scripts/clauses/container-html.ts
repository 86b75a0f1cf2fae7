import type { Container } from '../model/clause.ts';
import { escapeHtml } from './escape-html.ts';

/** What opens the containers a clause is the first in, the outermost first; a table is named by an anchor. */
export function openingContainers(containers: readonly Container[], nameOfTable: () => string): string {
	return containers.map((container) => openingContainer(container, nameOfTable)).join('');
}

function openingContainer(container: Container, nameOfTable: () => string): string {
	switch (container.type) {
		case 'list':
			return container.ordered ? '<ol role="list">\n' : '<ul role="list">\n';
		case 'item':
			return '<li>';
		case 'quote':
			return '<blockquote>\n';
		case 'table':
			return `<div class="table" role="group" aria-labelledby="${escapeHtml(nameOfTable())}" tabindex="0"><table>\n`;
	}
}

/** What closes containers, the innermost first. */
export function closingContainers(containers: readonly Container[]): string {
	return containers.map(closingContainer).reverse().join('');
}

function closingContainer(container: Container): string {
	switch (container.type) {
		case 'list':
			return container.ordered ? '</ol>\n' : '</ul>\n';
		case 'item':
			return '</li>\n';
		case 'quote':
			return '</blockquote>\n';
		case 'table':
			return '</tbody></table></div>\n';
	}
}
