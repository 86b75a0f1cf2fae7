import { CST, Lexer } from 'yaml';

/** A construct of YAML that is refused, found at an offset (UTF-16 code units). */
export interface RefusedConstruct {
	readonly offset: number;
	readonly rule: 'yaml-construct' | 'yaml-depth';
	/** The construct in the author's terms: `the anchor`. */
	readonly construct: string;
	readonly advice: string;
}

const writeValue = 'write the value itself; a value that begins with `*`, `&` or `!` needs quotation marks';
const takeOut = 'take this line out';
const writeKey = 'write each key as `key: value`';

const refused: ReadonlyMap<CST.TokenType, Refusal> = new Map<CST.TokenType, Refusal>([
	['alias', { construct: 'an alias', advice: writeValue }],
	['anchor', { construct: 'an anchor', advice: writeValue }],
	['tag', { construct: 'a tag', advice: writeValue }],
	['directive-line', { construct: 'a directive', advice: takeOut }],
	['explicit-key-ind', { construct: 'a `?` key', advice: writeKey }],
	['doc-end', { construct: 'an end of document', advice: takeOut }],
]);
const secondDocument: Refusal = { construct: 'a second document', advice: takeOut };
const escape: Refusal = {
	construct: 'an escape',
	advice: 'write the character itself, or take the `\\` out',
};
const tooDeep: Refusal = { construct: 'a list', advice: 'write each key on a line of its own' };

type Refusal = Pick<RefusedConstruct, 'construct' | 'advice'>;

/** How deep lists and mappings may stand in one another; the deepest key of ours stands at 2. */
const deepest = 8;

/**
 * What is refused before any YAML is understood: aliases and anchors (a small file could unfold into a huge one), tags,
 * directives, a second document, escapes of hidden characters, nesting no key needs. Found in the words of the YAML alone, so nothing is unfolded.
 */
export function refusedConstructs(yaml: string): RefusedConstruct[] {
	const found: RefusedConstruct[] = [];
	const depthAfter = depthCounter();
	let isBegun = false;
	for (const { type, offset, source } of tokens(yaml)) {
		if (depthAfter(type) > deepest) return [...found, { offset, rule: 'yaml-depth', ...tooDeep }];
		const refusal = type === 'doc-start' && isBegun ? secondDocument : type && refused.get(type);
		if (refusal) found.push({ offset, rule: 'yaml-construct', ...refusal });
		if (type === 'double-quoted-scalar') found.push(...refusedEscapes(source, offset));
		isBegun ||= type === 'doc-start' || type === 'scalar' || type === 'map-value-ind';
	}
	return found;
}

/** Counts, word by word, how deep a word stands: in brackets, and behind the marks of its own line. */
function depthCounter(): (type: Token['type']) => number {
	let brackets = 0;
	let marks = 0;
	return (type) => {
		switch (type) {
			case 'flow-map-start':
			case 'flow-seq-start':
				brackets++;
				break;
			case 'flow-map-end':
			case 'flow-seq-end':
				brackets = Math.max(0, brackets - 1);
				break;
			case 'seq-item-ind':
			case 'explicit-key-ind':
			case 'map-value-ind':
				marks++;
				break;
			case 'newline':
			case 'comma':
				marks = 0;
				break;
			default:
		}
		return brackets + marks;
	};
}

/** An escape by number or name could write a character that no file may hold, and no author sees. */
function refusedEscapes(scalar: string, start: number): RefusedConstruct[] {
	return [...scalar.matchAll(/\\([^])/g)]
		.filter(([, escaped = '']) => !'nt"\\/ \n'.includes(escaped))
		.map(({ index }) => ({ offset: start + index, rule: 'yaml-construct', ...escape }));
}

interface Token {
	readonly type: CST.TokenType | null;
	readonly offset: number;
	readonly source: string;
}

/** The words of a YAML text. The lexer marks a document and a scalar by words that are not in the text. */
function* tokens(yaml: string): Generator<Token> {
	let offset = 0;
	let isScalar = false;
	for (const source of new Lexer().lex(yaml)) {
		const type = isScalar ? 'scalar' : CST.tokenType(source);
		const isMark: boolean =
			!isScalar && (source === CST.DOCUMENT || source === CST.FLOW_END || source === CST.SCALAR);
		isScalar = isMark && source === CST.SCALAR;
		if (isMark) continue;
		yield { type, offset, source };
		offset += source.length;
	}
}
