import { elementAt, elementsOf, valueAt, type XmlElement } from './xml.ts';

/** The styles of a Word file, asked by their id; those of a style it is based on stand behind its own. */
export interface Styles {
	/** The properties of paragraphs a style sets, its own first. */
	readonly paragraph: (id: string | undefined) => readonly XmlElement[];
	/** The properties of words a style sets, its own first. */
	readonly words: (id: string | undefined) => readonly XmlElement[];
	/** The names of a style and of those it is based on, in lower case, its own first. */
	readonly names: (id: string | undefined) => readonly string[];
	/** The ids of a style and of those it is based on, its own first. */
	readonly chain: (id: string | undefined) => readonly string[];
	/** The id of the style of paragraphs that name none. */
	readonly ordinary: string | undefined;
}

/** The styles of a `styles` part; without one, paragraphs have none. */
export function stylesOf(root: XmlElement | undefined): Styles {
	const styles = root === undefined ? [] : elementsOf(root, 'w:style');
	const byId = new Map(styles.map((style) => [style.attributes.get('w:styleId') ?? '', style]));
	const ordinary = styles.find(
		({ attributes }) => attributes.get('w:type') === 'paragraph' && isOn(attributes.get('w:default') ?? '0'),
	);
	const chain = (id: string | undefined): readonly string[] => {
		const ids: string[] = [];
		for (let at = id; at !== undefined && byId.has(at) && !ids.includes(at);) {
			ids.push(at);
			at = valueAt(byId.get(at), 'w:basedOn');
		}
		return ids;
	};
	const each = <T>(id: string | undefined, read: (style: XmlElement) => T | undefined): readonly T[] =>
		chain(id).flatMap((one) => read(byId.get(one)!) ?? []);
	return {
		chain,
		paragraph: (id) => each(id, (style) => elementAt(style, 'w:pPr')),
		words: (id) => each(id, (style) => elementAt(style, 'w:rPr')),
		names: (id) => each(id, (style) => valueAt(style, 'w:name')?.toLowerCase()),
		ordinary: ordinary?.attributes.get('w:styleId'),
	};
}

/** Whether a property that is either on or off is on; without a value it is. */
export function isOn(value: string | undefined): boolean {
	return value === undefined || !/^(?:0|false|off|none)$/.test(value);
}

/** Whether the first of several properties that says so turns a thing on. */
export function isTurnedOn(properties: readonly (XmlElement | undefined)[], name: string): boolean {
	for (const property of properties) {
		const element = elementAt(property, name);
		if (element !== undefined) return isOn(element.attributes.get('w:val'));
	}
	return false;
}
