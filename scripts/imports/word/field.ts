import { isOn } from './styles.ts';
import type { WordReading } from './word-reading.ts';
import { elementAt, elementsOf, valueAt, type XmlElement } from './xml.ts';

/** A field whose end has not come: what it is asked for, and whether what it shows has begun. */
export interface OpenField {
	code: string;
	isShown: boolean;
	/** What a form's field shows beside its result. */
	readonly form: XmlElement | undefined;
}

/** Fields that mark a place and show nothing. */
const shownNowhere = new Set(['', 'TC', 'XE', 'RD', 'SET']);

/** A field's name: the first word of its code. */
export function fieldName(code: string): string {
	return (/^\s*(\S+)/.exec(code)?.[1] ?? '').toUpperCase();
}

/** The address a field links to; undefined where it links to none outside of the file. */
export function fieldTarget(code: string): string | undefined {
	return /^\s*HYPERLINK\s+(?:"([^"]+)"|([^\s"\\]+))/i.exec(code)?.slice(1).find(Boolean);
}

/** Begins a field, begins what it shows, or ends it; gives what the field of a form shows beside that. */
export function turnField(turn: XmlElement, reading: WordReading): string {
	const { fields } = reading;
	const type = turn.attributes.get('w:fldCharType');
	const field = fields.at(-1);
	if (type === 'begin') fields.push({ code: '', isShown: false, form: elementAt(turn, 'w:ffData') });
	else if (type === 'separate' && field !== undefined) field.isShown = true;
	else if (type === 'end' && field !== undefined) {
		fields.pop();
		return endedField(field, reading);
	}
	return '';
}

function endedField(field: OpenField, { losses, place }: WordReading): string {
	const form = checkBox(field) ?? (field.isShown ? undefined : listChoice(field));
	if (form !== undefined) return form;
	if (!field.isShown && !shownNowhere.has(fieldName(field.code))) {
		losses.tell(place, 'a field without a result is not kept', field.code);
	}
	return '';
}

function checkBox({ form }: OpenField): string | undefined {
	const box = elementAt(form, 'w:checkBox');
	if (box === undefined) return undefined;
	const state = elementAt(box, 'w:checked') ?? elementAt(box, 'w:default');
	return state !== undefined && isOn(state.attributes.get('w:val')) ? '☒' : '☐';
}

function listChoice({ form }: OpenField): string | undefined {
	const list = elementAt(form, 'w:ddList');
	if (list === undefined) return undefined;
	const chosen = Number(valueAt(list, 'w:result') ?? valueAt(list, 'w:default') ?? 0);
	return elementsOf(list, 'w:listEntry')[chosen]?.attributes.get('w:val');
}
