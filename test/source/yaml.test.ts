import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readYaml } from '../../scripts/source/yaml.ts';
import type { YamlValue } from '../../scripts/source/yaml-value.ts';
import { fc } from '../property.ts';

const test = suite('YAML');

function places(yaml: string): string[] {
	return readYaml(yaml, 2).findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

function plain(value: YamlValue | undefined): unknown {
	if (value?.type === 'mapping') return value.entries.map(({ key, value: inner }) => [key, plain(inner)]);
	return value?.type === 'text' ? value.text : value?.type;
}

test('every scalar is text, whatever it looks like', () => {
	const { value, findings } = readYaml('a: 2026-11-22\nb: yes\nc: 0x1F\nd: ~\ne: 1.10\nf: null\ng:\n', 1);
	assert.equal(findings, []);
	assert.equal(plain(value), [
		['a', '2026-11-22'],
		['b', 'yes'],
		['c', '0x1F'],
		['d', '~'],
		['e', '1.10'],
		['f', 'null'],
		['g', ''],
	]);
});

test('keys and values have their places in the file', () => {
	const { value } = readYaml('# note\ntitle:  "Terms"\r\nsummary:\r\n  Why\r\n', 2);
	assert.ok(value?.type === 'mapping');
	assert.equal(
		value.entries.map((entry) => [entry.place, entry.value.place]),
		[
			[
				{ line: 3, column: 1 },
				{ line: 3, column: 9 },
			],
			[
				{ line: 4, column: 1 },
				{ line: 5, column: 3 },
			],
		],
	);
});

test('a block of text over lines with CRLF holds no carriage return', () => {
	const { value } = readYaml('summary: |\r\n  One\r\n  two\r\n', 1);
	assert.equal(plain(value), [['summary', 'One\ntwo\n']]);
});

test('no keys at all are no value and no fault', () => {
	assert.equal(readYaml('', 1), { findings: [] });
	assert.equal(readYaml('# only a note\n', 1), { findings: [] });
});

test('one opening mark of a document is allowed, a second document is not', () => {
	assert.equal(places('---\nname: A\n'), []);
	assert.equal(places('name: A\n---\nname: B\n'), ['3:1 yaml-construct']);
});

test('anchors, aliases, tags, directives and question-mark keys are refused where they stand', () => {
	assert.equal(places('title: &t Terms\nsummary: *t\n'), ['2:8 yaml-construct', '3:10 yaml-construct']);
	assert.equal(places('title: !!js/function "x"\n'), ['2:8 yaml-construct']);
	assert.equal(places('%YAML 1.1\n---\ntitle: x\n'), ['2:1 yaml-construct']);
	assert.equal(places('? title\n: x\n'), ['2:1 yaml-construct']);
	assert.equal(places('summary: *important* change\n')[0], '2:10 yaml-construct');
});

test('an escape that could hide a character is refused, an everyday one is not', () => {
	assert.equal(places('title: "a\\u202e b\\x00"\n'), ['2:10 yaml-construct', '2:18 yaml-construct']);
	assert.equal(places('title: "a\\q"\n'), ['2:10 yaml-construct']);
	assert.equal(places('title: "say \\"yes\\"\\n\\\\u"\n'), []);
});

test('what to do about a construct is said of that construct', () => {
	const advice = (yaml: string) => readYaml(yaml, 1).findings[0]?.advice ?? '';
	for (const yaml of ['name: A\n---\n', 'name: A\n...\n', '%YAML 1.1\n---\nname: A\n'])
		assert.is(advice(yaml), 'take this line out', yaml);
	assert.is(advice('"\\x41": A\n'), 'write the character itself, or take the `\\` out');
	assert.is(advice('? name\n: A\n'), 'write each key as `key: value`');
	assert.match(advice('name: *A\n'), /^write the value itself; .* needs quotation marks$/);
});

test('a bomb of aliases is refused and never unfolded', () => {
	const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}, *a${n}]`);
	const found = readYaml(['a0: &a0 lol', ...levels].join('\n'), 1).findings;
	assert.ok(found.length >= 30);
	assert.ok(found.every(({ rule }) => rule === 'yaml-construct'));
});

test('thousands of nested brackets or hyphens are refused', () => {
	for (const mark of ['[', '{a: ', '- ', '? ', 'a: ', '][[']) {
		const rules = new Set(readYaml(mark.repeat(9000), 1).findings.map(({ rule }) => rule));
		assert.ok(rules.has('yaml-depth'), mark);
	}
	assert.equal(places('[\n'.repeat(9)), ['10:1 yaml-depth']);
});

test('more YAML than any keys need is refused', () => {
	assert.equal(places(`summary: ${'a'.repeat(70_000)}\n`), ['2:1 yaml-size']);
});

test('a key that stands twice is an error at the second', () => {
	assert.equal(places('title: A\nkind: edition\ntitle: B\n'), ['4:1 yaml']);
});

test('a second colon, a tab and an open quotation mark are each found at their place', () => {
	assert.equal(places('summary: Changed: the address\n'), ['2:10 yaml']);
	assert.equal(places('approved:\n\tby: Board\n'), ['3:1 yaml']);
	assert.equal(places('title: A\nsummary: "open\n').length, 1);
});

test('nothing that YAML can hold throws', () => {
	const unit = fc.constantFrom(
		...'ab:-?[]{},&*!|>\'"%@`#\\ \n\t\r\u2028',
		'---',
		'...',
		'<<',
		'\ufeff',
		'\0',
		'\x1f',
	);
	fc.assert(
		fc.property(fc.string({ unit, maxLength: 60 }), (yaml) => {
			for (const { line, column } of readYaml(yaml, 1).findings) assert.ok(line >= 1 && column >= 1);
		}),
	);
});

test('a bracket that is never closed is told as one, not by the indentation of what follows', () => {
	for (const yaml of ['title: [\n', 'title: {a: b\nsummary: c\n', 'title: [a,\nsummary: c\n']) {
		const [finding] = readYaml(yaml, 1).findings;
		assert.match(finding!.message, 'bracket', yaml);
	}
});

test.run();
