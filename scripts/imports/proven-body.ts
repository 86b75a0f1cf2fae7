import { parseClauses } from '../clauses/clause-text.ts';
import { errorAt, type Finding } from '../source/finding.ts';
import { quote } from '../source/quotation.ts';
import { comparedWords, shownClauses } from './compared-words.ts';
import { blockWords } from './block-words.ts';
import { type ImportedText, piecesText } from './imported-text.ts';
import { markdownBody } from './markdown-body.ts';
import { visibleText } from './visible-text.ts';

/** An imported text as the body of a revision. */
export interface ProvenBody {
	readonly body: string;
	/** What is visible of the text, as the body has it. */
	readonly text: ImportedText;
	/** What the body does not keep, as warnings; as an error, that it does not read as the text does. */
	readonly findings: readonly Finding[];
}

/** The body of a text, read back by the reader of clauses and compared with what the text shows, clause by clause. */
export function provenBody(imported: ImportedText): ProvenBody {
	const visible = visibleText(imported);
	const blocks = visible.blocks.filter(
		(block) => !('pieces' in block) || piecesText(block.pieces).trim() !== '',
	);
	const { body, losses } = markdownBody(blocks);
	const text = { blocks, losses: [...visible.losses, ...losses] };
	return { body, text, findings: [...text.losses, ...readingFaults(body, text)] };
}

/** What each clause of a body shows, in order. */
export function bodyWords(body: string): readonly string[] {
	return shownClauses(parseClauses(body)).map(comparedWords);
}

function readingFaults(body: string, { blocks }: ImportedText): readonly Finding[] {
	const read = bodyWords(body);
	const shown = blockWords(blocks);
	const index = Array.from({ length: Math.max(read.length, shown.length) }, (_, at) => at).find(
		(at) => read[at] !== shown[at]?.words,
	);
	if (index === undefined) return [];
	const place = { line: (shown[index] ?? shown.at(-1))?.place ?? 1, column: 1 };
	return [
		errorAt(place, 'import-reading', {
			message: `as Markdown this would read ${quote(read[index] ?? '')} and not ${quote(shown[index]?.words ?? '')}`,
			advice: 'write it in the document in plainer words, or write the text by hand',
		}),
	];
}
