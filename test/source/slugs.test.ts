import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readSlugs } from '../../scripts/source/slugs.ts';

const test = suite('slugs');

function refused(...folders: string[]): string[] {
	return readSlugs(folders).problems.map(
		({ path, line, column, rule }) => `${path}:${line}:${column} ${rule}`,
	);
}

test('a folder below a folder is a policy of its own, also below a policy', () => {
	const { slugs, problems } = readSlugs(['terms', 'terms/business', 'условия']);
	assert.equal([...slugs.values()], ['terms', 'terms/business', 'условия']);
	assert.equal(problems, []);
});

for (const folder of [
	'a..b',
	'a b',
	'terms.md',
	'archive',
	'terms/compare',
	'Draft',
	'search',
	'2026-11-22',
	'a/-b',
	'cafe\u0301',
	'a\nb',
	'con',
	'terms/LPT1',
	'COM\u00b9',
]) {
	test(`${JSON.stringify(folder)} cannot be an address`, () => {
		assert.equal(refused(folder), [`${folder}:1:1 policy-slug`]);
	});
}

test('of two folders that differ in case only the first is a policy', () => {
	const { slugs } = readSlugs(['Privacy', 'privacy']);
	assert.equal([...slugs.keys()], ['Privacy']);
	assert.equal(refused('Privacy', 'privacy', 'terms'), ['privacy:1:1 policy-slug']);
});

test('each folder is told what is wrong with its own name', () => {
	const told = (folder: string) => readSlugs([folder]).problems.map(({ message }) => message);
	assert.match(told('terms/a b')[0]!, '`a b` cannot be part of an address');
	assert.match(told('Archive')[0]!, '`Archive` is the name of a page of the site');
	assert.match(told('con')[0]!, '`con` is the name of a device on Windows');
	assert.match(told('2026-11-22')[0]!, '`2026-11-22` is the name of a revision');
	assert.match(told('cafe\u0301')[0]!, 'stored with its accents apart');
	assert.equal(told('conditions'), []);
});

test.run();
