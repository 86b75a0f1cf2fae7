/** A bracket or quotation mark without its other one. */
export interface UnpairedMark {
	readonly index: number;
	readonly sign: string;
	/** Marks of one kind pair with one another. */
	readonly kind: MarkKind;
	readonly isOpening: boolean;
}

type MarkKind = 'round' | 'square' | 'angled' | 'curled' | 'straight';

const kinds: Readonly<Record<string, readonly [MarkKind, isOpening: boolean]>> = {
	'(': ['round', true],
	')': ['round', false],
	'[': ['square', true],
	']': ['square', false],
	'«': ['angled', true],
	'»': ['angled', false],
	'„': ['curled', true],
	'”': ['curled', false],
};

/** `1)` and `а)` number what follows within a clause. */
const label = /(?:^|[\s;,.:(])(?:\d{1,3}|\p{L}|[ivx]{1,4})$/iu;

/** The marks of a clause that have no other one in it, in order, each kind for itself. */
export function unpairedMarks(text: string): readonly UnpairedMark[] {
	const open: UnpairedMark[] = [];
	const alone: UnpairedMark[] = [];
	let isNested = false;
	for (const { 0: sign, index } of text.matchAll(/[()[\]«»“”„"]/g)) {
		const mark = { index, sign, ...markOf(sign, { text, index }, open) };
		const other = open.findLastIndex(({ kind }) => kind === mark.kind);
		isNested ||= mark.kind === 'angled' && mark.isOpening && other !== -1;
		if (mark.isOpening) open.push(mark);
		else if (other !== -1) open.splice(other, 1);
		else if (!isPassedOver(mark, text)) alone.push(mark);
	}
	// «Общество «Ромашка» closes both quotations with one mark, as is usual in Russian.
	const left = open.filter(({ kind }) => !(kind === 'angled' && isNested));
	return [...alone, ...left].toSorted((a, b) => a.index - b.index);
}

interface MarkPlace {
	readonly text: string;
	readonly index: number;
}

function markOf(
	sign: string,
	{ text, index }: MarkPlace,
	open: readonly UnpairedMark[],
): Pick<UnpairedMark, 'kind' | 'isOpening'> {
	const known = kinds[sign];
	if (known !== undefined) return { kind: known[0], isOpening: known[1] };
	if (sign === '“') return { kind: 'curled', isOpening: !open.some((other) => other.sign === '„') };
	const isOpened = open.some(({ kind }) => kind === 'straight');
	const looksClosing =
		/\S$/.test(text.slice(0, index)) &&
		!/[\p{L}\p{N}]/u.test(text[index + 1] ?? ' ') &&
		!/[([—–-]$/.test(text.slice(0, index));
	return { kind: 'straight', isOpening: !isOpened && !looksClosing };
}

/** Labels of lists, smiles, and inches. */
function isPassedOver({ kind, sign, index }: UnpairedMark, text: string): boolean {
	const before = text.slice(0, index);
	if (kind === 'round') return label.test(before) || /[:;]-?$/.test(before);
	return sign === '"' && /\d\s?$/.test(before);
}
