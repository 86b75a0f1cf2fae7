import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { importedFile } from '../../scripts/imports/imported-file.ts';

const test = suite('a text as Markdown');

function imported(text: string): string {
	return importedFile({ name: 'policy.txt', bytes: new TextEncoder().encode(text) }).body ?? '';
}

test('each line is a paragraph, with or without blank lines between', () => {
	assert.is(
		imported('Policy\r\n1. One\r\n\r\n2.1. Two *stars*\r\n'),
		'Policy\n\n1. One\n\n2.1. Two \\*stars\\*\n',
	);
});

test('lines that are wrapped to a width are joined, but not over a number or a bullet', () => {
	const text = [
		'1. We keep what you tell us for as long as the law asks us',
		'to keep it, and not for a day longer than that, whatever',
		'a) it is',
		'b) whoever asks, and we tell you at once what it was that',
		'was asked',
		'',
		'2. The end of it',
	].join('\n');
	assert.equal(imported(text).trimEnd().split('\n\n'), [
		'1. We keep what you tell us for as long as the law asks us to keep it, and not for a day longer than that, whatever',
		'a) it is',
		'b) whoever asks, and we tell you at once what it was that was asked',
		'2. The end of it',
	]);
});

test('bullets are a list', () => {
	assert.is(imported('We keep:\n• mail\n• names\n'), 'We keep:\n\n- mail\n- names\n');
});

test('Markdown is taken as it is, with what stands before its text', () => {
	const { body, frontMatter } = importedFile({
		name: 'policy.md',
		bytes: new TextEncoder().encode('---\ntitle: Policy\n---\n\n# Policy {#top}\n\n- *as it is*\n'),
	});
	assert.is(body, '\n# Policy {#top}\n\n- *as it is*\n');
	assert.is(frontMatter, 'title: Policy\n');
});

test('a text in UTF-16 with its mark is read', () => {
	const bytes = new Uint8Array([0xff, 0xfe, 0x1f, 0x04, 0x34, 0x04]);
	assert.is(importedFile({ name: 'a.txt', bytes }).body, 'Пд\n');
});

test('characters that show nothing are left out, and that is told', () => {
	const { body, findings } = importedFile({
		name: 'a.txt',
		bytes: new TextEncoder().encode('per\u00adsonal\u202e data'),
	});
	assert.is(body, 'personal data\n');
	assert.is(findings.length, 2);
});

test.run();
