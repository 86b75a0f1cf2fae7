/** A word with what stands against it, such as a comma. Its identity outlives every edit but its own replacement. */
export interface Word {
	readonly id: number;
	readonly text: string;
	readonly href?: string;
}

/** A block of a document, cut into words. A row has several cells, any other block one. */
export interface Block {
	readonly id: number;
	readonly kind: 'heading' | 'paragraph' | 'item' | 'row';
	readonly level: number;
	/** Its own number as printed, such as `2.1.`. */
	readonly number?: string;
	readonly cells: readonly (readonly Word[])[];
	/** Where lines are wrapped, in words. */
	readonly wrap?: number;
	/** What the script did to it that its words do not tell. */
	readonly fate?: 'moved' | 'split' | 'merged';
	/** Of a merger, the blocks that went into it. */
	readonly sources?: readonly number[];
}

export type WordDocument = readonly Block[];

/** A document as Markdown, and where its words and blocks stand: offsets are in UTF-16 code units. */
export interface RenderedDocument {
	readonly body: string;
	readonly words: readonly PlacedWord[];
	readonly blocks: readonly PlacedBlock[];
}

export interface PlacedWord {
	readonly word: Word;
	readonly block: number;
	/** The first and last letter or digit of the word; empty where it has none. */
	readonly start: number;
	readonly end: number;
	/** Its runs of letters and digits. */
	readonly parts: readonly (readonly [number, number])[];
}

export interface PlacedBlock {
	readonly block: Block;
	readonly start: number;
	readonly end: number;
}

/** The words of a block in order. */
export function wordsOf(block: Block): readonly Word[] {
	return block.cells.flat();
}

/** The document as Markdown. */
export function rendered(document: WordDocument): RenderedDocument {
	let body = '';
	const words: PlacedWord[] = [];
	const blocks: PlacedBlock[] = [];
	document.forEach((block, index) => {
		const start = body.length;
		body += lead(block);
		block.cells.forEach((cell, column) => {
			if (block.kind === 'row') body += column === 0 ? '| ' : ' | ';
			cell.forEach((word, place) => {
				if (place > 0)
					body += block.wrap !== undefined && place % block.wrap === 0 ? `\n${indent(block)}` : ' ';
				words.push(placed(word, block.id, body.length));
				body += word.href === undefined ? word.text : `[${word.text}](${word.href})`;
			});
		});
		if (block.kind === 'row') body += ' |';
		const next = document[index + 1];
		body += tail(block, next, document[index - 1]);
		blocks.push({ block, start, end: body.length });
	});
	return { body, words, blocks };
}

function lead(block: Block): string {
	const number = block.number === undefined ? '' : `${block.number} `;
	switch (block.kind) {
		case 'heading':
			return `${'#'.repeat(block.level)} ${number}`;
		case 'item':
			return block.number === undefined ? '- ' : number;
		case 'paragraph':
			return number;
		case 'row':
			return '';
	}
}

function indent(block: Block): string {
	return block.kind === 'item' ? ' '.repeat(lead(block).length) : '';
}

function tail(block: Block, next: Block | undefined, previous: Block | undefined): string {
	if (block.kind === 'row') {
		const rule = previous?.kind === 'row' ? '' : `|${'---|'.repeat(block.cells.length)}\n`;
		return next?.kind === 'row' ? `\n${rule}` : `\n${rule}\n`;
	}
	return isListItem(block) && next !== undefined && isListItem(next) ? '\n' : '\n\n';
}

/** What Markdown reads as a list's item without a line between: `(a)` makes none, and two such lines one paragraph. */
function isListItem({ kind, number }: Block): boolean {
	return kind === 'item' && (number === undefined || /^\d+[.)]$/.test(number));
}

function placed(word: Word, block: number, at: number): PlacedWord {
	const start = at + (word.href === undefined ? 0 : 1);
	const parts = [...word.text.matchAll(/[\p{L}\p{N}]+/gu)].map(
		({ index, 0: part }) => [start + index, start + index + part.length] as const,
	);
	return { word, block, start: parts[0]?.[0] ?? start, end: parts.at(-1)?.[1] ?? start, parts };
}
