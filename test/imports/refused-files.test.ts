import { strToU8, zipSync } from 'fflate';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { importedFile } from '../../scripts/imports/imported-file.ts';
import { paragraph, wordFileOf } from './word-file-of.ts';

const test = suite('a file that cannot be imported');

/** The one error of a file, in words. */
function errorOf(bytes: Uint8Array, name = 'policy.docx'): string {
	const { body, findings } = importedFile({ name, bytes });
	assert.is(body, undefined);
	const errors = findings.filter(({ severity }) => severity === 'error');
	assert.is(errors.length, 1);
	return `${errors[0]!.message}; ${errors[0]!.advice}`;
}

const wide = (text: string): readonly number[] =>
	[...text].flatMap((character) => [character.charCodeAt(0), 0]);
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test('other formats are named, with what to do', () => {
	assert.match(
		errorOf(new Uint8Array([...oldOffice, ...wide('WordDocument')])),
		/before 2007 .*save it as \.docx/,
	);
	assert.match(errorOf(new Uint8Array([...oldOffice, ...wide('EncryptedPackage')])), /encrypted; .*without/);
	assert.match(errorOf(strToU8('%PDF-1.7')), /PDF/);
	assert.match(errorOf(strToU8('{\\rtf1 x}')), /Rich Text/);
	assert.match(errorOf(strToU8('just words')), /no Word file/);
	const odt = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });
	assert.match(errorOf(odt), /OpenDocument/);
});

test('a damaged file is told from a whole one', () => {
	const whole = wordFileOf({ body: paragraph('Words') });
	assert.match(errorOf(whole.subarray(0, whole.length - 40)), /damaged/);
	assert.match(errorOf(strToU8('PK\x03\x04 and nothing')), /damaged/);
	assert.match(errorOf(zipSync({ 'a.txt': strToU8('x') })), /no Word document/);
	assert.match(errorOf(zipSync({ 'word/document.xml': strToU8('<w:document') })), /word\/document\.xml/);
});

test('a part that declares entities is not read, whatever they would unfold to or ask for', () => {
	const part =
		'<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/hostname">]><d>&a;&b;</d>';
	assert.match(errorOf(zipSync({ 'word/document.xml': strToU8(part) })), /document type/);
});

test('what unpacks to too much is refused before it is unpacked', () => {
	const started = process.memoryUsage().rss;
	const bomb = zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) });
	assert.match(errorOf(bomb), /more than any text/);
	assert.ok(process.memoryUsage().rss - started < 300 * 1024 * 1024);
});

test('an archive that says too small a size is not unpacked beyond it', () => {
	const bytes = wordFileOf({ body: paragraph('Words '.repeat(10_000)) }, 6);
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	for (let at = 0; at + 46 < bytes.length; at++) {
		if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
	}
	assert.match(errorOf(bytes), /damaged|cannot be read/);
});

test('elements nested without end are refused', () => {
	const nested = '<w:sdt><w:sdtContent>'.repeat(20_000) + '</w:sdtContent></w:sdt>'.repeat(20_000);
	assert.match(errorOf(wordFileOf({ body: nested })), /nested/);
});

test('a file without words is told from a text', () => {
	assert.match(errorOf(wordFileOf({ body: '<w:p/>' })), /no words/);
	assert.match(errorOf(strToU8('  \n'), 'a.txt'), /no words/);
});

test('text of a file can neither be markup nor run', () => {
	const { body = '' } = importedFile({
		name: 'a.docx',
		bytes: wordFileOf({
			body: paragraph('&lt;script&gt;alert(1)&lt;/script&gt; {{ x }} [a](javascript:b) ---'),
		}),
	});
	assert.is(body, '\\<script>alert(1)\\</script> {{ x }} [a\\](javascript:b) ---\n');
});

test.run();
