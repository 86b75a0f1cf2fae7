import { CST, Lexer } from 'yaml';

/** A construct of YAML that is refused, found at an offset (UTF-16 code units). */
export interface RefusedConstruct {
	readonly offset: number;
	readonly rule: 'yaml-construct' | 'yaml-depth';
	/** The construct in the author's terms: `the anchor`. */
	readonly construct: string;
}

const refused: ReadonlyMap<CST.TokenType, string> = new Map<CST.TokenType, string>([
	['alias', 'an alias'],
	['anchor', 'an anchor'],
	['tag', 'a tag'],
	['directive-line', 'a directive'],
	['explicit-key-ind', 'a `?` key'],
	['doc-end', 'an end of document'],
]);

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
		if (depthAfter(type) > deepest) return [...found, { offset, rule: 'yaml-depth', construct: 'a list' }];
		const construct = type === 'doc-start' && isBegun ? 'a second document' : type && refused.get(type);
		if (construct) found.push({ offset, rule: 'yaml-construct', construct });
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
		.map(({ index }) => ({ offset: start + index, rule: 'yaml-construct', construct: 'an escape' }));
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
