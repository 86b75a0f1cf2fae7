import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { keptLint } from '../../scripts/lint/kept-lint.ts';
import { lint } from '../../scripts/lint/lint.ts';
import { catalogueMemory } from '../../scripts/store/kept/catalogue-memory.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { keptFiles } from '../../scripts/store/kept/kept-files.ts';
import { fc } from '../property.ts';
import { writeBelow } from '../site/workspace.ts';
import { moment } from '../timeline/history.ts';
import { inPoliciesFolder } from './policies-folder.ts';

const files = {
	'terms/2026-01-12.md': '# Terms\n\n1. A drill is lent for a week.\n',
	'terms/draft.md': '# Terms\n\n1. A drill is lent for a month.\n',
	'terms/draft.ru.md': '# Правила\n\n1. Дрель выдают на месяц.\n',
	'cards/2026-01-12.md': '# Cards\n\n1. A card is free.\n',
};

/** What a file may become; undefined for gone. */
const contents = [
	undefined,
	'# Terms\n\n1. A drill is lent for a day.\n\n3. Nothing.\n',
	'---\nefective: 2026-12-01\n---\n# Terms\n',
	'---\neffective: 2026-12-01\nsummary: Words.\n---\n# Terms\n\n1. A drill is lent.\n',
	Buffer.from([0xff, 0x0a]),
	'zone: Europe/Minsk\nlanguage: en\n',
	'{"seq":1}\n',
];
const paths = [
	...Object.keys(files),
	'cards/policy.yaml',
	'site.yaml',
	'publications.jsonl',
	'other/draft.md',
];

function change(directory: string, path: string, content: string | Uint8Array | undefined): void {
	rmSync(join(directory, path), { force: true });
	if (content !== undefined) writeBelow(directory, path, content);
}

const memory = suite('the memory of a folder read again and again');

memory('leads to what reading everything anew leads to, whatever was written in between', () =>
	inPoliciesFolder(files, async (directory) => {
		const [kept, judge] = [catalogueMemory(), keptLint()];
		const now = moment('2026-11-22');
		const edit = fc.tuple(fc.constantFrom(...paths), fc.constantFrom(...contents));
		await fc.assert(
			fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
				for (const [path, content] of edits) change(directory, path, content);
				const read = await readCatalogue(directory, kept);
				const anew = await readCatalogue(directory);
				assert.is(JSON.stringify(read), JSON.stringify(anew));
				assert.equal(judge(read, now), lint(anew, now));
			}),
			{ numRuns: 100 },
		);
	}),
);

memory('keeps what did not change as the same objects', () =>
	inPoliciesFolder(files, async (directory) => {
		const kept = catalogueMemory();
		const before = await readCatalogue(directory, kept);
		appendFileSync(join(directory, 'terms/draft.md'), '\n2. More.\n');
		const after = await readCatalogue(directory, kept);
		assert.is(after.policies[0], before.policies[0]);
		assert.is.not(after.policies[1], before.policies[1]);
		assert.is(after.policies[1]!.revisions[0]!.source, before.policies[1]!.revisions[0]!.source);
		assert.is.not(after.policies[1]!.draft!.source, before.policies[1]!.draft!.source);
	}),
);

memory('knows a file written anew with the same bytes for the same', () =>
	inPoliciesFolder(files, (directory) => {
		const read = keptFiles();
		const before = read(directory, 'terms/draft.md');
		change(directory, 'terms/draft.md', files['terms/draft.md']);
		assert.is(read(directory, 'terms/draft.md'), before);
		return Promise.resolve();
	}),
);

memory('judges a policy anew when another day has begun', () =>
	inPoliciesFolder(
		{
			...files,
			'terms/policy.yaml': 'commencement:\n  notice: P30D\n',
			'terms/draft.md': '---\neffective: 2026-12-31\n---\n# Terms\n',
		},
		async (directory) => {
			const judge = keptLint();
			const catalogue = await readCatalogue(directory);
			for (const day of ['2026-11-22', '2026-12-20', '2026-11-22']) {
				assert.equal(judge(catalogue, moment(day)), lint(catalogue, moment(day)), day);
			}
			const late = judge(catalogue, moment('2026-12-20')).map(({ rule }) => rule);
			assert.ok(late.includes('notice-period'));
		},
	),
);

memory.run();
