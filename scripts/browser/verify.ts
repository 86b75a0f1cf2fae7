import { answerTo } from './finding-answer.ts';
import type { AnswerLine } from './finding-answer.ts';
import { sha256 } from './publication-chain.ts';
import type { PublishedText } from './published-text.ts';
import { findingOf } from './saved-file.ts';
import { siteRecord } from './site-record.ts';
import type { SiteRecord } from './site-record.ts';
import type { VerifyScriptWords } from './verify-words.ts';

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
		say(place, [...answerTo(finding, site, words), ...(isSound ? [] : [words.sourceFault])], finding.type);
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

/** Whole sentences as paragraphs, a term with its text as a line of a list. */
function say(place: HTMLElement, lines: readonly AnswerLine[], finding = ''): void {
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
