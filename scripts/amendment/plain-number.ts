/** Whether a number can stand in a sentence without quotation marks: `3`, `3.2.1`, `9-1`, `a`, `iv`. */
export function isPlainNumber(number: string): boolean {
	return /^(?:\d+|\p{L})(?:[.\-–]\d+)*$/u.test(number) || /^[ivxlcIVXLC]+$/.test(number);
}
