import type { Element } from '@xmldom/xmldom';
import { childrenOf, parsedXml } from './xml-tree.ts';
import { headingLine, normalised, rowLine } from './shown-clauses.ts';
import { isNote } from './first-page-note.ts';

/** The clauses of a text LibreOffice stored as flat XML, behind the line that ends its first page. */
export function flatTextClauses(xml: string): readonly string[] {
	const body = childrenOf(parsedXml(xml)).find(({ tagName }) => tagName === 'office:body');
	const all = lines(childrenOf(body)[0]!);
	return all.slice(all.findIndex(isNote) + 1).filter((line) => line !== '');
}

function lines(element: Element): readonly string[] {
	return childrenOf(element).flatMap((child): readonly string[] => {
		switch (child.tagName) {
			case 'text:p':
				return [normalised(textOf(child))];
			case 'text:h':
				return [headingLine(normalised(textOf(child)), Number(child.getAttribute('text:outline-level')))];
			case 'table:table-row':
				return [rowLine(childrenOf(child).map((cell) => lines(cell).join(' ')))];
			case 'text:tracked-changes':
				throw new Error('changes are left');
			default:
				return lines(child);
		}
	});
}

function textOf(node: Element): string {
	return Array.from(node.childNodes)
		.map((child) => {
			if (child.nodeType === 3) return child.nodeValue ?? '';
			switch (child.nodeName) {
				case 'text:s':
					return ' ';
				case 'text:tab':
					return '\t';
				case 'text:line-break':
					return '\n';
				default:
					return textOf(child as Element);
			}
		})
		.join('');
}
