import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { lint } from '../../scripts/lint/lint.ts';
import { readCatalogue } from '../../scripts/store/catalogue.ts';
import { moment } from '../timeline/history.ts';

const test = suite('lint: histories of the wild');

for (const corpus of ['basecamp-policies', 'github-site-policy']) {
	const folder = fileURLToPath(new URL(`../../../shared/corpora/${corpus}`, import.meta.url));
	if (!existsSync(folder)) {
		console.log(
			`The corpus ${corpus} is absent (looked in ../shared/corpora): the rules are not tried on it.`,
		);
		test.skip();
		continue;
	}

	test(`${corpus}: bare dated texts have no errors, and what warnings there are name a place in them`, async () => {
		const catalogue = await readCatalogue(folder);
		assert.ok(catalogue.policies.length > 0);
		const sources = new Map(
			catalogue.policies.flatMap(({ revisions }) =>
				revisions.map(({ source }) => [source.path, source.text]),
			),
		);
		for (const { path, line, column, severity, rule } of lint(catalogue, moment('2026-11-23'))) {
			assert.is(severity, 'warning', `${path}: ${rule}`);
			const text = sources.get(path)?.split('\n')[line - 1];
			assert.ok(text !== undefined && column <= text.length + 1, `${path}:${line}:${column}`);
		}
	});
}

test.run();
