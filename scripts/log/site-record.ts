import { parseMoment, utc } from '../model/moment.ts';
import type { Problem } from '../model/problem.ts';
import { logFile, type Publication } from '../model/publication.ts';
import { sha256 } from './digest.ts';
import { parsePublicationLog } from './publication-log.ts';
import { type RecordedText, recordedTexts } from './recorded-text.ts';

/** The bytes at a path of a site's copy, `/`-separated; undefined where there are none. */
export type SiteReader = (path: string) => Uint8Array | undefined;

/** A log of a site's copy, and everything in the copy that does not agree with it, in the order of the log. */
export interface SiteRecord {
	readonly publications: readonly Publication[];
	readonly problems: readonly Problem[];
}

/** Compares a copy of the site with the log it serves: the chain, each published source, each page, each index. */
export function readSiteRecord(read: SiteReader): SiteRecord {
	const bytes = read(logFile);
	if (bytes === undefined) {
		const problem = problemAt(logFile, 'the copy has no publication log', 'site-log');
		return { publications: [], problems: [problem] };
	}
	const { publications, problems } = parsePublicationLog(textOf(bytes));
	if (problems.length > 0) return { publications, problems };
	const policies = new Set([...publications.map(({ policy }) => policy), ...indexedPolicies(read)]);
	return {
		publications,
		problems: [
			...publications
				.flatMap(recordedTexts)
				.flatMap((text) => [...sourceProblems(text, read), ...pageProblems(text, read)]),
			...[...policies].flatMap((policy) => indexProblems(policy, publications, read)),
		],
	};
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

/** The policies the index of the copy lists, since a log that lost its end may name fewer. */
function indexedPolicies(read: SiteReader): readonly string[] {
	const bytes = read('index.json');
	if (bytes === undefined) return [];
	try {
		const { policies } = JSON.parse(textOf(bytes)) as { policies: readonly { policy: string }[] };
		return policies.map(({ policy }) => policy);
	} catch {
		return [];
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
	const claims = recordedClaims(textOf(bytes));
	if (claims === undefined) return [problemAt(path, 'the index is not what the site writes', 'site-index')];
	return claims.flatMap(({ revision, at, digest }) => {
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

interface RecordedClaim {
	/** Of a translation followed by its language. */
	readonly revision: string;
	readonly at: string;
	readonly digest: string;
}

function recordedClaims(json: string): readonly RecordedClaim[] | undefined {
	interface Entry {
		revision: string;
		sha256: string;
		posted: { at: string; recorded: boolean };
		translations?: readonly { language: string; sha256: string; recorded?: boolean }[];
	}
	try {
		const { revisions } = JSON.parse(json) as { revisions: readonly Entry[] };
		return revisions
			.filter(({ posted }) => posted.recorded)
			.flatMap(({ revision, sha256: digest, posted: { at }, translations = [] }) => [
				{ revision, digest, at },
				...translations
					.filter(({ recorded }) => recorded === true)
					.map(({ language, sha256: own }) => ({ revision: `${revision}.${language}`, digest: own, at })),
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
