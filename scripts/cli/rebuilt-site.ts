import { join, resolve } from 'node:path';
import { hasErrors, type Problem } from '../model/problem.ts';
import { pageEngine } from '../store/engine-digest.ts';
import { siteCopy } from '../store/site/site-copy.ts';
import { siteDifferences, type SiteDifference } from '../store/site/site-differences.ts';
import { inTemporaryFolder } from '../store/temporary-folder.ts';
import { workShelf } from '../store/work-shelf.ts';
import { buildProgress } from './build-progress.ts';
import type { Invocation, Reading } from './command.ts';
import { parsePathPrefix } from './path-prefix.ts';

/**
 * Where a copy of the site is not what a build of the policies folder gives at the moment the copy says it was built: every
 * file is compared, byte for byte. Nothing kept of other builds is used.
 */
export async function rebuildProblems(invocation: Invocation, copy: string): Promise<readonly Problem[]> {
	const asOf = momentOf(siteCopy(copy)('index.json'));
	if (asOf === undefined)
		return [differenceProblem('index.json', 'it does not tell when the site was built')];
	const reading = await invocation.read('published', {}, asOf);
	const problems = reading.problems();
	invocation.tell(problems);
	if (hasErrors(problems)) return [unbuilt(invocation.policies)];
	const found = await differences({ ...reading, problems }, invocation, copy);
	return found.map(({ path, type }) => differenceProblem(path, messages[type]));
}

async function differences(
	source: Pick<Reading, 'catalogue' | 'now'> & { readonly problems: readonly Problem[] },
	{ policies, values, terminal }: Invocation,
	copy: string,
): Promise<readonly SiteDifference[]> {
	// Eleventy works from a folder of its own, and the process with it.
	const copied = resolve(copy);
	const { buildSite } = await import('../build/site-building.ts');
	const watch = buildProgress(terminal);
	watch.begin('policies');
	return inTemporaryFolder(async (folder) => {
		const output = join(folder, 'site');
		await buildSite(source, {
			output,
			policies: resolve(policies),
			isPreview: false,
			pathPrefix: parsePathPrefix(String(values['path-prefix'])),
			shelf: workShelf(join(folder, 'cache')),
			others: [],
			watch,
			engine: pageEngine(),
		});
		watch.end();
		return siteDifferences(copied, output);
	});
}

function momentOf(index: Uint8Array | undefined): string | undefined {
	try {
		const { asOf } = JSON.parse(new TextDecoder().decode(index)) as { asOf?: unknown };
		return typeof asOf === 'string' ? asOf : undefined;
	} catch {
		return undefined;
	}
}

const messages: Readonly<Record<SiteDifference['type'], string>> = {
	changed: 'the file is not the one that is built from the sources',
	missing: 'a build from the sources has this file, and the copy lacks it',
	added: 'no build from the sources has this file',
};

function differenceProblem(path: string, message: string): Problem {
	const advice =
		'if the copy was built with other sources, settings, options, optional packages or another version of the program, compare it with those; else it was changed after the build';
	return { path, line: 1, column: 1, severity: 'error', message, advice, rule: 'site-rebuilt' };
}

function unbuilt(policies: string): Problem {
	return {
		path: '.',
		line: 1,
		column: 1,
		severity: 'error',
		message: `the sources in ${policies} have errors, and no site is built of them to compare with`,
		advice: 'name the sources the copy was built from with `--policies`',
		rule: 'site-rebuilt',
	};
}
