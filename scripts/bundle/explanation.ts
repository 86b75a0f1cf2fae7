import { escapeHtml } from '../clauses/escape-html.ts';
import { lineDigest } from '../log/publication-line.ts';
import { encodedAddress } from '../model/address.ts';
import type { Address } from '../model/address.ts';
import type { Moment } from '../model/moment.ts';
import { idWords, momentWords } from '../timeline/date-words.ts';
import type { Period } from '../timeline/period.ts';
import { sentencesIn } from '../timeline/sentences.ts';
import { comparisonFolder, textFolder } from './bundle-contents.ts';
import type { BundleContents, BundleRequest } from './bundle-contents.ts';
import { bundleWords } from './bundle-words.ts';
import type { BundleLanguage } from './bundle-words.ts';

/** What a bundle holds and how it is verified, as a page, in Russian and in English. */
export function explanationHtml(request: BundleRequest, contents: BundleContents): string {
	const parts = languages.map((language) => {
		const { heading, sections } = explanation(request, contents, language);
		const told = sections.map(sectionHtml).join('\n');
		return `<section lang="${language}"><h1>${escapeHtml(heading)}</h1>\n${told}</section>`;
	});
	const title = escapeHtml(request.view.policy.title);
	return `<!doctype html>\n<html lang="ru"><head><meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><style>${style}</style></head><body>\n${parts.join('\n<hr>\n')}\n</body></html>\n`;
}

/** The same as plain text. */
export function explanationText(request: BundleRequest, contents: BundleContents): string {
	const parts = languages.map((language) => {
		const { heading, sections } = explanation(request, contents, language);
		return [heading, ...sections.map(sectionText)].join('\n\n');
	});
	return `${parts.join('\n\n----\n\n')}\n`;
}

const languages: readonly BundleLanguage[] = ['ru', 'en'];

const style =
	'body{max-width:45rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 serif}h1{font-size:1.4rem}h2{font-size:1.1rem}li{margin:.5rem 0;overflow-wrap:anywhere}p{overflow-wrap:anywhere}';

/** A heading with what stands under it: paragraphs, then entries, each with its files. */
interface Section {
	readonly heading?: string;
	readonly paragraphs: readonly string[];
	readonly entries: readonly { readonly lines: readonly string[]; readonly files: readonly string[] }[];
}

function explanation(
	request: BundleRequest,
	contents: BundleContents,
	language: BundleLanguage,
): { readonly heading: string; readonly sections: readonly Section[] } {
	const { view, span, site } = request;
	const words = bundleWords[language];
	const say = (moment: Moment): string => momentWords(moment, language);
	const last = span.until.minus({ milliseconds: 1 });
	const lead = words.lead(
		say(span.from),
		isDayEnd(last) ? say(last.startOf('day')) : say(last),
		say(view.now),
	);
	return {
		heading: words.heading(view.policy.title),
		sections: [
			{
				paragraphs: [
					...(view.policy.sample ? [sentencesIn(language).sample()] : []),
					...lead,
					...(site.typeset === undefined ? [words.withoutPdf] : []),
				],
				entries: [],
			},
			...foundSections(request, contents, language),
			{ heading: words.verification, paragraphs: [...words.steps, logWords(request, language)], entries: [] },
		],
	};
}

function foundSections(
	request: BundleRequest,
	contents: BundleContents,
	language: BundleLanguage,
): readonly Section[] {
	const words = bundleWords[language];
	const { periods, knownThen } = contents;
	return [
		{ heading: words.texts, paragraphs: [], entries: textEntries(request, periods, language) },
		{
			heading: words.knownThen,
			paragraphs: [words.knownThenLead],
			entries: textEntries(request, knownThen, language),
		},
		{ heading: words.comparisons, paragraphs: [], entries: comparisonEntries(request, contents, language) },
	].filter(({ entries }) => entries.length > 0);
}

function isDayEnd(last: Moment): boolean {
	return last.toMillis() === last.endOf('day').toMillis();
}

function textEntries(
	request: BundleRequest,
	periods: readonly Period[],
	language: BundleLanguage,
): Section['entries'] {
	const words = bundleWords[language];
	const say = (moment: Moment | undefined) =>
		moment === undefined ? undefined : momentWords(moment, language);
	return periods.map(({ from, until, revision }) => {
		const period = words.period(say(from), say(until));
		if (revision === undefined) return { lines: [`${words.nothing} (${period})`], files: [] };
		const { posted, source } = revision;
		return {
			lines: [
				`${sentencesIn(language).revisionName(revision)}: ${period}`,
				posted.recorded ? words.recorded(momentWords(posted.at, language)) : words.notRecorded,
				`SHA-256: ${source.sha256}`,
			],
			files: filesOf(request, textFolder(request, revision), ['index.html', 'source.md', 'text.pdf']),
		};
	});
}

function comparisonEntries(
	request: BundleRequest,
	{ pairs }: BundleContents,
	language: BundleLanguage,
): Section['entries'] {
	return pairs.map((pair) => ({
		lines: [`${idWords(pair.from, language)} → ${idWords(pair.to, language)}`],
		files: filesOf(request, comparisonFolder(request, pair), ['index.html', 'changes.docx', 'changes.pdf']),
	}));
}

function filesOf({ site }: BundleRequest, folder: Address, names: readonly string[]): readonly string[] {
	return names
		.filter((name) => site.typeset !== undefined || !name.endsWith('.pdf'))
		.map((name) => `${folder}${name}`);
}

function logWords({ site }: BundleRequest, language: BundleLanguage): string {
	const words = bundleWords[language];
	const { publicationLog, settings } = site;
	if (publicationLog === '') return words.noLog;
	const last = publicationLog.replace(/\n$/, '').split('\n').at(-1)!;
	return words.log(lineDigest(last), settings.url ?? words.theSite);
}

function sectionHtml({ heading, paragraphs, entries }: Section): string {
	const items = entries.map(({ lines, files }) => {
		const links = files.map(
			(path) => `<a href="${escapeHtml(encodedAddress(path as Address))}">${escapeHtml(path)}</a>`,
		);
		return `<li>${[...lines.map(escapeHtml), ...links].join('<br>')}</li>`;
	});
	return [
		...(heading === undefined ? [] : [`<h2>${escapeHtml(heading)}</h2>`]),
		...paragraphs.map((one) => `<p>${escapeHtml(one)}</p>`),
		...(items.length === 0 ? [] : [`<ul>${items.join('\n')}</ul>`]),
	].join('\n');
}

function sectionText({ heading, paragraphs, entries }: Section): string {
	return [
		...(heading === undefined ? [] : [heading.toUpperCase()]),
		...paragraphs,
		...entries.map(({ lines, files }) => [...lines, ...files].map((line) => `  ${line}`).join('\n')),
	].join('\n\n');
}
