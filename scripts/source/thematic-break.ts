/** True for a line of three or more `-`, `_` or `*` with nothing but white space between. */
export function isThematicBreak(line: string): boolean {
	const first = line.trimStart()[0];
	if (first === undefined || !'-_*'.includes(first)) return false;
	let marks = 0;
	for (const character of line) {
		if (character === first) marks++;
		else if (character !== ' ' && character !== '\t') return false;
	}
	return marks >= 3;
}
