import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { nestingFindings } from '../../scripts/source/nesting.ts';

const test = suite('nesting');

function lines(body: string): number[] {
	return nestingFindings(body, 1).map(({ line }) => line);
}

test('twenty thousand nested quotations are one error', () => {
	assert.equal(lines(`Text.\n${'>'.repeat(20_000)} a\n`), [2]);
	assert.equal(lines(`Text.\n${'> '.repeat(20_000)} a\n`), [2]);
});

test('thousands of items on one line are one error', () => {
	assert.equal(lines('- '.repeat(5000) + 'a'), [1]);
	assert.equal(lines('1. '.repeat(5000) + 'a'), [1]);
});

test('items nested by indentation are counted from line to line', () => {
	const items = (depth: number) =>
		Array.from({ length: depth }, (_, level) => `${'  '.repeat(level)}- a\n`).join('');
	assert.equal(lines(items(32)), []);
	assert.equal(lines(items(33)), [33]);
	assert.equal(lines(items(33).replaceAll('\n', '\n\n')), [65]);
});

test('items nested inside a quotation count with it', () => {
	const items = Array.from({ length: 33 }, (_, level) => `> ${'  '.repeat(level)}- a\n`).join('');
	assert.equal(lines(items), [32]);
});

test('thirty-two quotations are still allowed', () => {
	assert.equal(lines(`${'> '.repeat(32)}a\n`), []);
	assert.equal(lines(`${'> '.repeat(33)}a\n`), [1]);
});

test('a long rule, a long row of hyphens and a long list nest nothing', () => {
	assert.equal(lines(`${'- '.repeat(60)}\n${'* '.repeat(60)}\n${'-'.repeat(200)}\n`), []);
	assert.equal(lines('- a\n'.repeat(1000)), []);
	assert.equal(lines('  - a\n- b\n'.repeat(1000)), []);
});

test('the line is the line of the file', () => {
	assert.equal(nestingFindings(`\n  ${'>'.repeat(50)}`, 5)[0]?.line, 6);
	assert.equal(nestingFindings(`\n  ${'>'.repeat(50)}`, 5)[0]?.column, 3);
});

test.run();
