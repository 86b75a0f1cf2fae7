import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { utc } from '../../scripts/model/moment.ts';
import { readRevisionText } from '../../scripts/source/revision-text.ts';

const test = suite('front matter after white space');

function places(text: string): readonly string[] {
	const bytes = new TextEncoder().encode(text);
	const file = { path: 'terms/2026-11-28.md', bytes, sha256: '' };
	return readRevisionText(file, utc)
		.findings.filter(({ severity }) => severity === 'error')
		.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

test('is refused: its keys would be published as the text', () => {
	assert.equal(places('\n---\nkind: repeal\n---\n'), ['2:1 front-matter-late']);
	assert.equal(places('\ufeff\n\n---\r\nkind: repeal\r\neffective: 2027-01-01\r\n---\r\n'), [
		'3:1 front-matter-late',
	]);
	assert.equal(places(' ---\n kind: repeal\n ---\n'), ['1:2 front-matter-late']);
	assert.equal(places('\n---\n\nsummary: |\n  More.\n\n---\n# Terms\n'), ['2:1 front-matter-late']);
	assert.equal(places('\n---\nkind:\n---\nText\n'), ['2:1 front-matter-late']);
});

test('is not seen in a text between two thematic breaks, or under a heading', () => {
	assert.equal(places('\n---\n\nPart one\n\n---\n'), []);
	assert.equal(places('\n---\nNote: these are the rules.\n---\n'), []);
	assert.equal(places('\n---\nkind: repeal\n'), []);
	assert.equal(places('# Terms\n\n---\nkind: repeal\n---\n'), []);
	assert.equal(places('---\nkind: repeal\n---\n'), []);
});

test.run();
