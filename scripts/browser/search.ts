import { countedWords } from '../model/counted-words.ts';
import { foundAs } from '../model/search-record.ts';
import type { SearchTime } from '../model/search-record.ts';
import { excerptPieces } from './excerpt.ts';
import { searchIn } from './language-indexes.ts';
import type { FoundRecord, LanguageIndex, PagefindResult } from './language-indexes.ts';
import type { SearchedPolicy, SearchedTexts, SearchWords } from './search-words.ts';

/** How many results of a group are fetched at a time. */
const pageful = 15;

/** What the address asks for. */
interface Query {
	readonly words: string;
	/** A policy's slug; undefined for all. */
	readonly policy: string | undefined;
	readonly hasArchive: boolean;
}

/** The page: where to say what, in which words, what is known of each revision, and when this is read. */
interface Results {
	readonly root: HTMLElement;
	readonly words: SearchWords;
	readonly revisions: SearchedTexts['revisions'];
	/** In milliseconds since 1970. */
	readonly now: number;
}

/** Makes the page a search, and searches for what its address asks, if it asks for anything. */
export function startSearch(indexes: readonly LanguageIndex[]): void {
	const asked = new URLSearchParams(location.search);
	const query: Query = {
		words: asked.get('q')?.trim() ?? '',
		policy: asked.get('in') || undefined,
		hasArchive: asked.has('archive'),
	};
	fill(document.querySelector('form')!, query);
	if (query.words !== '') void search(document.getElementById('found')!, query, indexes);
}

async function search(root: HTMLElement, query: Query, indexes: readonly LanguageIndex[]): Promise<void> {
	const words = JSON.parse(root.dataset['words']!) as SearchWords;
	root.classList.add('awaiting');
	say(root, words.working);
	try {
		const { asOf, policies, revisions } = (await (await fetch('index.json')).json()) as SearchedTexts;
		// A clock that is behind the build is wrong.
		const now = Math.max(Date.now(), Date.parse(asOf));
		const asked = Object.entries(policies).filter(([slug]) => [slug, undefined].includes(query.policy));
		const ask = searchIn(indexes);
		const found = (time: SearchTime): Promise<readonly PagefindResult[]> =>
			ask(query.words, {
				found: { any: asked.map(([slug, policy]) => foundAs(slug, passed(policy, now), time)) },
			});
		const results = { root, words, revisions, now };
		const [inForce, upcoming, past] = [await found('in-force'), await found('upcoming'), await found('past')];
		const shown = inForce.length + upcoming.length + (query.hasArchive ? past.length : 0);
		say(root, shown === 0 ? words.none : countedWords(words.found, shown));
		root.append(...asked.flatMap(([, policy]) => untranslatedNotice(policy, now)));
		await showGroup(results, 'in-force', inForce);
		await showGroup(results, 'upcoming', upcoming);
		if (query.hasArchive) await showGroup(results, 'past', past);
		else if (past.length > 0) root.append(archiveLink(words, past.length));
		const changes = asked.flatMap(([, policy]) => policy.changes.map((change) => Date.parse(change)));
		const ahead = changes.filter((change) => change > now);
		if (ahead.length > 0) reloadAt(Math.min(...ahead));
	} catch {
		say(root, words.failed);
	} finally {
		root.classList.remove('awaiting');
	}
}

/** How many of the changes that were to come when the site was built have come. */
function passed({ changes }: SearchedPolicy, now: number): number {
	return changes.filter((change) => Date.parse(change) <= now).length;
}

/** That the text in force is not in the language of the page, where it is not. */
function untranslatedNotice(policy: SearchedPolicy, now: number): readonly HTMLElement[] {
	const untranslated = policy.untranslated[passed(policy, now)];
	if (!untranslated) return [];
	const notice = element('p', { className: 'notice notice-translation' });
	const title = element('span', { lang: untranslated.language, textContent: untranslated.title });
	notice.append(title, `: ${untranslated.text}`);
	return [notice];
}

/** Searches anew when the next change comes: what was found in force may be so no more. */
function reloadAt(moment: number): void {
	// Browsers know no delay of months.
	const wait = Math.min(moment - Date.now(), 60_000);
	setTimeout(() => (Date.now() < moment ? reloadAt(moment) : location.reload()), wait);
}

async function showGroup(page: Results, time: SearchTime, results: readonly PagefindResult[]): Promise<void> {
	if (results.length === 0) return;
	const section = element('section', { className: `found found-${time}` });
	const list = element('ol');
	list.setAttribute('role', 'list');
	const more = element('button', { type: 'button', textContent: page.words.more });
	const heading = `${page.words.groups[time]}: ${results.length}`;
	section.append(element('h2', { textContent: heading }), list, more);
	page.root.append(section);
	const next = async (): Promise<void> => {
		const start = list.children.length;
		const records = await Promise.all(results.slice(start, start + pageful).map((result) => result.data()));
		list.append(...records.map((record) => foundItem(page, record)));
		more.hidden = list.children.length >= results.length;
		if (start > 0) list.children[start]?.querySelector('a')?.focus();
	};
	more.addEventListener('click', () => void next());
	await next();
}

function foundItem({ revisions, now }: Results, record: FoundRecord): HTMLElement {
	const { title, language, name, statuses } = revisions[record.raw_url.split('#')[0]!]!;
	const status = statuses.findLast(({ from }) => from === null || Date.parse(from) <= now);
	const item = element('li');
	const place = element('p', { className: 'place' });
	const link = element('a', { href: record.raw_url, textContent: title, lang: language });
	place.append(link, `. ${name}`);
	const excerpt = element('p', { lang: language });
	for (const { text, isFound } of excerptPieces(record.content, record.locations)) {
		excerpt.append(isFound ? element('mark', { textContent: text }) : text);
	}
	item.append(place);
	const heading = record.meta['heading'];
	if (heading !== undefined)
		item.append(element('p', { className: 'aside', lang: language, textContent: heading }));
	item.append(excerpt, element('p', { className: 'aside', textContent: status?.text ?? '' }));
	return item;
}

/** The way to what is not in force, where that was not asked for. */
function archiveLink(words: SearchWords, count: number): HTMLElement {
	const address = new URL(location.href);
	address.searchParams.set('archive', '1');
	const paragraph = element('p');
	paragraph.append(element('a', { href: address.search, textContent: countedWords(words.past, count) }));
	return paragraph;
}

function element<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
	return Object.assign(document.createElement(name), properties);
}

function say(root: HTMLElement, words: string): void {
	root.querySelector('[role="status"]')!.textContent = words;
}

/** Shows the form, which is of no use without this script, filled in with what was asked for. */
function fill(form: HTMLFormElement, { words, policy, hasArchive }: Query): void {
	const field = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;
	field('q').value = words;
	field('in').value = policy ?? '';
	field('archive').checked = hasArchive;
	form.hidden = false;
	document.querySelector<HTMLElement>('#search-unavailable')!.hidden = true;
}
