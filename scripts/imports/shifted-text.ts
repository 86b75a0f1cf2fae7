const raised = new Map(
	[...'0123456789+-=()ni'].map((plain, index) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ'][index]!]),
);
const lowered = new Map(
	[...'0123456789+-=()'].map((plain, index) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][index]!]),
);

/** The text in characters that are raised or lowered by themselves; undefined where one of them has none such. */
export function shiftedText(text: string, to: 'superscript' | 'subscript'): string | undefined {
	const map = to === 'superscript' ? raised : lowered;
	const shifted = [...text].map((character) => (character.trim() === '' ? character : map.get(character)));
	return shifted.every((character) => character !== undefined) ? shifted.join('') : undefined;
}
