import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { splitFrontMatter } from '../../scripts/source/front-matter.ts';
import { fc } from '../property.ts';

const test = suite('front matter');

function bodyOf(text: string): string {
	return text.slice(splitFrontMatter(text).bodyStart);
}

function places(text: string): string[] {
	return splitFrontMatter(text).findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

test('a text without front matter is all body, its byte order mark included', () => {
	assert.equal(splitFrontMatter('\ufeffText.\n'), { bodyStart: 0, findings: [] });
});

test('the body begins after the line that closes the front matter, with line ends as stored', () => {
	assert.is(bodyOf('---\ntitle: Terms\n---\n\n# Terms\r\n'), '\n# Terms\r\n');
	assert.is(bodyOf('---\r\ntitle: Terms\r\n---\r\n# Terms'), '# Terms');
	assert.is(bodyOf('\ufeff---  \ntitle: Terms\n---\t\nText'), 'Text');
	assert.is(bodyOf('---\n---\nText'), 'Text');
	assert.is(bodyOf('---\nkind: repeal\n---'), '');
});

test('only a line of exactly three hyphens closes it', () => {
	const text = '---\nsummary: |\n  one\n  ---\n----\n--- x\n---\nText';
	assert.is(bodyOf(text), 'Text');
});

test('a line separator in a value does not begin a line', () => {
	assert.is(bodyOf('---\nsummary: one\u2028---\n---\nText'), 'Text');
});

test('a longer row of hyphens, or hyphens before words, begins a text', () => {
	assert.is(bodyOf('-----\nText\n---\n'), '-----\nText\n---\n');
	assert.is(bodyOf('--- as agreed ---\nText\n'), '--- as agreed ---\nText\n');
});

for (const name of ['js', 'javascript', 'json', 'toml', 'coffee', 'yaml', ' js']) {
	test(`front matter in the language named by ---${name} is refused`, () => {
		const text = `---${name}\n{ "title": "x" }\n---\nText\n`;
		assert.equal(places(text), ['1:1 front-matter-language']);
		assert.is(bodyOf(text), text);
	});
}

test('front matter between plus signs or semicolons is refused', () => {
	assert.equal(places('+++\ntitle = "x"\n+++\nText\n'), ['1:1 front-matter-language']);
	assert.equal(places(';;;\n{}\n;;;\n'), ['1:1 front-matter-language']);
});

test('front matter that is never closed is refused, with advice on thematic breaks', () => {
	const { findings } = splitFrontMatter('---\n\nA text that begins with a line.\n');
	assert.equal(places('---\n\nA text that begins with a line.\n'), ['1:1 front-matter-unclosed']);
	assert.match(findings[0]?.advice ?? '', '`***`');
});

test('a doubled front matter is a warning at its place, and stays in the text', () => {
	const text = '---\ntitle: Terms\n---\n\n---\ntitle: Terms\n---\nText\n';
	assert.equal(places(text), ['5:1 front-matter-doubled']);
	assert.is(bodyOf(text), '\n---\ntitle: Terms\n---\nText\n');
});

test('a thematic break at the start of a body is no second front matter', () => {
	assert.equal(places('---\ntitle: Terms\n---\n---\nPart one\n---\n'), []);
});

test('any body comes back exactly behind any sound front matter', () => {
	const ends = fc.constantFrom('\n', '\r\n');
	const key = fc.constantFrom('title: Terms', 'summary: Why', 'kind: edition');
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), ends, fc.array(key), (body, end, keys) => {
			const head = ['---', ...keys, '---', ''].join(end);
			assert.is(bodyOf(head + body), body);
		}),
	);
});

test.run();
