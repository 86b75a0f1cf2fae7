import { rmSync } from 'node:fs';
import type { InForceProject } from './in-force-project.ts';
import { warmBuild } from './measured-build.ts';
import type { Measurement } from './measured-build.ts';
import { addRevision, oneMoreRevision } from './one-more-revision.ts';

/** The days the builds speak of follow the one of the build from nothing. */
const dayLater = '2026-11-02';
const dayOfOneMore = '2026-11-03';

/**
 * Builds over what was built before, one change after another: none, the site gone and its cache there, the moment alone, a
 * revision more, a changed template. Project and corpus are in the end what they were.
 */
export async function* warmBuilds(
	project: InForceProject,
	corpus: string,
	asOf: string,
): AsyncGenerator<readonly [change: string, Measurement]> {
	const same = project.builder(corpus, asOf);
	yield ['nothing changed', await warmBuild(same)];
	rmSync(same.output, { recursive: true });
	yield ['from the cache alone', await warmBuild(same)];
	yield ['a day later', await warmBuild(project.builder(corpus, dayLater))];
	const takeAway = addRevision(corpus, dayOfOneMore);
	yield [oneMoreRevision, await warmBuild(project.builder(corpus, `${dayOfOneMore}T12:00:00Z`))];
	takeAway();
	const changeBack = project.changeTemplate();
	yield ['a template changed', await warmBuild(project.builder(corpus, dayLater))];
	changeBack();
}
