import type { Styles } from './styles.ts';
import { isOn } from './styles.ts';
import { elementAt, elementsOf, valueAt, type XmlElement } from './xml.ts';

/** How the paragraphs of one level of a list are numbered. */
export interface ListLevel {
	readonly start: number;
	readonly format: string;
	/** The number as shown, with `%1` for the number of the first level, and so on. */
	readonly text: string;
	/** The level, from 1, behind whose numbers this one begins again; 0 for none. */
	readonly restart: number | undefined;
	/** Shows the numbers of all levels as digits. */
	readonly isLegal: boolean;
	/** What stands between the number and the words. */
	readonly gap: string;
	readonly style: string | undefined;
}

/** A list: paragraphs of one `counter` count on, whatever list they are of. */
export interface List {
	readonly counter: string;
	readonly levels: ReadonlyMap<number, ListLevel>;
	/** The numbers with which levels of this list begin, where it counts anew. */
	readonly starts: ReadonlyMap<number, number>;
}

/** The lists of a Word file, by the id that its paragraphs name. */
export type Lists = ReadonlyMap<string, List>;

/** The lists of a `numbering` part. */
export function listsOf(root: XmlElement | undefined, styles: Styles): Lists {
	if (root === undefined) return new Map();
	const templates = new Map(
		elementsOf(root, 'w:abstractNum').map((one) => [one.attributes.get('w:abstractNumId') ?? '', one]),
	);
	const instances = new Map(
		elementsOf(root, 'w:num').map((one) => [one.attributes.get('w:numId') ?? '', one]),
	);
	const templateOf = (instance: XmlElement | undefined): XmlElement | undefined =>
		templates.get(valueAt(instance, 'w:abstractNumId') ?? '');
	/** A template may only name the style that names the list that is meant. */
	const linked = (template: XmlElement | undefined): XmlElement | undefined => {
		const style = valueAt(template, 'w:numStyleLink');
		if (style === undefined) return template;
		const id = styles
			.paragraph(style)
			.map((one) => valueAt(one, 'w:numPr', 'w:numId'))
			.find(Boolean);
		return templateOf(instances.get(id ?? '')) ?? template;
	};
	return new Map(
		[...instances].flatMap(([id, instance]): [string, List][] => {
			const template = linked(templateOf(instance));
			return template === undefined ? [] : [[id, listOf(template, instance)]];
		}),
	);
}

function listOf(template: XmlElement, instance: XmlElement): List {
	const levels = new Map(
		elementsOf(template, 'w:lvl').map((level) => [levelNumber(level), listLevel(level)]),
	);
	const starts = new Map<number, number>();
	for (const override of elementsOf(instance, 'w:lvlOverride')) {
		const number = levelNumber(override);
		const level = elementAt(override, 'w:lvl');
		if (level !== undefined) levels.set(number, listLevel(level));
		const start = valueAt(override, 'w:startOverride');
		if (start !== undefined) starts.set(number, Number(start));
	}
	return { counter: template.attributes.get('w:abstractNumId') ?? '', levels, starts };
}

function levelNumber({ attributes }: XmlElement): number {
	return Number(attributes.get('w:ilvl') ?? 0);
}

function listLevel(level: XmlElement): ListLevel {
	const restart = valueAt(level, 'w:lvlRestart');
	const legal = elementAt(level, 'w:isLgl');
	return {
		start: Number(valueAt(level, 'w:start') ?? 0),
		format: valueAt(level, 'w:numFmt') ?? 'decimal',
		text: valueAt(level, 'w:lvlText') ?? '',
		restart: restart === undefined ? undefined : Number(restart),
		isLegal: legal !== undefined && isOn(legal.attributes.get('w:val')),
		gap: valueAt(level, 'w:suff') === 'nothing' ? '' : ' ',
		style: valueAt(level, 'w:pStyle'),
	};
}
