import type { Env, Token } from 'markdown-it';
import type { Alignment, Container } from '../model/clause.ts';
import { blockTokens } from './markdown.ts';

/** A block of Markdown with text of its own, and the lines it takes: `[firstLine, lastLine)`, from 0. */
export interface Block {
	readonly kind: 'heading' | 'paragraph' | 'item' | 'row' | 'code' | 'rule';
	readonly firstLine: number;
	readonly lastLine: number;
	/** The line its content begins on: of fenced code the second, of an item perhaps below its marker. */
	readonly contentLine: number;
	readonly containers: readonly Container[];
	/** Inline Markdown; of code, the code; of a row, empty (its cells are read from its line). */
	readonly content: string;
	/** Of a heading, its `#` marks or underline character; of an item, its bullet or number with the mark behind. */
	readonly marker: string;
	/** Of a heading, 1 to 6, else 0. */
	readonly level: number;
	readonly isTableHead: boolean;
}

/** The blocks of a text in reading order, and what its link definitions say. The text has LF line ends only. */
export function blocksOf(text: string): { readonly blocks: readonly Block[]; readonly env: Env } {
	if (loneParagraph.test(text)) return { blocks: [paragraphOf(text)], env: {} };
	const { tokens, env } = blockTokens(text);
	return { blocks: new BlockWalk().walk(tokens), env };
}

/**
 * One line that begins with a letter, or a number of more than one part, is a paragraph whatever it says; most of the
 * sections that are new in a revision are no more.
 */
const loneParagraph = /^(?:\p{L}|\d+\.\d)(?:[^\n]*\S)?\n*$/u;

function paragraphOf(line: string): Block {
	return {
		kind: 'paragraph',
		firstLine: 0,
		lastLine: 1,
		contentLine: 0,
		containers: [],
		content: line.trimEnd(),
		marker: '',
		level: 0,
		isTableHead: false,
	};
}

/** One walk over block tokens, keeping what they stand in. */
class BlockWalk {
	readonly #blocks: Block[] = [];
	#containers: readonly Container[] = [];
	/** The list item whose own text has not come yet. */
	#openItem: Token | undefined;

	walk(tokens: readonly Token[]): readonly Block[] {
		tokens.forEach((token, index) => {
			if (token.nesting > 0) this.#enter(token, tokens, index);
			else if (token.nesting < 0) this.#leave(token);
			else this.#leaf(token);
		});
		return this.#blocks;
	}

	#enter(token: Token, tokens: readonly Token[], index: number): void {
		const next = tokens[index + 1];
		switch (token.type) {
			case 'bullet_list_open':
			case 'ordered_list_open':
				this.#open(token, { type: 'list', ordered: token.type === 'ordered_list_open' });
				return;
			case 'list_item_open':
				this.#open(token, { type: 'item' });
				this.#openItem = token;
				return;
			case 'blockquote_open':
				this.#open(token, { type: 'quote' });
				return;
			case 'table_open':
				this.#open(token, { type: 'table', alignments: alignments(tokens, index) });
				return;
			case 'paragraph_open':
				this.#paragraph(token, next?.content ?? '');
				return;
			case 'heading_open':
				this.#push(token, {
					kind: 'heading',
					content: next?.content ?? '',
					marker: token.markup,
					level: Number(token.tag.slice(1)),
				});
				return;
			case 'tr_open':
				this.#push(token, { kind: 'row', isTableHead: tokens[index - 1]?.type === 'thead_open' });
				return;
		}
	}

	#leave(token: Token): void {
		const isContainer = ['list_item_close', 'blockquote_close', 'table_close'].includes(token.type);
		if (token.type === 'list_item_close') this.#flushItem();
		if (isContainer || token.type.endsWith('_list_close')) this.#containers = this.#containers.slice(0, -1);
	}

	#leaf(token: Token): void {
		if (token.type === 'fence' || token.type === 'code_block') {
			const contentLine = token.map![0] + (token.type === 'fence' ? 1 : 0);
			this.#push(token, { kind: 'code', content: token.content, contentLine });
		} else if (token.type === 'hr') {
			this.#push(token, { kind: 'rule' });
		}
	}

	#open(token: Token, container: Container): void {
		if (token.type !== 'list_item_open') this.#flushItem();
		this.#containers = [...this.#containers, container];
	}

	#paragraph(token: Token, content: string): void {
		const item = this.#openItem;
		this.#openItem = undefined;
		if (item === undefined) this.#push(token, { kind: 'paragraph', content });
		else {
			const [firstLine] = item.map!;
			const [contentLine, lastLine] = token.map!;
			this.#add({ kind: 'item', content, marker: item.info + item.markup, firstLine, contentLine, lastLine });
		}
	}

	/** An item that begins with something other than words has a clause of its own, without words. */
	#flushItem(): void {
		const item = this.#openItem;
		this.#openItem = undefined;
		if (item === undefined) return;
		const [line] = item.map!;
		this.#add({ kind: 'item', marker: item.info + item.markup, firstLine: line, lastLine: line + 1 });
	}

	#push(token: Token, block: Partial<Block> & Pick<Block, 'kind'>): void {
		this.#flushItem();
		const [firstLine, lastLine] = token.map!;
		this.#add({ firstLine, lastLine, ...block });
	}

	#add(block: Partial<Block> & Pick<Block, 'kind' | 'firstLine' | 'lastLine'>): void {
		const { content = '', marker = '', level = 0, isTableHead = false } = block;
		const { kind, firstLine, lastLine, contentLine = firstLine } = block;
		const lines = { firstLine, lastLine, contentLine };
		this.#blocks.push({ kind, ...lines, containers: this.#containers, content, marker, level, isTableHead });
	}
}

/** The alignment of each column, from the cells of the head. */
function alignments(tokens: readonly Token[], tableIndex: number): readonly Alignment[] {
	const columns: Alignment[] = [];
	for (let index = tableIndex; tokens[index]!.type !== 'thead_close'; index++) {
		const token = tokens[index]!;
		if (token.type !== 'th_open') continue;
		const style = token.attrGet('style');
		columns.push(style === null ? undefined : (String(style).replace('text-align:', '') as Alignment));
	}
	return columns;
}
