import { readSiteRecord } from '../log/site-record.ts';
import { unrecordedProblems } from '../log/unrecorded.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { hasErrors, type Problem, problemIn } from '../model/problem.ts';
import type { Publication } from '../model/publication.ts';
import { logFile } from '../store/publication-store.ts';
import { siteCopy } from '../store/site-copy.ts';
import { baseHelp, baseProblems } from './base-problems.ts';
import type { Command, ExitStatus, Invocation } from './command.ts';
import { WrongUsage } from './command.ts';
import { liveProblems } from './live-problems.ts';
import { logErrors } from './log-errors.ts';
import { problemLine, tally } from './report.ts';

/** `verify`: whether everything that was published still stands as it was. */
export const verify: Command = {
	name: 'verify',
	summary: 'check the publication log and everything published against it',
	usage: '[--site DIR] [--live URL] [--base COMMIT]',
	help: [
		['--site DIR', 'check a built or downloaded copy of the site instead of the policies folder'],
		['--live URL', 'check too that the log continues the one the public site at URL serves'],
		baseHelp,
	],
	options: { site: { type: 'string' }, live: { type: 'string' }, base: { type: 'string' } },
	positionals: { least: 0, most: 0 },
	run: (invocation) => {
		const { site, base } = invocation.values;
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
	return report(invocation, { folder: invocation.policies, publications: catalogue.publications, problems });
}

async function verifySite(invocation: Invocation, folder: string): Promise<ExitStatus> {
	const { publications, problems } = readSiteRecord(siteCopy(folder));
	const log = new TextDecoder().decode(siteCopy(folder)(logFile));
	const live = await liveProblems(invocation.values['live'], { publicationLog: log });
	return report(invocation, { folder, publications, problems: [...problems, ...live] });
}

/** The errors of reading that concern what was published: the log itself, and the files it names. */
function recordProblems({ problems, publications }: Catalogue): readonly Problem[] {
	const published = new Set(publications.map(({ policy, revision }) => `${policy}/${revision}.md`));
	return problems.filter(
		({ path, severity }) => severity === 'error' && (path === logFile || path === '.' || published.has(path)),
	);
}

interface Findings {
	readonly folder: string;
	readonly publications: readonly Publication[];
	readonly problems: readonly Problem[];
}

function report(
	{ terminal, language }: Invocation,
	{ folder, publications, problems }: Findings,
): ExitStatus {
	for (const problem of problems) terminal.err(problemLine(problemIn(problem, language), folder));
	if (hasErrors(problems)) {
		terminal.err(tally(problems));
		return 1;
	}
	const count = publications.length;
	terminal.out(
		`${count} ${count === 1 ? 'publication stands as it was' : 'publications stand as they were'} recorded\n`,
	);
	return 0;
}
