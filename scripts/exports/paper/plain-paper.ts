import type { PaperBlock, PaperDocument, PaperRow, PaperSpan, PaperWordsOfClause } from './paper-document.ts';

/** A document with all its words and changes, but of paragraphs alone: without lists, tables, links and emphasis. It says so. */
export function plainPaper(document: PaperDocument): PaperDocument {
	const { notices, unset, blocks } = document;
	return { ...document, notices: [...notices, unset.shape], blocks: blocks.flatMap(plainBlocks) };
}

/** A document without its text. It says so. */
export function paperWithoutText(document: PaperDocument): PaperDocument {
	const { notices, unset } = document;
	return { ...document, notices: [...notices, unset.text], blocks: [] };
}

function plainBlocks(block: PaperBlock): readonly PaperBlock[] {
	switch (block.type) {
		case 'heading':
		case 'paragraph':
		case 'code':
			return [plainParagraph(block)];
		case 'rule':
		case 'note':
			return [block];
		case 'quote':
			return block.blocks.flatMap(plainBlocks);
		case 'list':
			return block.items.flatMap(({ marker, blocks }) => [
				plainParagraph({ number: marker, spans: [] }),
				...blocks.flatMap(plainBlocks),
			]);
		case 'table':
			return block.rows.map((row) => plainParagraph(wordsOfRow(row)));
	}
}

function wordsOfRow({ cells, ...row }: PaperRow): PaperWordsOfClause {
	const { label } = row;
	const spans = cells.flatMap((cell, column) => (column === 0 ? cell : [{ text: ' | ' }, ...cell]));
	return { number: [], spans, ...(label === undefined ? {} : { label }) };
}

function plainParagraph({ number, spans, label }: PaperWordsOfClause): PaperBlock {
	const words = { number: number.map(plainSpan), spans: spans.map(plainSpan) };
	return { type: 'paragraph', ...words, ...(label === undefined ? {} : { label }) };
}

function plainSpan({ text, change }: PaperSpan): PaperSpan {
	return { text, ...(change === undefined ? {} : { change }) };
}
