import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Makes a PDF of the JSON of a document. The same document gives the same bytes. Throws a `TypesettingFailure` for what
 * the template cannot draw.
 */
export type Typesetter = (document: string) => Uint8Array;

type Typst = typeof import('@myriaddreamin/typst-ts-node-compiler');
type Compiler = InstanceType<Typst['NodeCompiler']>;

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../templates/pdf');

/** What sets the PDFs; undefined where Typst, which is optional, is not installed or not for this machine. */
export async function typesetter(): Promise<Typesetter | undefined> {
	try {
		const typst = await import('@myriaddreamin/typst-ts-node-compiler');
		const compiler = withoutSystemFonts(() => typst.NodeCompiler.create({ workspace: folder }));
		const template = readFileSync(join(folder, 'document.typ'), 'utf8');
		return (document) => pdfOf(compiler, template, { document, hyphenate: 'yes' });
	} catch {
		return undefined;
	}
}

/** A font of the machine would stand in for the compiler's own of the same name, and change the bytes. */
function withoutSystemFonts<Value>(make: () => Value): Value {
	const before = process.env['FONTCONFIG_FILE'];
	process.env['FONTCONFIG_FILE'] = join(folder, 'no-fonts.conf');
	try {
		return make();
	} finally {
		if (before === undefined) delete process.env['FONTCONFIG_FILE'];
		else process.env['FONTCONFIG_FILE'] = before;
	}
}

/** What the template is given. */
interface Inputs extends Record<string, string> {
	/** JSON. */
	readonly document: string;
	readonly hyphenate: 'yes' | 'no';
}

function pdfOf(compiler: Compiler, template: string, inputs: Inputs): Uint8Array {
	try {
		const wanted = { mainFileContent: template, inputs };
		// Each standard has rules of its own; one file keeps both, which the compiler checks one at a time.
		compiler.pdf(wanted, { pdfStandard: 'ua-1' });
		return compiler.pdf(wanted, { pdfStandard: 'a-2a' });
	} catch (error) {
		// The compiler gives some reasons as a message, and others as a code.
		const { message, code } = error as NodeJS.ErrnoException;
		const reasons = message === '' ? String(code) : message;
		const others = settable(inputs, reasons);
		if (others === undefined) throw new TypesettingFailure(reasons);
		return pdfOf(compiler, template, others);
	} finally {
		// What the compiler remembers of a document serves no other.
		compiler.evictCache(0);
	}
}

/** What to try in place of what the compiler failed to set; undefined where there is nothing else to try. */
function settable({ document, hyphenate }: Inputs, failure: string): Inputs | undefined {
	const shown = withCodePoints(document, unsettable(failure));
	if (shown !== document) return { document: shown, hyphenate };
	// The compiler breaks down where it divides a word at the end of a link (typst/typst#8608), which a soft hyphen allows too.
	const isBrokenDown = failure.includes('internal error');
	if (!isBrokenDown || hyphenate === 'no') return undefined;
	return { document: document.replaceAll('\u00AD', ''), hyphenate: 'no' };
}

/**
 * What the compiler says it has no glyph for, or that a standard does not allow. Of a letter and a mark on it it names both
 * where it lacks the mark: as long as it names marks, they are to blame. It has all of ASCII.
 */
function unsettable(failure: string): readonly string[] {
	const named = [...failure.matchAll(/(?:the text|codepoint) `\\*"(.*?)\\*"`/g)];
	const characters = new Set(named.flatMap(([, text = '']) => [...unescaped(text)]));
	const found = [...characters].filter((character) => character > '\u007f');
	const marks = found.filter((character) => /[\p{M}\p{Cf}\p{Emoji_Modifier}]/u.test(character));
	return marks.length > 0 ? marks : found;
}

function unescaped(text: string): string {
	return text.replace(/\\+u\{([0-9a-f]+)\}/g, (_, digits: string) =>
		String.fromCodePoint(parseInt(digits, 16)),
	);
}

/** The document with the code points of some characters in their place: `[U+1F600]`. */
function withCodePoints(document: string, characters: readonly string[]): string {
	return characters.reduce((text, found) => text.replaceAll(found, codePoint(found)), document);
}

function codePoint(character: string): string {
	return `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** Typst made no PDF, for the reasons it gave. */
class TypesettingFailure extends Error {
	constructor(reasons: string) {
		super(`the PDF could not be made: ${reasons}`);
	}
}
