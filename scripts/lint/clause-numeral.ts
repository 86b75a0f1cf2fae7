/** A clause's number in figures, as a drafter thinks of it. */
export interface Figures {
	readonly type: 'figures';
	/** The word before them, in lower case; empty where there is none. */
	readonly label: string;
	/** `2.1` is 2 and 1. */
	readonly levels: readonly number[];
	/** True where a later act put it between two numbers: `9-1`. */
	readonly isInserted: boolean;
	/** Word and marks, by which kinds of numbers are told apart. */
	readonly style: string;
}

/** A clause's letter. */
export interface Letter {
	readonly type: 'letter';
	readonly letter: string;
	/** Marks and case. */
	readonly style: string;
}

const figures = /^(§+\s?|\p{L}+\s+)?(\(?)(\d{1,3}(?:[.\-–]\d{1,3})*)([.):]{0,2})$/u;
const letter = /^(\(?)(\p{L})([.):])$/u;

/** The number as figures or as a letter; undefined for Roman numerals and anything else. */
export function parseClauseNumeral(text: string): Figures | Letter | undefined {
	const [, label = '', open, path, close] = figures.exec(text) ?? [];
	if (path !== undefined) {
		const word = label.trim().toLowerCase();
		const levels = path.split(/[.\-–]/).map(Number);
		const isInserted = levels.length > 1 && (/[-–]/.test(path) || word !== '');
		return { type: 'figures', label: word, levels, isInserted, style: `${word}${open}1${close}` };
	}
	const [, before, one, behind] = letter.exec(text) ?? [];
	if (one === undefined) return undefined;
	return { type: 'letter', letter: one, style: `${before}${one === one.toLowerCase() ? 'a' : 'A'}${behind}` };
}
