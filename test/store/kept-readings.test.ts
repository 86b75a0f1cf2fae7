import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../scripts/lint/lint.ts';
import type { Catalogue } from '../../scripts/model/catalogue.ts';
import type { Problem } from '../../scripts/model/problem.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { ChangedFile } from '../../scripts/store/kept/deferred-file.ts';
import { keptReadings, readingsName } from '../../scripts/store/kept/kept-readings.ts';
import { parseReadings, writeReadings } from '../../scripts/store/kept/readings-file.ts';
import { workShelf } from '../../scripts/store/work-shelf.ts';
import type { WorkShelf } from '../../scripts/store/work-shelf.ts';
import { fc } from '../property.ts';
import { moment } from '../timeline/history.ts';
import { folderEdit, put, variedFiles } from './folder-edits.ts';
import { inPoliciesFolder } from './policies-folder.ts';
import { changeUnseen, readingsOf } from './unseen-change.ts';

/** What a run finds: the catalogue with all texts, and all problems in their order. */
interface Found {
	readonly problems: readonly Problem[];
	readonly catalogue: string;
}

/** Problems before texts, which are asked for by the writing of the catalogue alone. */
function found(catalogue: Catalogue): Found {
	const problems = [...catalogue.problems, ...lint(catalogue, moment('2026-11-22'))];
	return { problems, catalogue: JSON.stringify(catalogue) };
}

/** A run in the eyes of which everything that was written was written long ago. */
const late = (): number => Date.now() + 10_000;

async function withShelf<T>(use: (shelf: WorkShelf) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'readings-'));
	try {
		return await use(workShelf(folder));
	} finally {
		rmSync(folder, { recursive: true });
	}
}

async function reading(shelf: WorkShelf, directory: string, clock = late): Promise<Found> {
	const kept = keptReadings(shelf, directory, clock);
	const read = found(await readCatalogue(directory, kept.memory));
	kept.keep();
	return read;
}

const readings = suite('the readings kept of a folder');

readings('lead to what reading everything leads to, whatever was done to the folder in between', () =>
	inPoliciesFolder(variedFiles, (directory) =>
		withShelf(async (shelf) => {
			const run = fc.record({
				edits: fc.array(folderEdit, { maxLength: 3 }),
				clock: fc.constantFrom(late, Date.now),
				isKept: fc.boolean(),
			});
			await fc.assert(
				fc.asyncProperty(run, async ({ edits: made, clock, isKept }) => {
					// The clock of the file system goes on by some milliseconds at a time.
					await new Promise((resolve) => setTimeout(resolve, 12));
					for (const edit of made) edit(directory);
					const kept = keptReadings(shelf, directory, clock);
					const read = found(await readCatalogue(directory, kept.memory));
					if (isKept) kept.keep();
					assert.equal(read, found(await readCatalogue(directory)));
				}),
				{ numRuns: 100 },
			);
		}),
	),
);

const texts = Object.keys(variedFiles).filter((path) => path.endsWith('.md'));

readings('spare a run the bytes of every text that did not change, whatever is wrong with it', () =>
	inPoliciesFolder(variedFiles, (directory) =>
		withShelf(async (shelf) => {
			const before = await reading(shelf, directory);
			assert.ok(before.problems.some(({ rule }) => rule === 'clause-reference' || rule === 'date-in-text'));
			changeUnseen(shelf, directory, [...texts, 'cards/policy.yaml']);
			const { memory } = keptReadings(shelf, directory, late);
			const catalogue = await readCatalogue(directory, memory);
			const problems = [...catalogue.problems, ...lint(catalogue, moment('2026-11-22'))];
			assert.equal(problems, before.problems);
		}),
	),
);

readings('stop a run that asks for bytes which turn out to be others, and the next one reads them', () =>
	inPoliciesFolder(variedFiles, (directory) =>
		withShelf(async (shelf) => {
			await reading(shelf, directory);
			changeUnseen(shelf, directory, ['cards/2026-01-12.md']);
			const { memory } = keptReadings(shelf, directory, late);
			const { policies } = await readCatalogue(directory, memory);
			const ask = () => policies.find(({ slug }) => slug === 'cards')!.revisions[0]!.source.body;
			assert.throws(
				ask,
				(error: unknown) =>
					error instanceof ChangedFile &&
					error.message.startsWith('cards/2026-01-12.md: the file was changed while it was read'),
			);
			assert.equal(await reading(shelf, directory), found(await readCatalogue(directory)));
		}),
	),
);

