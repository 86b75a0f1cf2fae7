import { monthNames } from '../model/month-names.ts';
import { embedWords } from './embed-words.ts';
import { standingNow } from './standing-now.ts';
import type { PublishedRevision, StandingNow } from './standing-now.ts';

/** A policy's `index.json`. */
interface PolicyIndex {
	readonly title: string;
	readonly language: string;
	readonly sample: boolean;
	readonly revisions: readonly PublishedRevision[];
}

// For pages of other sites: says which revision of a policy is in force, and puts it into forms. See docs/embedding.md.
const script = document.currentScript as HTMLScriptElement;
const policy = script.dataset['policy'] ?? '';
const home = new URL(`${policy}/`, script.src).href;

async function begin(): Promise<void> {
	const response = await fetch(`${home}index.json`, { credentials: 'omit', cache: 'no-cache' });
	const index = (await response.json()) as PolicyIndex;
	const tell = (): void => {
		const standing = standingNow(index.revisions, Date.now());
		for (const place of document.querySelectorAll<HTMLElement>('[data-in-force]')) {
			if (!['', policy].includes(place.dataset['inForce']!)) continue;
			if (place.matches('form')) fill(place, standing);
			else say(place, index, standing);
		}
	};
	// A page may stay open over a change, and a timer may be late: what is sent is what is in force when it is.
	addEventListener('submit', tell, true);
	setInterval(tell, 60_000);
	tell();
}

function fill(form: HTMLElement, { inForce }: StandingNow): void {
	for (const old of form.querySelectorAll(`[data-of="${policy}"]`)) old.remove();
	const values = { policy, revision: inForce?.revision ?? '', sha256: inForce?.sha256 ?? '' };
	for (const [key, value] of Object.entries(values)) {
		const input = document.createElement('input');
		input.type = 'hidden';
		input.name = `in-force-${key}`;
		input.value = value;
		input.dataset['of'] = policy;
		form.append(input);
	}
}

function say(place: HTMLElement, index: PolicyIndex, standing: StandingNow): void {
	const language = (place.closest<HTMLElement>('[lang]')?.lang || index.language).slice(0, 2);
	const spoken = (language in embedWords ? language : 'en') as keyof typeof embedWords;
	const link = document.createElement('a');
	link.href = home;
	link.lang = index.language;
	link.textContent = index.title;
	const words = `: ${index.sample ? embedWords[spoken].sample : ''}${sentence(standing, spoken)}`;
	// What has not changed stays, with the focus and the selection in it.
	if (place.textContent !== index.title + words) place.replaceChildren(link, words);
}

function sentence({ inForce, next }: StandingNow, language: keyof typeof embedWords): string {
	const words = embedWords[language];
	const day = (moment: string): string => {
		const [year, month, date] = moment.slice(0, 10).split('-').map(Number);
		return (
			[date, monthNames[language][month! - 1], year].join('\u00a0') + (language === 'en' ? '' : '\u00a0г.')
		);
	};
	// Shorter than on the pages, as the script must be.
	const time = (moment: string): string =>
		day(moment) + (/T00:00/.test(moment) ? '' : moment.replace(/.*T(.{5})[^+-]*/, ', $1 UTC'));
	const name = ({ revision, kind }: PublishedRevision): string => {
		const ordinal = revision.slice(11);
		return words[kind as 'edition'] + day(revision) + (ordinal && ` (${ordinal})`);
	};
	const present = inForce ? name(inForce) + words.since + time(inForce.commencement!.at) : words.nothing;
	const applied = next?.revision ? words.next + name(next.revision) : ` ${words.nothing}`;
	const change = next ? words.from + time(next.at) + applied : '';
	// A date that ends in a full stop ends the sentence too.
	return `${present + change}.`.replaceAll('..', '.');
}

// Where the site cannot be read, what the page's author wrote stays.
void begin().catch(() => undefined);
