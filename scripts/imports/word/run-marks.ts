import type { Mark } from '../../model/clause.ts';
import { isTurnedOn } from './styles.ts';
import { elementAt, valueAt, type XmlElement } from './xml.ts';
import type { WordReading } from './word-reading.ts';

/** How the words of a run are shown. */
export interface RunLook {
	readonly marks: readonly Mark[];
	readonly isHidden: boolean;
	readonly shift: 'superscript' | 'subscript' | undefined;
	/** How it shows that a revision cannot say: `underlined words are kept without the line`. */
	readonly unsaid: readonly string[];
	readonly font: string;
}

/** How a run of a paragraph of some style is shown. What the paragraph's style makes of all its words is no emphasis. */
export function runLook(run: XmlElement, style: string | undefined, { styles }: WordReading): RunLook {
	const direct = elementAt(run, 'w:rPr');
	const own = [...(direct === undefined ? [] : [direct]), ...styles.words(valueAt(direct, 'w:rStyle'))];
	const all = [...own, ...styles.words(style)];
	return {
		marks: marks.flatMap(([name, mark]) => (isTurnedOn(own, name) ? [mark] : [])),
		isHidden: isTurnedOn(all, 'w:vanish'),
		shift: shiftOf(own),
		unsaid: unsaid.flatMap(([name, what]) =>
			isTurnedOn(name === 'w:caps' ? all : [direct], name) ? [what] : [],
		),
		font: elementAt(direct, 'w:rFonts')?.attributes.get('w:ascii') ?? '',
	};
}

const marks: readonly (readonly [name: string, mark: Mark])[] = [
	['w:strike', { type: 'struck' }],
	['w:b', { type: 'strong' }],
	['w:i', { type: 'emphasis' }],
];

const unsaid: readonly (readonly [name: string, what: string])[] = [
	['w:caps', 'words shown in capitals are kept as they were typed'],
	['w:u', 'underlined words are kept without the line'],
	['w:highlight', 'highlighted words are kept without the colour'],
];

function shiftOf(properties: readonly XmlElement[]): RunLook['shift'] {
	const shift = properties.map((one) => valueAt(one, 'w:vertAlign')).find((value) => value !== undefined);
	return shift === 'superscript' || shift === 'subscript' ? shift : undefined;
}
