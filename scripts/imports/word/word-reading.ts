import type { LossList } from '../loss-list.ts';
import type { ListMark } from './list-counter.ts';
import type { OpenField } from './field.ts';
import type { Styles } from './styles.ts';
import type { XmlElement } from './xml.ts';

/** What one reading of a Word file from its first paragraph to its last knows and has met so far. */
export interface WordReading {
	readonly styles: Styles;
	readonly targets: ReadonlyMap<string, string>;
	readonly listMark: (list: string, level: number) => ListMark | undefined;
	/** The mark of a note, as shown in the text; notes are read when the text is. */
	readonly noteMark: (reference: XmlElement) => string;
	readonly losses: LossList;
	/** The fields whose end has not come, outermost first. */
	readonly fields: OpenField[];
	/** Text boxes of the paragraph that is being read. */
	readonly boxes: XmlElement[];
	/** How far the bullets stand in under which a typed one would stand now, in twentieths of a point. */
	readonly indents: number[];
	/** The number of the paragraph that is being read. */
	place: number;
	/** True once a paragraph of the style of titles was met. */
	hasTitle: boolean;
}
