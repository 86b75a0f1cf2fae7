import { mostUnfolded } from '../comparison/html/changed-clauses.ts';
import type { SectionLabels } from '../comparison/redline/section-labels.ts';
import { summarySentence } from '../comparison/redline/summary-sentence.ts';
import { askedText, comparedRevision, comparedTexts, isSinceAhead, pageOfText } from './compared-revision.ts';
import type { AskedText, ComparedRevision, ComparedText } from './compared-revision.ts';
import type { ComparisonAnswer, ComparisonRequest } from './comparison-request.ts';
import { offerWord } from './word-offer.ts';
import type { WordWords } from './word-offer.ts';
import { workerAnswer } from './worker-answer.ts';

/** What the page says, put by the build into `data-words`. */
export interface CompareWords extends WordWords {
	/** Whose clocks dates are read from. */
	readonly zone: string;
	/** Over a comparison: of which policy it is; and of which two texts, `{from}` and `{to}`. */
	readonly heading: string;
	readonly title: string;
	readonly section: SectionLabels;
	/** The folder of the policy, relative to the page. */
	readonly folder: string;
	/** Over the two sides. */
	readonly from: string;
	readonly to: string;
	readonly working: string;
	readonly failed: string;
	readonly unknown: string;
	/** What is said of each notice, by its id: it has no text. */
	readonly notices: Readonly<Record<string, string>>;
	/** The day from which on changes are asked for is still to come. */
	readonly ahead: string;
	readonly same: string;
	/** Both sides are one revision. */
	readonly unchanged: string;
}

/** `compare/index.json`. */
interface PolicyTexts {
	readonly policy: string;
	readonly revisions: readonly ComparedRevision[];
}

/** Compares the two revisions the address names, if it names two. */
async function comparePage(page: HTMLElement): Promise<void> {
	const words = JSON.parse(page.dataset['words']!) as CompareWords;
	const query = new URLSearchParams(location.search);
	const [from, to] = [askedText(query, 'from'), askedText(query, 'to')];
	if (from === undefined || to === undefined) return;
	page.classList.add('awaiting');
	document.querySelector('h1')!.textContent = words.heading;
	for (const [side, asked] of Object.entries({ from, to })) keep(side, asked);
	if (isSinceAhead(from, to, Date.now())) return say(page, words.ahead);
	const notice = noticeAmong([from, to], words);
	if (notice !== undefined) return say(page, notice);
	say(page, words.working);
	try {
		const { policy, revisions } = (await (await fetch('index.json')).json()) as PolicyTexts;
		const [old, fresh] = [from, to].map((asked) => revisionMeant(revisions, asked, words));
		if (old === undefined || fresh === undefined) return say(page, words.unknown);
		name(page, words, [old, fresh]);
		if (old === fresh) return say(page, words.unchanged);
		const [oldText, freshText] = comparedTexts(old, fresh);
		page
			.querySelector('.sides')!
			.replaceChildren(side(words.from, old, oldText), side(words.to, fresh, freshText));
		page.querySelector<HTMLElement>('.redline .text')!.lang = freshText.language;
		const [oldBody, freshBody] = await Promise.all([bodyOf(oldText), bodyOf(freshText)]);
		const [oldPage, freshPage] = [pageOfText(old, oldText), pageOfText(fresh, freshText)];
		const pages = { oldPage, freshPage, folder: words.folder };
		const [labels, language] = [words.section, otherLanguage(freshText)];
		const request: ComparisonRequest = { from: oldBody, to: freshBody, labels, language, pages };
		show(page, words, await workerAnswer('compare-worker.js', request));
		offerWord(page.querySelector('.word')!, words, {
			policy,
			from: { revision: old.revision, language: oldText.language, body: oldBody },
			to: { revision: fresh.revision, language: freshText.language, body: freshBody },
		});
	} catch {
		say(page, words.failed);
	} finally {
		page.classList.remove('awaiting');
	}
}

/** The language of a text, where the page's is another. */
function otherLanguage({ language }: ComparedText): string | undefined {
	return language === document.documentElement.lang ? undefined : language;
}

function revisionMeant(
	revisions: readonly ComparedRevision[],
	asked: AskedText,
	{ zone }: CompareWords,
): ComparedRevision | undefined {
	return comparedRevision(revisions, asked, { now: Date.now(), zone });
}

/** What is said where the id of a notice is asked for, which would else mean the text in force on its day. */
function noticeAmong(asked: readonly AskedText[], { notices }: CompareWords): string | undefined {
	const found = asked.find((one) => 'word' in one && Object.hasOwn(notices, one.word));
	return found && 'word' in found ? notices[found.word] : undefined;
}

/** Shows which two are compared: in the form, in the title, and over each sheet. */
function name(
	page: HTMLElement,
	{ title }: CompareWords,
	[old, fresh]: readonly [ComparedRevision, ComparedRevision],
): void {
	choose('from', old);
	choose('to', fresh);
	document.title = title.replace('{from}', old.day).replace('{to}', fresh.day);
	page.querySelector('.running')!.textContent = document.title;
}

async function bodyOf({ source, bodyStart }: ComparedText): Promise<string> {
	const bytes = await (await fetch(source)).arrayBuffer();
	return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).slice(bodyStart);
}

function show(page: HTMLElement, words: CompareWords, answer: ComparisonAnswer): void {
	say(page, answer.html === '' ? words.same : summarySentence(answer.summary, words.section));
	// The worker made these of escaped text, by the code that makes the pages.
	const changed = page.querySelector('.changed ul')!;
	changed.innerHTML = answer.changedHtml;
	page.querySelector('details')!.open = changed.childElementCount <= mostUnfolded;
	page.querySelector('.redline .text')!.innerHTML = answer.html;
	for (const part of page.querySelectorAll<HTMLElement>('.changed, .redline'))
		part.hidden = answer.html === '';
}

/** What is known of a revision: the same that stands on the pages of comparisons made beforehand. */
function side(
	label: string,
	{ name, page, state, sentences }: ComparedRevision,
	{ sha256 }: ComparedText,
): HTMLElement {
	const section = element('section', `side status-${state}`);
	section.ariaLabel = label;
	const link = element('a', '', name);
	link.href = page;
	const heading = element('h2', '', `${label}: `);
	heading.append(link);
	const digest = element('p', 'aside', 'SHA-256: ');
	digest.append(element('code', '', sha256));
	section.append(heading, ...sentences.map((sentence) => element('p', '', sentence)), digest);
	return section;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	className: string,
	words = '',
): HTMLElementTagNameMap[Tag] {
	return Object.assign(document.createElement(tag), { className, textContent: words });
}

function say(page: HTMLElement, words: string): void {
	page.querySelector('[role="status"]')!.textContent = words;
}

function choose(name: string, { revision }: ComparedRevision): void {
	const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
	if (select !== null) select.value = revision;
}

/** A date that was asked for stands in the form as it did. */
function keep(side: string, asked: AskedText): void {
	const field = document.querySelector<HTMLInputElement>(`input[name="${side}-date"]`);
	if (field !== null && 'date' in asked) field.value = asked.date;
}

const page = document.getElementById('compared');
if (page !== null) void comparePage(page);
