import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { typesetter, type Typesetter } from '../../scripts/store/typesetter.ts';
import { workspace } from '../site/workspace.ts';

/** What sets PDFs and what reads them back. */
export interface PdfTools {
	readonly typeset: Typesetter;
	/** What a program of Poppler tells of a PDF: `pdftotext` its words, `pdfinfo` what it is, `pdffonts` its fonts. */
	readonly read: (pdf: Uint8Array, program: string, words?: readonly string[]) => string;
}

/**
 * The tools PDFs are tried with; undefined where they are not installed, which is said. On a machine that checks changes
 * (`CI=true`) their absence is an error: there PDFs have to be tried.
 */
export async function pdfTools(): Promise<PdfTools | undefined> {
	const typeset = await typesetter();
	if (typeset !== undefined && hasPoppler()) return { typeset, read: reader() };
	const absence = `${typeset === undefined ? 'Typst (`npm ci`)' : 'Poppler (poppler-utils)'} is not installed`;
	if (process.env['CI'] === 'true') throw new Error(absence);
	console.log(`${absence}. PDFs were not tried.`);
	return undefined;
}

function hasPoppler(): boolean {
	try {
		execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

function reader(): PdfTools['read'] {
	const file = join(workspace(), 'read.pdf');
	return (pdf, program, words = []) => {
		writeFileSync(file, pdf);
		const output = program === 'pdftotext' ? ['-'] : [];
		return execFileSync(program, [...words, file, ...output], {
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		});
	};
}
