import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeText } from '../../scripts/source/decoded-text.ts';
import { fc } from '../property.ts';

const test = suite('decoded text');

function fault(bytes: Uint8Array): string {
	const decoded = decodeText(bytes);
	if (decoded.type === 'text') return 'none';
	const { line, column, rule, message } = decoded.finding;
	return `${line}:${column} ${rule}: ${message}`;
}

test('UTF-8 is read with its byte order mark', () => {
	assert.equal(decodeText(Buffer.from('\ufeffДоговор 📜\n')), { type: 'text', text: '\ufeffДоговор 📜\n' });
});

test('a replacement character the author wrote is a character like any other', () => {
	assert.is(fault(Buffer.from('a\ufffdb')), 'none');
});

test('a file cut in the middle of a character says where, counted in UTF-16 code units', () => {
	const whole = Buffer.from('Line one\n📜 Срок');
	assert.is(fault(whole.subarray(0, -1)), '2:7 encoding: the file ends in the middle of a character');
	assert.is(fault(Buffer.from([0xef, 0xbf])), '1:1 encoding: the file ends in the middle of a character');
});

test('a byte of another encoding says where it stands', () => {
	const windows1252 = Buffer.from([0x0a, 0x61, 0x92, 0x73]);
	assert.is(fault(windows1252), '2:2 encoding: the byte 0x92 here is not UTF-8');
});

test('an overlong form and half a surrogate pair are not UTF-8', () => {
	assert.match(fault(Buffer.from([0xc0, 0xaf])), '1:1 encoding');
	assert.match(fault(Buffer.from([0x61, 0xed, 0xa0, 0x80])), '1:2 encoding');
});

test('UTF-16 is named, with and without a byte order mark, in either order', () => {
	const text = 'Terms of use\n';
	const little = Buffer.from(text, 'utf16le');
	const russian = Buffer.from('Политика конфиденциальности\n1. Срок\n', 'utf16le');
	for (const bytes of [little, russian, Buffer.from(`\ufeff${text}`, 'utf16le')]) {
		assert.is(fault(bytes), '1:1 encoding: the file is in UTF-16');
		assert.is(fault(Buffer.from(bytes).swap16()), '1:1 encoding: the file is in UTF-16');
	}
});

test('a stray NUL does not make a text UTF-16', () => {
	assert.is(fault(Buffer.from('Terms\0 of use\n')), 'none');
});

test('more than 10 MiB is refused, 10 MiB are not', () => {
	assert.is(fault(Buffer.alloc(10 * 1024 * 1024, 'a')), 'none');
	assert.match(fault(Buffer.alloc(20 * 1024 * 1024, 'a')), '1:1 file-size: the file has 20971520 bytes');
});

test('a text that is read encodes to the very bytes it was read from', () => {
	fc.assert(
		fc.property(fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(encode)), (bytes) => {
			const decoded = decodeText(bytes);
			if (decoded.type === 'text') assert.equal(encode(decoded.text), new Uint8Array(bytes));
			else assert.ok(decoded.finding.line >= 1 && decoded.finding.column >= 1);
		}),
	);
});

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

test.run();
