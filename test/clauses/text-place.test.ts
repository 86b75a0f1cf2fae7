import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { placedLink } from '../../scripts/clauses/text-place.ts';

const test = suite('a link of a text');
const place = { page: '../2026-01-12/', folder: '../' };

test('leads to a clause on the text’s own page', () => {
	assert.is(placedLink('#2.1', place), '../2026-01-12/#2.1');
	assert.is(placedLink('#2.1', { folder: '../' }), '#2.1');
});

test('leads to a clause of its own text where two texts stand on a page, and to the top of both', () => {
	const beside = { folder: '../', prefix: 'original-' };
	assert.is(placedLink('#2.1', beside), '#original-2.1');
	for (const href of ['#', '#top', '#Top']) assert.is(placedLink(href, beside), href);
});

test('starts from the folder of the policy where it is relative', () => {
	assert.is(placedLink('../privacy/', place), '../../privacy/');
	assert.is(placedLink('form.pdf', { folder: './' }), './form.pdf');
	assert.is(placedLink('../privacy/#2', place), '../../privacy/#2');
});

test('leads to the page of a revision where it names its file', () => {
	assert.is(placedLink('2025-01-01.md', place), '../2025-01-01/');
	assert.is(placedLink('../privacy/2026-11-22.2.en.md#3', place), '../../privacy/2026-11-22.2/#3');
	assert.is(placedLink('../privacy/notes.md', place), '../../privacy/notes.md');
});

test('leads to the page of a policy where it names its folder as an index, as texts of other sites do', () => {
	assert.is(placedLink('../privacy/index.md#3', place), '../../privacy/#3');
	assert.is(placedLink('index.md', place), '../');
	assert.is(placedLink('reindex.md', place), '../reindex.md');
});

test('stays as it is written where it is not relative, or stands in no site', () => {
	for (const href of ['https://a.example/b', 'mailto:a@a.example', 'tel:1', '//a.example/', '/legal/', ''])
		assert.is(placedLink(href, place), href);
	assert.is(placedLink('../privacy/', {}), '../privacy/');
});

test.run();
