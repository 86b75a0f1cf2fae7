import { clausesHtml } from '../clauses/clause-html.ts';
import { clauseReader } from '../clauses/clause-text.ts';
import { sha256 } from '../log/digest.ts';
import { type RecordedText, recordedTexts } from '../log/recorded-text.ts';
import type { SiteReader } from '../log/site-record.ts';
import type { Problem } from '../model/problem.ts';
import type { Publication } from '../model/publication.ts';
import { decodeText } from '../source/decoded-text.ts';
import { splitFrontMatter } from '../source/front-matter.ts';

/**
 * Where a page of a copy does not show the words of its published text: each revision's, each recorded translation's, and the
 * page of a policy, which shows the text the index calls in force. Only words are compared, and not the marks around them.
 */
export function shownTextProblems(
	publications: readonly Publication[],
	read: SiteReader,
): readonly Problem[] {
	const wordsOf = publishedWords(read);
	return publications.flatMap(recordedTexts).flatMap((text) => {
		const published = wordsOf(text);
		if (published === undefined) return [];
		return pagesOf(text, read).flatMap((path) => {
			const page = read(path);
			return page === undefined || shownWords(decoded(page)) === published ? [] : [otherWords(path, text)];
		});
	});
}

/** The words of a text as its page has them, undefined where its bytes are not there or are not the published ones. */
function publishedWords(read: SiteReader): (text: RecordedText) => string | undefined {
	const clausesOf = clauseReader();
	return ({ folder, sha256: digest }) => {
		const bytes = read(`${folder}/source.md`);
		if (bytes === undefined || sha256(bytes) !== digest) return undefined;
		const source = decodeText(bytes);
		if (source.type === 'unreadable') return undefined;
		const body = source.text.slice(splitFrontMatter(source.text).bodyStart);
		return body.trim() === '' ? '' : bareWords(clausesHtml(clausesOf(body).clauses));
	};
}

function pagesOf({ folder, publication }: RecordedText, read: SiteReader): readonly string[] {
	const { policy, revision } = publication;
	const own = `${folder}/index.html`;
	const isInForce = inForce(read(`${policy}/index.json`)) === revision;
	return isInForce ? [own, `${folder.slice(0, folder.lastIndexOf('/'))}/index.html`] : [own];
}

function inForce(index: Uint8Array | undefined): unknown {
	try {
		return (JSON.parse(decoded(index)) as { inForce?: unknown }).inForce;
	} catch {
		return undefined;
	}
}

/** A page says nothing in words of its own within the text, and no text can end the element early: its marks are escaped. */
function shownWords(html: string): string {
	const article = /<article\b[^>]*\bid="text"[^>]*>([^]*?)<\/article>/.exec(html);
	return bareWords(article?.[1] ?? '');
}

function bareWords(html: string): string {
	return html.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
}

function decoded(bytes: Uint8Array | undefined): string {
	return new TextDecoder().decode(bytes);
}

function otherWords(path: string, { name }: RecordedText): Problem {
	return {
		path,
		line: 1,
		column: 1,
		severity: 'error',
		message: `the page does not show the words of ${name} as its source.md has them`,
		advice:
			'rely on source.md, whose bytes are the published ones; if another version of the program built the page, verify with that one, else the page was changed: ask its owner',
		rule: 'site-words',
	};
}
