import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { wordsAt } from './one-text.ts';

const test = suite('lint: links within a text');

const dead = (body: string): readonly string[] => wordsAt(body, 'dead-link');

test('one to a clause that is not there is told at its words', () => {
	assert.equal(dead('# T\n\n1. See [clause 4](#4) and [the end](#the-end).\n'), [
		'clause 4](#4) and [the end](#the-end).',
		'the end](#the-end).',
	]);
	assert.equal(dead('# П\n\n1. См. [пункт 4](#4).\n'), ['пункт 4](#4).']);
});

test('one to a number, to the words of a heading, to the top or to another page is let be', () => {
	assert.equal(
		dead(
			'# Terms\n\n1. See [one](#1), [fees](#2-fees-and-fines), [the title](#terms), [the top](#) and [theirs](../other/#9).\n\n## 2. Fees and fines\n\nNone.\n',
		),
		[],
	);
});

test('one in code is no link', () => {
	assert.equal(dead('# T\n\nWrite `[there](#9)`.\n'), []);
});

test.run();
