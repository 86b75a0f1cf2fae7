import { isDateTime, parseMoment, utc } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import { logFile, type Publication } from '../model/publication.ts';
import { sha256 } from './digest.ts';
import { parsePublicationLog } from './publication-log.ts';
import { type RecordedText, recordedTexts } from './recorded-text.ts';

/** The bytes at a path of a site's copy, `/`-separated; undefined where there are none. */
export type SiteReader = (path: string) => Uint8Array | undefined;

/** A log of a site's copy, and everything in the copy that does not agree with it, in the order of the log. */
export interface SiteRecord {
	/** Those whose texts the copy is to have. */
	readonly publications: readonly Publication[];
	/** Those posted after the moment the copy speaks of, which it does not have: the chain needs their lines. */
	readonly later: readonly Publication[];
	/** The moment the copy speaks of, as it says it. */
	readonly asOf: string | undefined;
	/** The texts an index of the copy calls unrecorded, by name: nothing protects them. */
	readonly unrecorded: readonly string[];
	readonly problems: readonly Problem[];
}

/** Compares a copy of the site with the log it serves: the chain, each published source, each page, each index. */
export function readSiteRecord(read: SiteReader): SiteRecord {
	const { asOf, policies: listed } = siteIndex(read);
	const bytes = read(logFile);
	if (bytes === undefined) {
		const problem = problemAt(logFile, 'the copy has no publication log', 'site-log');
		return { publications: [], later: [], asOf, unrecorded: [], problems: [problem] };
	}
	const { publications: all, problems } = parsePublicationLog(textOf(bytes));
	if (problems.length > 0) return { publications: all, later: [], asOf, unrecorded: [], problems };
	const later = all.filter((one) => isAfter(one, asOf) && !isThere(one, read));
	const publications = all.filter((one) => !later.includes(one));
	const policies = [...new Set([...all.map(({ policy }) => policy), ...listed])];
	return {
		publications,
		later,
		asOf,
		unrecorded: policies.flatMap((policy) => unrecordedTexts(policy, read)),
		problems: [
			...publications
				.flatMap(recordedTexts)
				.flatMap((text) => [...sourceProblems(text, read), ...pageProblems(text, read)]),
			...policies.flatMap((policy) => indexProblems(policy, all, read)),
		],
	};
}

function isAfter({ at }: Publication, asOf: string | undefined): boolean {
	return asOf !== undefined && isDateTime(asOf) && Date.parse(at) > Date.parse(asOf);
}

function isThere(publication: Publication, read: SiteReader): boolean {
	return recordedTexts(publication).some(({ folder }) =>
		['source.md', 'index.html'].some((name) => read(`${folder}/${name}`) !== undefined),
	);
}

function sourceProblems({ folder, sha256: digest }: RecordedText, read: SiteReader): readonly Problem[] {
	const path = `${folder}/source.md`;
	const bytes = read(path);
	if (bytes === undefined)
		return [problemAt(path, 'the text is in the log and not in the copy', 'site-source')];
	if (sha256(bytes) === digest) return [];
	return [problemAt(path, 'the text is not the one that was published: its digest differs', 'site-source')];
}

function pageProblems({ folder, sha256: digest }: RecordedText, read: SiteReader): readonly Problem[] {
	const path = `${folder}/index.html`;
	const bytes = read(path);
	if (bytes === undefined) return [problemAt(path, 'the page of a published text is missing', 'site-page')];
	if (shownText(textOf(bytes)).includes(digest)) return [];
	return [problemAt(path, 'the page does not show the digest of what was published', 'site-page')];
}

interface SiteIndex {
	readonly asOf?: string | undefined;
	/** A log that lost its end may name fewer. */
	readonly policies: readonly string[];
}

/** What the index of the copy says; a copy may do without it. */
function siteIndex(read: SiteReader): SiteIndex {
	const bytes = read('index.json');
	if (bytes === undefined) return { policies: [] };
	try {
		const index = JSON.parse(textOf(bytes)) as { asOf?: string; policies: readonly { policy: string }[] };
		return { asOf: index.asOf, policies: index.policies.map(({ policy }) => policy) };
	} catch {
		return { policies: [] };
	}
}

/** What an index says was recorded is in the log, with that moment and digest; a copy may do without an index. */
function indexProblems(
	policy: string,
	publications: readonly Publication[],
	read: SiteReader,
): readonly Problem[] {
	const path = `${policy}/index.json`;
	const bytes = read(path);
	if (bytes === undefined) return [];
	const logged = new Map(
		publications
			.filter((one) => one.policy === policy)
			.flatMap(recordedTexts)
			.map((text) => [text.name, text]),
	);
	const claims = textClaims(textOf(bytes));
	if (claims === undefined) return [problemAt(path, 'the index is not what the site writes', 'site-index')];
	const recorded = claims.filter(({ isRecorded }) => isRecorded === true);
	return recorded.flatMap(({ revision, at, digest }) => {
		const text = logged.get(`${policy}@${revision}`);
		if (text === undefined) {
			return problemAt(
				path,
				`${revision} was recorded when the site was built, and the log lacks it`,
				'site-index',
			);
		}
		const isAgreed = digest === text.sha256 && isSameMoment(at, text.publication.at);
		return isAgreed ? [] : problemAt(path, `the index and the log differ about ${revision}`, 'site-index');
	});
}

function unrecordedTexts(policy: string, read: SiteReader): readonly string[] {
	const bytes = read(`${policy}/index.json`);
	const claims = bytes === undefined ? [] : (textClaims(textOf(bytes)) ?? []);
	return claims
		.filter(({ isRecorded }) => isRecorded === false)
		.map(({ revision }) => `${policy}@${revision}`);
}

/** What an index says of a text. */
interface TextClaim {
	/** Of a translation followed by its language. */
	readonly revision: string;
	readonly at: string;
	readonly digest: string;
	/** Undefined of a translation in an index older than the records of translations. */
	readonly isRecorded: boolean | undefined;
}

function textClaims(json: string): readonly TextClaim[] | undefined {
	interface Entry {
		revision: string;
		sha256: string;
		posted: { at: string; recorded: boolean };
		translations?: readonly { language: string; sha256: string; recorded?: boolean }[];
	}
	try {
		const { revisions } = JSON.parse(json) as { revisions: readonly Entry[] };
		return revisions.flatMap(({ revision, sha256: digest, posted: { at, recorded }, translations = [] }) => [
			{ revision, digest, at, isRecorded: recorded },
			...translations.map((one) => ({
				revision: `${revision}.${one.language}`,
				digest: one.sha256,
				at,
				isRecorded: one.recorded,
			})),
		]);
	} catch {
		return undefined;
	}
}

function isSameMoment(a: string, b: string): boolean {
	return parseMoment(a, utc)?.toMillis() === parseMoment(b, utc)?.toMillis();
}

/** The text of a page without its marks: a long digest may be broken into pieces to fit a line. */
function shownText(html: string): string {
	return html.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
}

function textOf(bytes: Uint8Array): string {
	return new TextDecoder().decode(bytes);
}

function problemAt(path: string, message: string, rule: string): Problem {
	const advice = 'fetch the copy again; if it stays so, the site is not what was published: ask its owner';
	return { path, line: 1, column: 1, severity: 'error', message, advice, rule };
}
