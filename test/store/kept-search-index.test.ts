import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SearchRecord } from '../../scripts/model/search-record.ts';
import { keptSearchIndexes } from '../../scripts/store/kept/kept-search-index.ts';
import type { BeginSearchIndex } from '../../scripts/store/search-index.ts';
import { workShelf } from '../../scripts/store/work-shelf.ts';
import { workspace } from '../site/workspace.ts';

const index = suite('a search index that is kept');

let folder = '';
index.before.each(() => {
	folder = workspace();
});

function clause(words: string): SearchRecord {
	return { url: `../privacy/#${words}`, words, found: ['privacy 0 past'], language: 'en' };
}

/** Makes indexes that are one file of the words they were given, and tells how many were made. */
function plainIndexing(): { readonly begin: BeginSearchIndex; readonly made: () => number } {
	let made = 0;
	const begin: BeginSearchIndex = (language) => {
		const words: string[] = [];
		return Promise.resolve({
			add: (record) => void words.push(`${record.found.join()} ${record.words}`),
			files: () => {
				made += 1;
				return Promise.resolve([
					{ path: `fragment/${language}.txt`, content: Buffer.from(words.join('\n')) },
				]);
			},
		});
	};
	return { begin, made: () => made };
}

async function indexed(
	begin: BeginSearchIndex,
	records: readonly SearchRecord[],
	language = 'en',
): Promise<readonly string[]> {
	const kept = await keptSearchIndexes(begin, workShelf(folder))(language);
	for (const record of records) kept.add(record);
	return (await kept.files()).map(({ path, content }) => `${path}: ${Buffer.from(content).toString()}`);
}

index('is made once of the same clauses, and is the same when it is found', async () => {
	const { begin, made } = plainIndexing();
	const first = await indexed(begin, [clause('data'), clause('cookies')]);
	assert.equal(first, ['fragment/en.txt: privacy 0 past data\nprivacy 0 past cookies']);
	assert.equal(await indexed(begin, [clause('data'), clause('cookies')]), first);
	assert.is(made(), 1);
});

index(
	'is made again where a clause, what it is found as, their order or the language is another',
	async () => {
		const { begin, made } = plainIndexing();
		await indexed(begin, [clause('data'), clause('cookies')]);
		const others: readonly (readonly [readonly SearchRecord[], string])[] = [
			[[clause('data')], 'en'],
			[[clause('cookies'), clause('data')], 'en'],
			[[clause('data'), { ...clause('cookies'), found: ['privacy 0 in-force'] }], 'en'],
			[[clause('data'), clause('cookies')], 'ru'],
		];
		for (const [place, [records, language]] of others.entries()) {
			const [only] = await indexed(begin, records, language);
			const words = records.map((record) => `${record.found.join()} ${record.words}`).join('\n');
			assert.is(only, `fragment/${language}.txt: ${words}`);
			assert.is(made(), place + 2);
		}
	},
);

index('is made again where what was kept is damaged', async () => {
	const { begin, made } = plainIndexing();
	const first = await indexed(begin, [clause('data')]);
	for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'nothing of use');
	assert.equal(await indexed(begin, [clause('data')]), first);
	assert.is(made(), 2);
});

index('is not begun before it is known to be absent', async () => {
	let begun = 0;
	const { begin } = plainIndexing();
	const counted: BeginSearchIndex = (language) => {
		begun += 1;
		return begin(language);
	};
	await indexed(counted, [clause('data')]);
	await indexed(counted, [clause('data')]);
	assert.is(begun, 1);
});

index.run();
