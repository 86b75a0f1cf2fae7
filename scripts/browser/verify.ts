import { publicationChain, sha256 } from './publication-chain.ts';
import type { LoggedRevision, PublicationChain } from './publication-chain.ts';
import { publishedTexts } from './published-text.ts';
import type { PolicyRecord, PublishedText } from './published-text.ts';
import { findingOf } from './saved-file.ts';
import type { Finding, ReadSite } from './saved-file.ts';
import { shownMoment } from './shown-moment.ts';
import type { VerifyScriptWords } from './verify-words.ts';

/** What the site says it has published: nothing of a reader's file is ever sent to it. */
interface SiteRecord {
	readonly texts: readonly PublishedText[];
	readonly chain: PublicationChain | undefined;
	readonly read: ReadSite;
	readonly root: URL;
}

const page = document.getElementById('verify');
if (page !== null) watch(page);

function watch(place: HTMLElement): void {
	const words = JSON.parse(place.dataset['words']!) as VerifyScriptWords;
	const field = place.querySelector('input')!;
	place.hidden = false;
	field.addEventListener('change', () => void verify(place, words, field.files?.[0]));
	addEventListener('dragover', (event) => event.preventDefault());
	addEventListener('drop', (event) => {
		event.preventDefault();
		void verify(place, words, event.dataTransfer?.files[0]);
	});
}

async function verify(place: HTMLElement, words: VerifyScriptWords, file: File | undefined): Promise<void> {
	if (file === undefined) return;
	// Browsers lend SHA-256 to secure pages only.
	if (!isSecureContext) return say(place, [words.insecure], 'failed');
	say(place, [words.working]);
	try {
		const site = await siteRecord(new URL(place.dataset['root']!, location.href));
		const bytes = new Uint8Array(await file.arrayBuffer());
		const finding = await findingOf({ name: file.name, bytes }, site.texts, site.read);
		const isSound = !('text' in finding) || (await isSourceSound(finding.text, site));
		say(place, [...told(finding, site, words), ...(isSound ? [] : [words.sourceFault])], finding.type);
	} catch {
		say(place, [words.failed], 'failed');
	}
}

/** Whether the site serves the very bytes whose digest it names. */
async function isSourceSound(
	{ source, sha256: digest }: PublishedText,
	{ read }: SiteRecord,
): Promise<boolean> {
	return (await sha256(await read(source))) === digest;
}

async function siteRecord(root: URL): Promise<SiteRecord> {
	const read: ReadSite = async (address) => {
		const response = await fetch(new URL(address, root), { cache: 'no-cache' });
		if (!response.ok) throw new Error(`${address}: ${response.status}`);
		return new Uint8Array(await response.arrayBuffer());
	};
	const text = async (address: string): Promise<string> => new TextDecoder().decode(await read(address));
	const { policies } = JSON.parse(await text('index.json')) as { policies: readonly { url: string }[] };
	const records = await Promise.all(policies.map(({ url }) => text(`${url}index.json`)));
	const texts = records.flatMap((record) => publishedTexts(JSON.parse(record) as PolicyRecord));
	// A site on which nothing was ever recorded serves an empty log.
	const log = await text('publications.jsonl').catch(() => '');
	const keepsNone = log === '' && !texts.some(({ isPostingRecorded }) => isPostingRecorded);
	return { texts, chain: keepsNone ? undefined : await publicationChain(log), read, root };
}

/** A whole sentence, or a term with its text and perhaps where that leads. */
type Line = string | readonly [term: string, text: string, href?: string];

function told(finding: Finding, { chain, root }: SiteRecord, words: VerifyScriptWords): readonly Line[] {
	if (finding.type === 'unreadable') return [words.unreadable];
	if (finding.type === 'unknown') return [words.unknown, ...chainLines(undefined, chain, words)];
	const { text } = finding;
	const page: Line = [words.page, nameOf(text, words), new URL(text.url, root).href];
	return [...verdict(finding, words), ...facts(text, words), page, ...chainLines(text, chain, words)];
}

