// Builds of one folder of policies as of several moments run at once into one site with one cache, some of them killed, again
// and again. The site is each time that of one of them, whole, and the next build gives its own and leaves nothing else.
import * as assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededRandom } from '../bench/comparison/seeded-random.ts';
import { folderDigest } from '../site/built-site.ts';
import { runCommandLine, withoutOptionalPackages, type CommandRun } from '../site/command-line.ts';
import { workspace } from '../site/workspace.ts';

const races = Number(process.env['RACES'] ?? 20);
const seed = Number(process.env['PROPERTY_SEED'] ?? Date.now() % 2 ** 31);
const random = seededRandom(seed);

const folder = workspace();
const policies = join(folder, 'policies');
const parent = join(folder, 'public');
for (const [name, words] of [
	['rules/2024-01-10', '# Rules\n\n1. Members borrow two books.\n'],
	['rules/2025-01-10', '# Rules\n\n1. Members borrow three books.\n'],
	['rules/2026-01-10', '# Rules\n\n1. Members borrow four books.\n'],
	['cards/2025-06-01', '# Cards\n\n1. A card is valid for a year.\n'],
] as const) {
	mkdirSync(join(policies, name, '..'), { recursive: true });
	writeFileSync(join(policies, `${name}.md`), words);
}
const moments = ['2024-06-01', '2025-03-01', '2025-09-01', '2026-03-01'] as const;

/** Builds as of a moment into a place, from a cache; killed after so many milliseconds. */
function build(
	asOf: string,
	{ site, cache }: { site: string; cache: string },
	killAfter?: number,
): Promise<CommandRun> {
	return runCommandLine(
		['build', '--policies', policies, '--output', site, '--cache', cache, '--as-of', asOf],
		{
			environment: withoutOptionalPackages,
			...(killAfter === undefined ? {} : { killAfter }),
		},
	);
}

const began = Date.now();
const wholes = new Map<string, string>();
for (const moment of moments) {
	const site = join(folder, moment, 'site');
	assert.equal((await build(moment, { site, cache: join(folder, moment, 'cache') })).status, 0);
	wholes.set(folderDigest(site), moment);
}
assert.equal(wholes.size, moments.length, 'each moment has another site, so that a mixture would show');
const usual = (Date.now() - began) / moments.length;

const place = { site: join(parent, 'site'), cache: join(folder, 'cache') };
const outcomes = { ended: 0, refused: 0, killed: 0 };
await build(moments[0], place);
for (let race = 0; race < races; race++) await run(`race ${race} from seed ${seed}`);
console.log(
	`${races} races of ${moments.length} builds from seed ${seed}: ${outcomes.ended} ended well, ${outcomes.refused} failed and said why, ${outcomes.killed} were killed; the site was whole after each`,
);

async function run(name: string): Promise<void> {
	const runs = await Promise.all(
		moments.map((moment) =>
			build(moment, place, random.fraction() < 0.5 ? usual * 4 * random.fraction() : undefined),
		),
	);
	for (const { status, err } of runs) {
		if (status === undefined) outcomes.killed++;
		else if (status === 0) outcomes.ended++;
		else {
			assert.notEqual(err, '', name);
			outcomes.refused++;
		}
	}
	assert.ok(wholes.has(folderDigest(place.site)), `${name}: the site is that of one moment`);
	const next = random.pick(moments);
	const { status, err } = await build(next, place);
	assert.equal(status, 0, `${name}: ${err}`);
	assert.equal(wholes.get(folderDigest(place.site)), next, `${name}: the next build`);
	assert.deepEqual(readdirSync(parent), ['site'], `${name}: nothing else is left`);
}
