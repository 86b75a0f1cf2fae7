import { DOMParser, type Node } from '@xmldom/xmldom';

/** An element of XML. Names begin with the prefix Word itself gives their namespace: `w:p`. */
export interface XmlElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly XmlNode[];
}

/** An element, or text. */
export type XmlNode = XmlElement | string;

/** XML that cannot be read; the message says why. */
export class XmlFault extends Error {}

/** How many elements may stand in one another: Word's own files have some thirty. */
const deepest = 400;

const prefixes: ReadonlyMap<string, string> = new Map([
	['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
	['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
	['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
	['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
	['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
	['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
	['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
	['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
	['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
	['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
	['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
	['urn:schemas-microsoft-com:vml', 'v'],
]);

/** The root of an XML text. Throws an `XmlFault` for what is none, declares a document type, or nests without end. */
export function parseXml(bytes: Uint8Array): XmlElement {
	const text = new TextDecoder(isUtf16(bytes) ? 'utf-16le' : 'utf-8').decode(bytes);
	// Word never writes one, and only there can entities be declared that unfold or that ask for other files.
	if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new XmlFault('it declares a document type');
	// The parser keeps a scope for every open element: what is too deep is found before it is asked.
	if (depthOf(text) > deepest) throw new XmlFault(`its elements are nested more than ${deepest} deep`);
	try {
		const parser = new DOMParser({ locator: false, onError: stopAt });
		const root = parser.parseFromString(text, 'text/xml').documentElement;
		if (root === null) throw new XmlFault('it is empty');
		return elementOf(root);
	} catch (error) {
		if (error instanceof XmlFault) throw error;
		throw new XmlFault('it is not well-formed XML', { cause: error });
	}
}

/** The element children of an element, those of a name where one is given. */
export function elementsOf({ children }: XmlElement, name?: string): readonly XmlElement[] {
	return children.filter(
		(child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
	);
}

/** The first child of that name, then its child of the next, and so on; undefined where there is none. */
export function elementAt(
	element: XmlElement | undefined,
	...names: readonly string[]
): XmlElement | undefined {
	return names.reduce(
		(at, name) =>
			at?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name),
		element,
	);
}

/** The `w:val` of the first such child. */
export function valueAt(element: XmlElement | undefined, ...names: readonly string[]): string | undefined {
	return elementAt(element, ...names)?.attributes.get('w:val');
}

/** Of contents for programs of different ages, those for the newest. */
export function alternativeOf(alternatives: XmlElement): XmlElement {
	return elementAt(alternatives, 'mc:Choice') ?? elementAt(alternatives, 'mc:Fallback') ?? alternatives;
}

/** Every element of those names, wherever it stands below; in the order of the file. */
export function descendants(element: XmlElement, names: ReadonlySet<string>): readonly XmlElement[] {
	return elementsOf(element).flatMap((child) => [
		...(names.has(child.name) ? [child] : []),
		...descendants(child, names),
	]);
}

function isUtf16(bytes: Uint8Array): boolean {
	return bytes[0] === 0xff && bytes[1] === 0xfe;
}

function stopAt(level: string, message: string): void {
	if (level !== 'warning') throw new XmlFault(message.split('\n')[0]);
}

function depthOf(text: string): number {
	let [depth, most] = [0, 0];
	for (const [tag] of text.matchAll(/<(?:!--[^]*?-->|!\[CDATA\[[^]*?\]\]>|[/\w][^>]*>)/g)) {
		if (tag.startsWith('<!') || tag.endsWith('/>')) continue;
		depth += tag.startsWith('</') ? -1 : 1;
		most = Math.max(most, depth);
	}
	return most;
}

function elementOf(node: Node): XmlElement {
	const element = node as unknown as {
		readonly attributes: Iterable<NamedNode & { readonly value: string }>;
	} & NamedNode;
	const attributes = new Map<string, string>();
	for (const attribute of element.attributes) attributes.set(nameOf(attribute), attribute.value);
	const children: XmlNode[] = [];
	for (let child = node.firstChild; child !== null; child = child.nextSibling) {
		if (child.nodeType === 1) children.push(elementOf(child));
		else if (child.nodeType === 3 || child.nodeType === 4) children.push(child.nodeValue ?? '');
	}
	return { name: nameOf(element), attributes, children };
}

interface NamedNode {
	readonly namespaceURI: string | null;
	readonly localName: string;
	readonly nodeName: string;
}

function nameOf({ namespaceURI, localName, nodeName }: NamedNode): string {
	const prefix = prefixes.get(namespaceURI ?? '');
	return prefix === undefined ? nodeName : `${prefix}:${localName}`;
}
