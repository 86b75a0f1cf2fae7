/** Letters that a Russian or Belarusian list may leave out (ё, й, з and others) are in neither. */
const cyrillic = 'абвгдежиклмнпрстуфхцшэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';

/**
 * The place of a letter in the alphabet lists count by, from 1; undefined for letters that lists leave out as they please,
 * and for those a Roman numeral may be written with, which tell nothing by themselves.
 */
export function letterValue(letter: string): readonly [alphabet: string, value: number | undefined] {
	const small = letter.toLowerCase().replace('і', 'и');
	if (cyrillic.includes(small)) return ['cyrillic', cyrillic.indexOf(small) + 1];
	const isClear = latin.includes(small) && !/[ivxlcdm]/.test(small);
	return ['latin', isClear ? latin.indexOf(small) + 1 : undefined];
}

/** True where between two Latin letters stand only ones a Roman numeral may be written with. */
export function isNextLatin(before: number, value: number): boolean {
	return value > before && /^[ivxlcdm]*$/.test(latin.slice(before, value - 1));
}
