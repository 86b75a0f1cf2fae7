import { recordedTexts } from '../log/recorded-text.ts';
import { readSiteRecord } from '../log/site-record.ts';
import { unrecordedProblems } from '../log/unrecorded.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { countedWords } from '../model/counted-words.ts';
import { hasErrors, type Problem } from '../model/problem.ts';
import type { Policy } from '../model/policy.ts';
import { logFile, type Publication } from '../model/publication.ts';
import { showable } from '../source/quotation.ts';
import { siteCopy } from '../store/site/site-copy.ts';
import { baseHelp, baseProblems } from './base-problems.ts';
import type { Command, ExitStatus, Invocation } from './command.ts';
import { WrongUsage } from './command.ts';
import { liveProblems } from './live-problems.ts';
import { logErrors } from './log-errors.ts';
import { rebuildProblems } from './rebuilt-site.ts';
import { tally } from './report.ts';
import { shownTextProblems } from './shown-texts.ts';

/** `verify`: whether everything that was published still stands as it was. */
export const verify: Command = {
	name: 'verify',
	summary: 'check the publication log and everything published against it',
	usage: '[--site DIR [--rebuild [--path-prefix PATH]]] [--live URL] [--base COMMIT]',
	help: [
		['--site DIR', 'check a built or downloaded copy of the site instead of the policies folder'],
		[
			'--rebuild',
			'build the site of the copy again from the policies folder, and compare every file with the copy',
		],
		['--path-prefix PATH', 'the path the copy was built for (default /)'],
		['--live URL', 'check too that the log continues the one the public site at URL serves'],
		baseHelp,
	],
	options: {
		site: { type: 'string' },
		rebuild: { type: 'boolean', default: false },
		'path-prefix': { type: 'string', default: '/' },
		live: { type: 'string' },
		base: { type: 'string' },
	},
	positionals: { least: 0, most: 0 },
	run: (invocation) => {
		const { site, base, rebuild } = invocation.values;
		if (rebuild === true && site === undefined)
			throw new WrongUsage('--rebuild needs --site: the copy to compare');
		if (site !== undefined && base !== undefined)
			throw new WrongUsage(
				'--base is about the policies folder, and --site about a copy of the site: ask for one',
			);
		return typeof site === 'string' ? verifySite(invocation, site) : verifyPolicies(invocation);
	},
};

async function verifyPolicies(invocation: Invocation): Promise<ExitStatus> {
	const reading = await invocation.read();
	const { catalogue, now } = reading;
	const problems = [
		...recordProblems(catalogue),
		...baseProblems(invocation, reading),
		...(await liveProblems(invocation.values['live'], catalogue)),
		...(logErrors(catalogue).length === 0 ? unrecordedProblems(catalogue.policies, now) : []),
	];
	const { publications, policies } = catalogue;
	const scope = unrecordedTranslations(policies);
	return report(invocation, { folder: invocation.policies, publications, problems, scope });
}

async function verifySite(invocation: Invocation, folder: string): Promise<ExitStatus> {
	const copy = siteCopy(folder);
	const { publications, later, asOf, unrecorded, problems: ofRecord } = readSiteRecord(copy);
	const log = new TextDecoder().decode(copy(logFile));
	const live = await liveProblems(invocation.values['live'], { publicationLog: log });
	const isRebuilt = invocation.values['rebuild'] === true;
	const rebuilt = isRebuilt ? await rebuildProblems(invocation, folder) : [];
	const problems = [...ofRecord, ...shownTextProblems(publications, copy), ...live, ...rebuilt];
	const missing = laterLines(later, asOf) + unrecordedLine(unrecorded);
	const scope = missing + (isRebuilt ? rebuiltScope : copyScope);
	return report(invocation, { folder, publications, problems, scope });
}

/** The errors of reading that concern what was published: the log itself, and the files it names. */
function recordProblems({ problems, publications }: Catalogue): readonly Problem[] {
	const published = publications.flatMap(recordedTexts).map(({ path }) => path);
	const places = new Set(['.', logFile, ...published.flatMap(withFolders)]);
	return problems.filter(({ path, severity }) => severity === 'error' && places.has(path));
}

/** A file and the folders it lies in, any of which may be unreadable. */
function withFolders(file: string): readonly string[] {
	const names = file.split('/');
	return names.map((_, count) => names.slice(0, count + 1).join('/'));
}

/** What was compared in a copy, and what was not: whoever reads the verdict must not take it for more. */
const copyScope =
	'checked: the log, the bytes of every text the log records, its digest and its words on its page, moments of posting in the indexes; ' +
	'not checked: periods and what else pages show, comparisons, other data, PDF and Word files ' +
	'(with --rebuild and the policies folder every file is)\n';
const rebuiltScope = 'every file of the copy is the one that is built from the sources\n';

/** Names the texts the log of a copy has and the copy has not; empty where there are none. */
function laterLines(later: readonly Publication[], asOf = ''): string {
	if (later.length === 0) return '';
	const names = later.map(({ policy, revision }) => `${policy}@${revision}`).join(', ');
	return `in the log and not in the copy, since posted after ${asOf}, the moment the copy speaks of: ${names}\n`;
}

/** Names the translations of recorded revisions that the log lacks; empty where there are none. */
function unrecordedTranslations(policies: readonly Policy[]): string {
	const paths = policies
		.flatMap(({ revisions }) => revisions)
		.filter(({ posted }) => posted.recorded)
		.flatMap(({ translations }) => translations)
		.filter(({ recorded }) => !recorded)
		.map(({ source }) => source.path);
	return unrecordedLine(paths);
}

/** How many texts a line names. */
const mostNamed = 20;

function unrecordedLine(texts: readonly string[]): string {
	if (texts.length === 0) return '';
	const named = texts.slice(0, mostNamed).map(showable).join(', ');
	const rest = texts.length > mostNamed ? ` and ${texts.length - mostNamed} more` : '';
	return `not in the log, so that nothing is known of when they were posted and whether they were changed since: ${named}${rest}\n`;
}

interface Findings {
	readonly folder: string;
	readonly publications: readonly Publication[];
	readonly problems: readonly Problem[];
	/** What the verdict is about, where that is not everything. */
	readonly scope?: string;
}

const verdictWords = [
	'{count} publication stands as it was recorded',
	'{count} publications stand as they were recorded',
] as const;

function report(
	{ terminal, tell }: Invocation,
	{ folder, publications, problems, scope = '' }: Findings,
): ExitStatus {
	tell(problems, folder);
	if (hasErrors(problems)) {
		terminal.err(tally(problems));
		return 1;
	}
	terminal.out(`${countedWords(verdictWords, publications.length)}\n${scope}`);
	return 0;
}
