import MarkdownIt from 'markdown-it';
import type { Env, Token } from 'markdown-it';
import { PositionedState, link } from './positioned-state.ts';

/**
 * The one configured Markdown parser. Raw HTML is text, typographer replacements are off, links are made only where the
 * author wrote one, and an image is a link to it, so that nothing is loaded from elsewhere.
 */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
markdown.inline.State = PositionedState;
markdown.inline.ruler.at('image', (state, silent) => {
	if (state.src[state.pos] !== '!' || state.src[state.pos + 1] !== '[') return false;
	state.pos++;
	if (link(state, silent)) return true;
	state.pos--;
	return false;
});
// The parser's own fallback steps over a character before it gathers it, and its place would be lost.
markdown.inline.ruler.push('character', (state, silent) => {
	if (!silent) state.pending += state.src[state.pos];
	state.pos++;
	return true;
});
// Joined tokens would lose the position of all but the last of them.
markdown.inline.ruler2.disable('fragments_join');

/** The block tokens of a Markdown text; `inline` tokens hold their content unparsed. */
export function blockTokens(text: string): { readonly tokens: readonly Token[]; readonly env: Env } {
	const env: Env = {};
	const tokens: Token[] = [];
	markdown.block.parse(text, markdown, env, tokens);
	return { tokens, env };
}

/** The inline tokens of a block's content, each with its place in `meta` (see `PositionedState`). */
export function inlineTokens(content: string, env: Env): readonly Token[] {
	const tokens: Token[] = [];
	markdown.inline.parse(content, markdown, env, tokens);
	return tokens;
}
