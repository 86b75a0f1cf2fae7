import * as blocks from './block-edits.ts';
import type { Edit, EditContext } from './edit-context.ts';
import * as moves from './move-edits.ts';
import { seededRandom } from './seeded-random.ts';
import type { SourceDocument, TextSet } from './source-documents.ts';
import * as words from './word-edits.ts';
import type { WordDocument } from './word-document.ts';
import { wordsOf } from './word-document.ts';

/** A text before and after edits whose every word is known by identity. */
export interface ScriptedCase {
	readonly name: string;
	readonly source: string;
	readonly language: string;
	readonly set: TextSet;
	readonly isHard: boolean;
	readonly from: WordDocument;
	readonly to: WordDocument;
}

/** The single edits, by name. */
const singleEdits: Readonly<Record<string, Edit>> = {
	'insert words': words.insertWords,
	'delete words': words.deleteWords,
	'replace words': words.replaceWords,
	'insert a clause': blocks.insertClause,
	'insert a like clause': blocks.insertLike,
	'delete a clause': blocks.deleteClause,
	'move a clause': moves.moveClause,
	'move and edit': moves.moveAndEdit,
	'move a short clause': moves.moveShort,
	'move and renumber': moves.moveAndRenumber,
	'move a section': moves.moveSection,
	'renumber by inserting': blocks.renumberByInserting,
	'renumber by deleting': blocks.renumberByDeleting,
	'split a clause': blocks.splitClause,
	'merge clauses': blocks.mergeClauses,
	'change a number': words.changeNumber,
	'swap sentences': words.swapSentences,
	'add a list item': blocks.addListItem,
	'change a cell': blocks.changeCell,
	'add a row': blocks.addRow,
	'drop a column': blocks.dropColumn,
	'rename a heading': words.renameHeading,
	'change a link': words.changeLink,
	reflow: words.reflow,
	'typography only': words.changeTypography,
	'rename a term': words.renameTerm,
	'rewrite a clause': words.rewriteClause,
	'add a negation': words.addNot,
	'insert a sentence': words.insertSentence,
	'delete a sentence': words.deleteSentence,
	'scattered words': words.scatterWords,
};

const many = (edit: Edit, count: number): readonly Edit[] => new Array<Edit>(count).fill(edit);

/** The hard cases, by name. */
const hardEdits: Readonly<Record<string, readonly Edit[]>> = {
	'a third of a clause rewritten': [words.rewriteThird],
	'a near twin inserted': [blocks.insertTwin],
	'moved and a fifth edited': [moves.moveAndEditFifth],
	'five moves': many(moves.moveClause, 5),
};

/** The cases of one text and seed: every single edit, two mixtures of 8 to 15, and the hard ones. */
export function scriptedCases(
	source: SourceDocument,
	pool: readonly string[],
	seed: number,
): readonly ScriptedCase[] {
	const random = seededRandom(seed);
	const edits = Object.values(singleEdits);
	const mixture = (count: number): readonly Edit[] => Array.from({ length: count }, () => random.pick(edits));
	const plans: readonly (readonly [string, boolean, readonly Edit[]])[] = [
		...Object.entries(singleEdits).map(([name, edit]) => [name, false, [edit]] as const),
		['mixture', false, mixture(8 + random.below(8))],
		['mixture', false, mixture(8 + random.below(8))],
		...Object.entries(hardEdits).map(([name, list]) => [name, true, list] as const),
		['forty edits', true, mixture(40)],
		['renumber alone', false, [blocks.renumberAlone]],
	];
	return plans.flatMap(([name, isHard, list]) => {
		const context: EditContext = { random, pool, touched: new Set() };
		const to = edited(source.document, list, context);
		if (to === undefined) return [];
		const { name: from, language, set, document } = source;
		return [{ name, source: from, language, set, isHard, from: document, to }];
	});
}

function edited(
	document: WordDocument,
	edits: readonly Edit[],
	context: EditContext,
): WordDocument | undefined {
	let result: WordDocument | undefined;
	for (const edit of edits) result = edit(result ?? document, context) ?? result;
	return result;
}

/** The words of all other texts in a text's language, to write new text with. */
export function wordPool(sources: readonly SourceDocument[], source: SourceDocument): readonly string[] {
	return sources
		.filter((other) => other !== source && other.language === source.language)
		.flatMap((other) => other.document.flatMap((block) => wordsOf(block).map((word) => word.text)));
}
