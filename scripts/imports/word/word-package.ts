import { unzipSync } from 'fflate';
import { placedParagraphs } from './paragraph-place.ts';
import { parseXml, type XmlElement, elementsOf, XmlFault } from './xml.ts';

/** The parts of a Word file that hold words, or say how they are shown. */
export interface WordPackage {
	/** Its paragraphs numbered. */
	readonly document: XmlElement;
	readonly styles?: XmlElement;
	readonly numbering?: XmlElement;
	readonly settings?: XmlElement;
	readonly footnotes?: XmlElement;
	readonly endnotes?: XmlElement;
	readonly comments?: XmlElement;
	/** Headers and footers, in the order of their names. */
	readonly margins: readonly { readonly type: 'header' | 'footer'; readonly root: XmlElement }[];
	/** Where each link of the document leads, by the id of its relationship. */
	readonly targets: ReadonlyMap<string, string>;
	readonly hasMacros: boolean;
}

/** A file that cannot be read as a Word file; the message says why. */
export class PackageFault extends Error {}

/** Far more than the XML of any legal text has, far less than what stops a machine; in bytes. */
const partLimit = 24 * 1024 * 1024;
const wholeLimit = 64 * 1024 * 1024;
const entryLimit = 5_000;

/** The parts of a Word file's bytes. Throws a `PackageFault`. */
export function readPackage(bytes: Uint8Array): WordPackage {
	const { parts, names } = unzippedParts(bytes);
	const main = mainPart(parts);
	const document = partAt(parts, main);
	if (document === undefined) throw new PackageFault('it holds no Word document');
	const folder = main.slice(0, main.lastIndexOf('/') + 1);
	const relationships = relationshipsOf(parts, `${folder}_rels/${main.slice(folder.length)}.rels`);
	const partOf = (type: string): XmlElement | undefined => {
		const target = relationships.find((relationship) => relationship.type === type)?.target;
		return target === undefined ? undefined : partAt(parts, resolvedPath(folder, target));
	};
	const optional = (name: 'styles' | 'numbering' | 'settings' | 'footnotes' | 'endnotes' | 'comments') => {
		const root = partOf(name);
		return root === undefined ? {} : { [name]: root };
	};
	return {
		document: placedParagraphs(document),
		...optional('styles'),
		...optional('numbering'),
		...optional('settings'),
		...optional('footnotes'),
		...optional('endnotes'),
		...optional('comments'),
		margins: relationships.flatMap(({ type, target }) => {
			if (type !== 'header' && type !== 'footer') return [];
			const root = partAt(parts, resolvedPath(folder, target));
			return root === undefined ? [] : [{ type, root }];
		}),
		targets: new Map(relationships.map(({ id, target }) => [id, target])),
		hasMacros: names.some((name) => /vbaProject\.bin$/i.test(name)),
	};
}

interface Unzipped {
	readonly parts: ReadonlyMap<string, Uint8Array>;
	readonly names: readonly string[];
}

/** What is unpacked is never larger than the file's directory says, and that is looked at first. */
function unzippedParts(bytes: Uint8Array): Unzipped {
	const names: string[] = [];
	let size = 0;
	try {
		const files = unzipSync(bytes, {
			filter: ({ name, originalSize }) => {
				names.push(name);
				if (names.length > entryLimit) throw new PackageFault(`it holds more than ${entryLimit} files`);
				if (!/\.(?:xml|rels)$/i.test(name) || /^(?:customXml|docProps|word\/theme)\//.test(name))
					return false;
				size += originalSize;
				if (originalSize > partLimit || size > wholeLimit)
					throw new PackageFault('what it holds unpacks to more than any text has');
				return true;
			},
		});
		return { parts: new Map(Object.entries(files)), names };
	} catch (error) {
		if (error instanceof PackageFault) throw error;
		throw new PackageFault('it is damaged, or no Word file at all', { cause: error });
	}
}

function mainPart(parts: ReadonlyMap<string, Uint8Array>): string {
	const main = relationshipsOf(parts, '_rels/.rels').find(({ type }) => type === 'officeDocument');
	return main === undefined ? 'word/document.xml' : resolvedPath('', main.target);
}

function partAt(parts: ReadonlyMap<string, Uint8Array>, path: string): XmlElement | undefined {
	const bytes = parts.get(path);
	if (bytes === undefined) return undefined;
	try {
		return parseXml(bytes);
	} catch (error) {
		if (!(error instanceof XmlFault)) throw error;
		throw new PackageFault(`its part ${path} cannot be read: ${error.message}`, { cause: error });
	}
}

interface Relationship {
	readonly id: string;
	/** The last word of its type: `styles`. */
	readonly type: string;
	readonly target: string;
}

function relationshipsOf(parts: ReadonlyMap<string, Uint8Array>, path: string): readonly Relationship[] {
	const root = partAt(parts, path);
	return (root === undefined ? [] : elementsOf(root)).map(({ attributes }) => ({
		id: attributes.get('Id') ?? '',
		type: /[^/]*$/.exec(attributes.get('Type') ?? '')![0],
		target: attributes.get('Target') ?? '',
	}));
}

/** A target is named from the folder of the part that names it, or from the root. */
function resolvedPath(folder: string, target: string): string {
	return decodeURI(new URL(target, `file:///${folder}`).pathname).slice(1);
}