readings('do not trust the record of a file that was written to just before it was read', () =>
	inPoliciesFolder(variedFiles, (directory) =>
		withShelf(async (shelf) => {
			const stamps = (): readonly (string | undefined)[] =>
				['.', 'terms', 'cards'].flatMap((folder) =>
					[...readingsOf(shelf, join(directory, folder)).files.values()].map(({ stamp }) => stamp),
				);
			await reading(shelf, directory, Date.now);
			assert.ok(stamps().every((stamp) => stamp === undefined));
			await reading(shelf, directory, late);
			assert.ok(stamps().every((stamp) => stamp !== undefined));
		}),
	),
);

readings('know what a file says on a machine whose records of files are others', () =>
	inPoliciesFolder(variedFiles, (directory) =>
		withShelf(async (shelf) => {
			await reading(shelf, directory);
			for (const folder of ['terms', 'cards'].map((name) => join(directory, name))) {
				const kept = readingsOf(shelf, folder);
				const elsewhere = [...kept.files].map(([path, { sha256: digest, said }]) => {
					const title = said?.bodyStart === undefined ? undefined : { facts: { 'first heading': 'Known' } };
					return [
						path,
						{ stamp: 'other', sha256: digest, ...(said && { said: { ...said, ...title } }) },
					] as const;
				});
				shelf.keep(readingsName(folder), writeReadings({ ...kept, files: new Map(elsewhere) }));
			}
			const { memory } = keptReadings(shelf, directory, late);
			const { policies } = await readCatalogue(directory, memory);
			assert.equal(
				policies.map(({ title }) => title),
				['Known', 'Known'],
			);
		}),
	),
);

readings('are of one zone and one site', () =>
	inPoliciesFolder(
		{
			'rules/2026-01-12.md':
				'---\neffective: 2026-02-01\n---\n# Правила\n\n1. По Федеральному закону № 152-ФЗ.\n',
		},
		(directory) =>
			withShelf(async (shelf) => {
				for (const site of ['zone: UTC', 'zone: Europe/Moscow', 'url: https://example.by/', 'zone: UTC']) {
					put(directory, 'site.yaml', `${site}\n`);
					const read = await reading(shelf, directory);
					assert.equal(read, found(await readCatalogue(directory)), site);
					const isForeign = read.problems.some(({ rule }) => rule === 'mixed-jurisdiction');
					assert.is(isForeign, site.includes('.by'), site);
				}
			}),
	),
);

readings('judge a text anew when the one before it has changed', () => {
	const after =
		'# Rules\n\n1. Books are lent for a week.\n\n2. Cards are free.\n\n3. Fees are paid in cash.\n\n4. The fees of clause 2 are due at once.\n';
	const before = after.replace('2. Cards are free.\n\n3.', '2.').replace('4. The', '3. The');
	return inPoliciesFolder({ 'rules/2026-01-12.md': before, 'rules/2026-02-12.md': after }, (directory) =>
		withShelf(async (shelf) => {
			const moved: boolean[] = [];
			for (const text of [before, after.replace('week', 'month')]) {
				put(directory, 'rules/2026-01-12.md', text);
				const read = await reading(shelf, directory);
				assert.equal(read, found(await readCatalogue(directory)));
				moved.push(read.problems.some(({ rule }) => rule === 'clause-reference'));
			}
			assert.equal(moved, [true, false]);
		}),
	);
});

readings('that other code wrote are of no use', () => {
	const files = new Map([['terms/2026-01-12.md', { sha256: '0'.repeat(64) }]]);
	const written = writeReadings({ engine: 'one', zone: 'UTC', files });
	assert.equal(parseReadings(written, 'one'), { engine: 'one', zone: 'UTC', files });
	assert.is(parseReadings(written, 'other'), undefined);
});

readings('are written again only of a folder in which there is something new', () =>
	inPoliciesFolder(variedFiles, (directory) =>
		withShelf(async (shelf) => {
			const inodes = (): readonly number[] =>
				['.', 'terms', 'cards'].map(
					(folder) => statSync(join(shelf.folder, readingsName(join(directory, folder)))).ino,
				);
			await reading(shelf, directory);
			const before = inodes();
			await reading(shelf, directory);
			assert.equal(inodes(), before);
			put(directory, 'cards/2026-02-12.md', '# Cards\n\n1. A card costs 5.\n');
			await reading(shelf, directory);
			assert.equal(inodes().slice(0, 2), before.slice(0, 2));
			assert.is.not(inodes()[2], before[2]);
		}),
	),
);

readings.run();
