import { parse } from 'parse5';
import type { ImportedText } from '../imported-text.ts';
import { elementsBelow, isDeeperThan } from './html-node.ts';
import { PageWalk } from './page-walk.ts';

/** A page that cannot be read; the message says why. */
export class PageFault extends Error {}

/** How many elements may stand in one another: a page has hardly fifty. */
const deepest = 400;

/**
 * The text of a page as a browser shows it without its styles; of one with a `main` part, that part alone. Throws a
 * `PageFault` for one that nests without end.
 */
export function htmlText(source: string): ImportedText {
	const page = parse(source, { sourceCodeLocationInfo: true });
	if (isDeeperThan(deepest, page)) throw new PageFault(`its elements are nested more than ${deepest} deep`);
	const mains = elementsBelow(page).filter(({ tagName }) => tagName === 'main');
	const main = mains.length === 1 ? mains[0] : undefined;
	const walk = new PageWalk();
	if (main !== undefined) walk.leaveOut(page, main);
	walk.read(main ?? page);
	return { blocks: walk.blocks, losses: walk.losses.findings() };
}
