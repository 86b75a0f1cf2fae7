import type { ProblemWords } from '../model/problem.ts';
import type { ErrorCode } from 'yaml';

const quoteTheValue = 'put the whole value in quotation marks';
const lineUp = 'begin each key at the start of its line, and indent what belongs to it by two spaces';

const words: Partial<Readonly<Record<ErrorCode, ProblemWords>>> = {
	BAD_INDENT: { message: 'this line is indented unlike its neighbours', advice: lineUp },
	BAD_SCALAR_START: { message: 'a value cannot begin with this character', advice: quoteTheValue },
	BLOCK_AS_IMPLICIT_KEY: {
		message: 'a second colon makes this value look like a key',
		advice: quoteTheValue,
	},
	DUPLICATE_KEY: { message: 'this key stands twice', advice: 'keep one of the two' },
	MISSING_CHAR: {
		message: 'a closing quotation mark, bracket or colon is missing',
		advice: 'write each key as `key: value`, and close what is opened',
	},
	MULTILINE_IMPLICIT_KEY: { message: 'a key must stand on one line', advice: lineUp },
	NON_STRING_KEY: { message: 'a list stands where a key should', advice: 'write each key as `key: value`' },
	TAB_AS_INDENT: { message: 'a tab indents this line', advice: 'indent with spaces' },
};

/** What is said of an error the YAML parser reports; its own words where we have none. */
export function yamlFaultWords(code: ErrorCode, message: string): ProblemWords {
	// A bracket that stays open is told by the indentation of whatever comes after it.
	const isUnclosed = code === 'BAD_INDENT' && message.startsWith('Flow ');
	return (
		words[isUnclosed ? 'MISSING_CHAR' : code] ?? {
			message: `this is not YAML: ${message.split('\n', 1)[0]}`,
			advice: 'write each key as `key: value`',
		}
	);
}
