import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser reads it. */
export interface HtmlPage {
	/** Every element, in the order of the document. */
	readonly elements: readonly HtmlElement[];
}

/** One element of a page. */
export interface HtmlElement {
	readonly name: string;
	readonly attribute: (name: string) => string | undefined;
	readonly classes: readonly string[];
	/** The text within, white space as in the source. */
	readonly text: string;
	/** The elements within, in the order of the document. */
	readonly within: readonly HtmlElement[];
}

/** Parses a page by the rules of HTML: what a policy's text might have smuggled in is an element here too. */
export function htmlPage(html: string): HtmlPage {
	return { elements: elementsIn(parse(html)) };
}

/** The only element that satisfies a question; throws where there is none, or another. */
export function only(page: HtmlPage, what: (element: HtmlElement) => boolean): HtmlElement {
	const found = page.elements.filter(what);
	if (found.length !== 1) throw new Error(`${found.length} elements where one was looked for`);
	return found[0]!;
}

/** The scripts a page brings along itself that a browser would run; data for machines is none. */
export function inlineScripts(page: HtmlPage): readonly string[] {
	return page.elements
		.filter(({ name, attribute }) => name === 'script' && attribute('type') !== 'application/ld+json')
		.map(({ text }) => text.trim())
		.filter((text) => text !== '');
}

/** Whether an element has an id. */
export function withId(id: string): (element: HtmlElement) => boolean {
	return (element) => element.attribute('id') === id;
}

/** Whether an element is of a class. */
export function ofClass(name: string): (element: HtmlElement) => boolean {
	return (element) => element.classes.includes(name);
}

function elementsIn(node: Node): readonly HtmlElement[] {
	const children = 'childNodes' in node ? node.childNodes : [];
	return children.flatMap((child) => ('tagName' in child ? [elementOf(child), ...elementsIn(child)] : []));
}

function elementOf(element: Element): HtmlElement {
	const attribute = (name: string) => element.attrs.find((candidate) => candidate.name === name)?.value;
	return {
		name: element.tagName,
		attribute,
		classes: (attribute('class') ?? '').split(' '),
		get text() {
			return textIn(element);
		},
		get within() {
			return elementsIn(element);
		},
	};
}

function textIn(node: Node): string {
	if (node.nodeName === '#text' && 'value' in node) return node.value;
	return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
