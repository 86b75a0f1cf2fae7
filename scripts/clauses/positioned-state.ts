import MarkdownIt from 'markdown-it';
import type { Token } from 'markdown-it';

const inline = new MarkdownIt().inline;

/** Markdown-it's own rule for `[text](address)`; its package exports no rule by itself. */
export const link = inline.ruler.__rules__.find((rule) => rule.name === 'link')!.fn;

/**
 * Inline state that notes where each token came from, which markdown-it does not: `meta.start` is the offset in the
 * content of the token's first character.
 *
 * Plain text is gathered in `pending`, always from consecutive characters, so the place of the first one is enough.
 */
export class PositionedState extends inline.State {
	#gathered = '';
	#gatheredStart = 0;

	constructor(...parameters: ConstructorParameters<typeof inline.State>) {
		super(...parameters);
		// An own accessor, since the parent's constructor makes `pending` an own property.
		Object.defineProperty(this, 'pending', {
			get: () => this.#gathered,
			set: (text: string) => {
				this.#gather(text);
			},
		});
	}

	#gather(text: string): void {
		if (this.#gathered === '') this.#gatheredStart = this.pos;
		this.#gathered = text;
	}

	override pushPending(): Token {
		const token = super.pushPending();
		token.meta = { start: this.#gatheredStart };
		return token;
	}

	override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
		const token = super.push(type, tag, nesting);
		const previous = this.tokens.at(-2);
		token.meta = { start: this.#tokenStart(type, previous), pushedAt: this.pos };
		return token;
	}

	/** A run of `*` is pushed one token a mark from one place; an autolink's text stands behind its `<`. */
	#tokenStart(type: string, previous: Token | undefined): number {
		if (type !== 'text' || previous === undefined) return this.pos;
		if (previous.markup === 'autolink' && previous.nesting > 0) return this.pos + 1;
		const isNextMark = previous.type === 'text' && previous.meta?.['pushedAt'] === this.pos;
		return isNextMark ? tokenStart(previous) + previous.content.length : this.pos;
	}
}

/** Where a token starts, as an offset into the content it was parsed from. */
export function tokenStart(token: Token): number {
	return token.meta?.['start'] as number;
}
