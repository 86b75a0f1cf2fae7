const latin = [...'abcdefghijklmnopqrstuvwxyz'];
/** The letters Word numbers with in Russian: without ё, й, ъ and ь. */
const russian = [...'абвгдежзиклмнопрстуфхцчшщыэюя'];

const romans: readonly (readonly [string, number])[] = [
	['m', 1000],
	['cm', 900],
	['d', 500],
	['cd', 400],
	['c', 100],
	['xc', 90],
	['l', 50],
	['xl', 40],
	['x', 10],
	['ix', 9],
	['v', 5],
	['iv', 4],
	['i', 1],
];

const formats: Readonly<Record<string, (value: number) => string | undefined>> = {
	decimal: String,
	decimalHalfWidth: String,
	decimalZero: (value) => String(value).padStart(2, '0'),
	numberInDash: (value) => `- ${value} -`,
	ordinal: (value) => `${value}${ordinalEnding(value)}`,
	lowerLetter: (value) => letters(value, latin),
	upperLetter: (value) => letters(value, latin)?.toUpperCase(),
	russianLower: (value) => letters(value, russian),
	russianUpper: (value) => letters(value, russian)?.toUpperCase(),
	lowerRoman: roman,
	upperRoman: (value) => roman(value)?.toUpperCase(),
	none: () => '',
};

/** A number of an automatic list in a format, by the name Word gives it; undefined for a format that is not known here. */
export function numeral(value: number, format: string): string | undefined {
	return Object.hasOwn(formats, format) ? formats[format]!(value) : undefined;
}

/** Behind the last letter each is written twice, then three times. */
function letters(value: number, alphabet: readonly string[]): string | undefined {
	if (value < 1 || value > 780) return undefined;
	const index = value - 1;
	return alphabet[index % alphabet.length]!.repeat(Math.floor(index / alphabet.length) + 1);
}

function roman(value: number): string | undefined {
	if (value < 1 || value > 3999) return undefined;
	let [left, written] = [value, ''];
	for (const [letter, worth] of romans) {
		while (left >= worth) {
			written += letter;
			left -= worth;
		}
	}
	return written;
}

function ordinalEnding(value: number): string {
	const teens = value % 100 >= 11 && value % 100 <= 13;
	return (!teens && { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10]) || 'th';
}
