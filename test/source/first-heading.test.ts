import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { firstHeading } from '../../scripts/source/first-heading.ts';

const test = suite('first heading');

test('a heading is found with number signs or underlined, on whatever line', () => {
	assert.is(firstHeading('# Terms of use\n\nText.\n'), 'Terms of use');
	assert.is(firstHeading('\ufeff# Terms\r\n'), 'Terms');
	assert.is(firstHeading('Draft of May.\n\n  ### 2. Purposes ###\n'), '2. Purposes');
	assert.is(firstHeading('Terms of\nuse\n========\n'), 'Terms of use');
	assert.is(firstHeading('Terms\r\n-----\r\n'), 'Terms');
});

test('markup, a declared id and escapes are not words', () => {
	assert.is(firstHeading('# **Terms** of [use](/x) {#terms}\n'), 'Terms of use');
	assert.is(firstHeading('# `code` and _stress_ in snake_case_name\n'), 'code and stress in snake_case_name');
	assert.is(firstHeading('# 5 \\* 3 &amp;&nbsp;more\n'), '5 * 3 & more');
	assert.is(firstHeading('# C#\n'), 'C#');
});

test('code, quotations, lists, tables and thematic breaks hold no heading of the text', () => {
	assert.is(firstHeading('```\n# comment\n```\n# Terms\n'), 'Terms');
	assert.is(firstHeading('~~~~\n~~~\n# comment\n~~~~\n# Terms\n'), 'Terms');
	assert.is(firstHeading('    # code\n> # quote\n- # item\n\n---\n# Terms\n'), 'Terms');
	assert.is(firstHeading('- item\n---\n\n| a |\n---\n'), undefined);
});

test('an empty heading, a hashtag and seven signs are none', () => {
	assert.is(firstHeading('#\n#tag\n####### seven\n'), undefined);
	assert.is(firstHeading(''), undefined);
	assert.is(firstHeading('Only text.\n'), undefined);
});

test('a title has an end', () => {
	assert.is(firstHeading(`# ${'a'.repeat(100_000)}`)?.length, 500);
});

test.run();
