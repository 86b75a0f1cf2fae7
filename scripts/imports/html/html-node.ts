import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isInline, isSilent } from './html-element.ts';

/** What stands in a node; nothing in one that holds nothing. */
export function childrenOf(node: Tree.Node): readonly Tree.ChildNode[] {
	return 'childNodes' in node ? node.childNodes : [];
}

/** Every element below a node, in the order of the page. */
export function elementsBelow(node: Tree.Node): readonly Tree.Element[] {
	return childrenOf(node).flatMap((child) => ('tagName' in child ? [child, ...elementsBelow(child)] : []));
}

/** The words below a node, but for those of one part. */
export function textBelow(node: Tree.Node, without?: Tree.Node): string {
	if (node === without || ('tagName' in node && isSilent(node.tagName))) return '';
	if (node.nodeName === '#text') return (node as Tree.TextNode).value;
	const words = childrenOf(node).map((child) => textBelow(child, without));
	const isBlock = 'tagName' in node && !isInline(node.tagName);
	return `${words.join('')}${isBlock ? ' ' : ''}`;
}

/** True where more than so many elements stand in one another. Looked at level by level, for a walk into the depth may be made too long. */
export function isDeeperThan(most: number, page: Tree.Node): boolean {
	let level: readonly Tree.Node[] = [page];
	for (let depth = 0; depth <= most && level.length > 0; depth++) level = level.flatMap(childrenOf);
	return level.length > 0;
}
