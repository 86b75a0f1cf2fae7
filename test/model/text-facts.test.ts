import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { SourceText } from '../../scripts/model/revision.ts';
import { askedFacts, bodyLength, factOf, recallFacts } from '../../scripts/model/text-facts.ts';

function textOf(body: string): SourceText {
	return { path: 'rules/2026-01-12.md', text: body, bodyStart: 0, body, sha256: '0'.repeat(64) };
}

const facts = suite('the facts of a text');

facts('are found once for each name, those that are nothing too', () => {
	const text = textOf('Words.');
	const found: string[] = [];
	const ask = (name: string) =>
		factOf(text, name, ({ body }) => (found.push(name), name === 'end' ? body.at(-1) : undefined));
	assert.equal([ask('end'), ask('start'), ask('end'), ask('start')], ['.', undefined, '.', undefined]);
	assert.equal(found, ['end', 'start']);
	assert.equal(askedFacts(text), { end: '.', start: null });
});

facts('are those an earlier run found, and those it did not are found', () => {
	const text = textOf('Words.');
	recallFacts(text, { 'length of the body': 7, start: null, idle: true });
	assert.is(bodyLength(text), 7);
	assert.is(
		factOf(text, 'start', () => 'W'),
		undefined,
	);
	assert.is(
		factOf(text, 'end', () => '.'),
		'.',
	);
	assert.equal(askedFacts(text), { 'length of the body': 7, start: null, end: '.' });
});

facts('are not those of a copy with other words', () => {
	const text = textOf('Words.');
	assert.is(bodyLength(text), 6);
	assert.is(bodyLength({ ...text, body: 'Word.' }), 5);
});

facts.run();
