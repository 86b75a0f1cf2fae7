import { escapeHtml } from '../clauses/escape-html.ts';
import { isChanged, clauseOf } from '../comparison/redline/folded-rows.ts';
import type { RedlinePiece } from '../comparison/redline/redline-piece.ts';
import type { RedlineRow } from '../comparison/redline/redline-row.ts';
import { redline } from '../comparison/redline/redline.ts';
import { restylingAt } from '../comparison/redline/restyling.ts';
import { rowVerdict } from '../comparison/redline/row-verdict.ts';
import { summarySentence } from '../comparison/redline/summary-sentence.ts';
import type { Clause, Run } from '../model/clause.ts';
import { countedWords } from '../model/counted-words.ts';
import type { Problem } from '../model/problem.ts';
import { siteLanguage } from '../timeline/date-words.ts';
import { guessedLanguage } from '../source/guessed-language.ts';
import type { ComparedTexts } from './compared-texts.ts';
import { inertHtml } from './inert-html.ts';
import type { Review } from './review.ts';
import { reviewWords } from './review-words.ts';
import type { ReviewWords } from './review-words.ts';
import { sideName } from './comparison-side.ts';

/** A comment of GitHub may have so many characters; one of GitLab more. */
export const longestComment = 65_536;

/** So many changed clauses are shown at once; more are folded behind their count. */
const mostOpen = 12;

/**
 * A comparison as a comment on a pull or merge request: what changed, when the new text would apply, what is wrong with
 * it, and the changed clauses with what went and came. It begins with a hidden mark that tells it from other comments.
 * Only the mark-up is Markdown's; every word of a text is inert. What does not fit is counted and pointed to.
 */
export function comparisonMarkdown(compared: ComparedTexts): string {
	const { from, to, texts, comparison, notice, review } = compared;
	const language = siteLanguage(compared.language ?? to.language ?? guessedLanguage(to.source.body));
	const words = reviewWords[language];
	const rows = redline(texts.from, texts.to, comparison).filter(isChanged);
	const head = [
		`<!-- in-force review of ${sideName(to).replace(/[^\p{L}\p{N}@./_-]|--+/gu, '')} -->`,
		`<h3>${inertHtml(`${sideName(from)} → ${sideName(to)}`)}</h3>`,
		`<p><b>${notice === undefined ? countSentence(compared, rows, words) : inertHtml(notice(language))}</b></p>`,
		...(review === undefined
			? []
			: [...applicationParts(review, words), ...problemParts(review.problems, words)]),
	];
	const lines = rows.map((row) => rowHtml(row, words));
	const command = `<p>${words.inFull} <code>in-force compare ${codeHtml(`${sideName(from)} ${sideName(to)}`)}</code></p>`;
	return comment(head, { lines, command, words });
}

function countSentence(
	{ from, to, comparison }: ComparedTexts,
	rows: readonly RedlineRow[],
	words: ReviewWords,
): string {
	if (from.source.body === to.source.body) return words.nothing;
	return rows.length === 0
		? words.onlyWhiteSpace
		: inertHtml(summarySentence(comparison.summary, words.labels));
}

function applicationParts({ application, summary }: Review, words: ReviewWords): readonly string[] {
	return [
		...(summary === undefined ? [] : [`<p><b>${words.summary}:</b> ${inertHtml(summary)}</p>`]),
		...(application.length === 0
			? []
			: [`<p><b>${words.application}:</b> ${application.map(inertHtml).join(' ')}</p>`]),
	];
}

function problemParts(problems: readonly Problem[], words: ReviewWords): readonly string[] {
	if (problems.length === 0) return [`<p>${words.noProblems}.</p>`];
	const items = problems.map(({ severity, path, line, message, advice, rule }) => {
		const place = `<code>${codeHtml(`${path}:${line}`)}</code>`;
		return `<li><b>${words[severity]}</b> ${place} ${inertHtml(`${message}; ${advice} (${rule})`)}</li>`;
	});
	return [
		`<p><b>${countedWords(words.problems, problems.length)}</b></p>`,
		`<ul>\n${items.join('\n')}\n</ul>`,
	];
}

interface Clauses {
	readonly lines: readonly string[];
	/** What shows all that does not fit. */
	readonly command: string;
	readonly words: ReviewWords;
}

/** The head and as many clauses as fit. */
function comment(head: readonly string[], { lines, command, words }: Clauses): string {
	const open = `<details${lines.length > mostOpen ? '' : ' open'}><summary>${words.clauses}</summary>`;
	const whole = (count: number): string => {
		const more = countedWords(words.more, lines.length - count);
		const rest = count === lines.length ? [] : [`<p>${more}</p>`, command];
		const clauses = lines.length === 0 ? [] : [[open, ...lines.slice(0, count)].join('\n\n'), '</details>'];
		return `${[...head, ...clauses, ...rest].join('\n\n')}\n`;
	};
	let [fitting, beyond] = [0, lines.length + 1];
	while (beyond - fitting > 1) {
		const middle = (fitting + beyond) >> 1;
		if (whole(middle).length <= longestComment) fitting = middle;
		else beyond = middle;
	}
	return whole(fitting);
}

function rowHtml(row: RedlineRow, words: ReviewWords): string {
	const cells = row.text.cells ?? [row.text];
	const shown = cells.map(({ pieces }) => piecesHtml(pieces, words)).join(' | ');
	return `<p><b>${placesHtml(row)}</b> — ${changeWords(row, words)}<br>${shown}</p>`;
}

function changeWords(row: RedlineRow, { labels }: ReviewWords): string {
	const place = row.type === 'moved-from' ? nameOf(row.to[0]!) : '';
	if (row.type === 'moved-from') return inertHtml(labels.redline.movedTo.replace('{place}', () => place));
	return inertHtml(rowVerdict(row, labels));
}

function placesHtml(row: RedlineRow): string {
	const [old, fresh] = [row, row].map((one, side) => {
		const clauses = side === 0 ? ('from' in one ? one.from : []) : 'to' in one ? one.to : [];
		return [clauses].flat().map(nameOf).join(', ');
	}) as [string, string];
	const isSame = old === fresh || old === '' || fresh === '';
	return inertHtml(isSame ? fresh || old || nameOf(clauseOf(row)) : `${old} → ${fresh}`);
}

function nameOf({ number, id }: Clause): string {
	return number?.text ?? `#${id}`;
}

/** An address is inert as code, and can be copied. */
function piecesHtml(pieces: readonly RedlinePiece[], { labels }: ReviewWords): string {
	return pieces
		.map((piece, index) => {
			const told = restylingAt(pieces, index, labels.redline.styles);
			return pieceHtml(piece) + (told === '' ? '' : ` (<code>${codeHtml(told)}</code>)`);
		})
		.join('');
}

function pieceHtml(piece: RedlinePiece): string {
	switch (piece.type) {
		case 'same':
		case 'restyled':
			return runHtml(piece.runs);
		case 'deleted':
		case 'moved-away':
			return `<del>${runHtml(piece.runs)}</del>`;
		case 'inserted':
		case 'moved-here':
			return `<ins>${runHtml(piece.runs)}</ins>`;
		case 'break':
			return ' ¶ ';
	}
}

function runHtml(runs: readonly Run[]): string {
	return inertHtml(runs.map((run) => run.text).join(''));
}

/** Hosts look for nothing inside code. */
function codeHtml(text: string): string {
	return escapeHtml(text.replace(/\s+/g, ' '));
}
