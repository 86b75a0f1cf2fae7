import { readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Builder } from './builder.ts';
import type { InForceProject } from './in-force-project.ts';
import { coldBuild, warmBuild } from './measured-build.ts';
import type { Measurement } from './measured-build.ts';
import { addRevision, oneMoreRevision } from './one-more-revision.ts';
import { putAside } from './put-aside.ts';

/** The days the builds speak of follow the one of the build from nothing. */
const dayLater = '2026-11-02';
const dayOfOneMore = '2026-11-03';

/**
 * Builds over what was built before, one change after another: none, none once more, the moment alone, a revision more, a
 * changed template; last, as it ends the life of the site, none with the site gone and its cache brought to another machine.
 * Project and corpus are in the end what they were.
 */
export async function* warmBuilds(
	project: InForceProject,
	corpus: string,
	asOf: string,
): AsyncGenerator<readonly [change: string, Measurement]> {
	const same = project.builder(corpus, asOf);
	yield ['nothing changed', await warmBuild(same)];
	yield ['nothing changed again', await warmBuild(same)];
	yield ['a day later', await warmBuild(project.builder(corpus, dayLater))];
	const takeAway = addRevision(corpus, dayOfOneMore);
	yield [oneMoreRevision, await warmBuild(project.builder(corpus, `${dayOfOneMore}T12:00:00Z`))];
	takeAway();
	const changeBack = project.changeTemplate();
	yield ['a template changed', await warmBuild(project.builder(corpus, dayLater))];
	changeBack();
	await onAnotherMachine(same, corpus);
	yield ['from the cache alone', await warmBuild(same)];
}

/** The builds that search and PDFs make dearer. The corpus is in the end what it was. */
export async function* buildsWithOptional(
	project: InForceProject,
	corpus: string,
	asOf: string,
): AsyncGenerator<readonly [change: string, Measurement]> {
	const same = project.builder(corpus, asOf);
	yield ['from nothing', await coldBuild(same)];
	yield ['nothing changed', await warmBuild(same)];
	const takeAway = addRevision(corpus, dayOfOneMore);
	yield [oneMoreRevision, await warmBuild(project.builder(corpus, `${dayOfOneMore}T12:00:00Z`))];
	takeAway();
}

/** Leaves what a CI brings: the cache, without a site put away, and files that the system knows nothing of. */
async function onAnotherMachine({ output, cache = '' }: Builder, corpus: string): Promise<void> {
	putAside(output);
	for (const name of readdirSync(cache)) {
		if (name.endsWith('.spare')) rmSync(join(cache, name), { recursive: true });
	}
	const now = new Date();
	for (const name of readdirSync(corpus, { recursive: true, encoding: 'utf8' })) {
		utimesSync(join(corpus, name), now, now);
	}
	// A file that was touched a moment ago might be again.
	await setTimeout(5_000);
}