function verdict(
	finding: Extract<Finding, { text: PublishedText }>,
	words: VerifyScriptWords,
): readonly Line[] {
	const name = nameOf(finding.text, words);
	switch (finding.type) {
		case 'same':
			return [filled(finding.isPage ? words.samePage : words.sameText, { name })];
		case 'line-ends':
			return [filled(words.lineEnds, { name })];
		case 'differs': {
			const { line, column, saved, published } = finding.difference;
			const pattern = finding.isPage ? words.pageDiffers : words.textDiffers;
			return [
				filled(pattern, { name, line, column }),
				[words.saved, `«…${saved}…»`],
				[words.published, `«…${published}…»`],
			];
		}
	}
}

function nameOf({ title, kind, revision, language }: PublishedText, words: VerifyScriptWords): string {
	const [date = '', ordinal] = revision.split('.');
	const day = shown(`${date}T00:00:00Z`) + (ordinal === undefined ? '' : ` (${ordinal})`);
	const name = filled(words.name, { title, kind: words.kinds[kind] ?? kind, day });
	return language === undefined ? name : `${name}, ${filled(words.translation, { language })}`;
}

function facts(text: PublishedText, words: VerifyScriptWords): readonly Line[] {
	const { kind, state, asOf, commencement, until } = text;
	const hasPeriod = state !== 'notice' && commencement !== null;
	return [
		[filled(words.stateAt, { moment: shown(asOf) }), words.states[kind]?.[state] ?? state],
		...(hasPeriod
			? ([
					[words.commencement, shown(commencement)],
					[words.until, until === null ? words.noEnd : shown(until)],
				] as const)
			: []),
		[words.posted, shown(text.posted) + (postingNote(text, words) ?? '')],
		[words.publishedDigest, text.sha256],
	];
}

function chainLines(
	text: PublishedText | undefined,
	chain: PublicationChain | undefined,
	words: VerifyScriptWords,
): readonly Line[] {
	if (chain === undefined) return [[words.log, words.noLog]];
	const found = text && chain.lines.get(`${text.policy}@${text.revision}`);
	const logged = text && found && loggedDigest(text, found);
	const isContradicted = logged !== undefined && logged !== text?.sha256;
	return [
		[words.log, logWords(chain, words)],
		...(text === undefined
			? []
			: [found === undefined ? unlogged(text, words) : filled(words.inLog, { line: found.seq })]),
		...(found !== undefined && logged === undefined ? [words.translationNotInLog] : []),
		...(isContradicted ? [words.logContradicts] : []),
	];
}

function logWords({ count, head, faultyLine }: PublicationChain, words: VerifyScriptWords): string {
	if (count === 0) return words.logLost;
	return faultyLine === undefined
		? filled(words.logSound, { count, head })
		: filled(words.logBroken, { line: faultyLine });
}

/** A moment that was recorded and stands in no line: the log has lost it. */
function unlogged({ isPostingRecorded }: PublishedText, words: VerifyScriptWords): string {
	return isPostingRecorded ? words.lostFromLog : words.notInLog;
}

/** The digest a line has of a text; undefined of a translation it does not record. */
function loggedDigest({ language }: PublishedText, line: LoggedRevision): string | undefined {
	return language === undefined ? line.sha256 : line.translations?.[language];
}

function postingNote(
	{ isPostingRecorded, language, isTranslationRecorded }: PublishedText,
	words: VerifyScriptWords,
): string | undefined {
	if (!isPostingRecorded) return ` (${words.notRecorded})`;
	return language === undefined || isTranslationRecorded === true ? undefined : ` (${words.ofOriginal})`;
}

function filled(pattern: string, values: Readonly<Record<string, string | number>>): string {
	return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

function shown(iso: string): string {
	return shownMoment(iso, document.documentElement.lang);
}

/** Whole sentences as paragraphs, a term with its text as a line of a list. */
function say(place: HTMLElement, lines: readonly Line[], finding = ''): void {
	const answer = place.querySelector<HTMLElement>('[role="status"]')!;
	answer.replaceChildren(
		...lines.map((line) => {
			const paragraph = document.createElement('p');
			if (typeof line === 'string') paragraph.textContent = line;
			else {
				const term = document.createElement('span');
				term.className = 'aside';
				term.textContent = `${line[0]}: `;
				paragraph.append(term, linked(line[1], line[2]));
			}
			return paragraph;
		}),
	);
	answer.dataset['finding'] = finding;
	answer.hidden = false;
}

function linked(text: string, href: string | undefined): Node {
	if (href === undefined) return document.createTextNode(text);
	const link = document.createElement('a');
	link.href = href;
	link.textContent = text;
	return link;
}
