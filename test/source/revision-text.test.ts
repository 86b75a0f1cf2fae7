import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { isoMoment, parseZone, utc, type ZoneName } from '../../scripts/model/moment.ts';
import { readRevisionText, readTranslationText } from '../../scripts/source/revision-text.ts';
import { fc } from '../property.ts';

const test = suite('revision text');
const minsk = parseZone('Europe/Minsk') as ZoneName;

function read(text: string) {
	return readRevisionText({ path: 'privacy/2026-11-22.md', bytes: Buffer.from(text), sha256: '' }, minsk);
}

/** What is wrong with a revision whose front matter is these lines. */
function wrong(...keys: string[]): string[] {
	return read(['---', ...keys, '---', 'Text.', ''].join('\n')).findings.map(
		({ line, column, rule, message, advice }) => `${line}:${column} ${rule}: ${message}; ${advice}`,
	);
}

test('every key of a revision is read', () => {
	const { keys, findings } = read(
		[
			'---',
			'title: Privacy   policy',
			'effective: 2026-12-01',
			'kind: correction',
			'corrects: 2026-11-20.2',
			'retroactive: The law asks for it.',
			'summary: |',
			'  First line.',
			'  Second line.',
			'approved: { by: Director, act: order, number: 12-k, date: 2026-11-19 }',
			'commencement:',
			'  notice: P30D',
			'  retroactive: forbidden',
			'  clause: "6.2"',
			'---',
			'Text.',
		].join('\n'),
	);
	assert.equal(findings, []);
	const { effective, ...others } = keys ?? {};
	assert.is(effective && isoMoment(effective.at), '2026-12-01T00:00:00+03:00');
	assert.is(effective?.isDate, true);
	assert.is(effective?.line, 3);
	assert.equal(others, {
		title: 'Privacy policy',
		kind: 'correction',
		corrects: '2026-11-20.2',
		retroactive: 'The law asks for it.',
		summary: 'First line.\nSecond line.',
		approved: { by: 'Director', act: 'order', number: '12-k', date: '2026-11-19' },
		commencement: { notice: { days: 30 }, retroactive: 'forbidden', clause: '6.2' },
	});
});

test('a commencement may be a date-time with its offset', () => {
	const { keys } = read('---\neffective: 2026-12-01T09:00:00+00:00\n---\nText.\n');
	assert.is(keys?.effective && isoMoment(keys.effective.at), '2026-12-01T12:00:00+03:00');
	assert.is(keys?.effective?.isDate, false);
});

test('a rule that says nothing of retroactive effect allows it', () => {
	const { keys } = read('---\ncommencement:\n  notice: P1M\n---\nText.\n');
	assert.equal(keys?.commencement, { notice: { months: 1 }, retroactive: 'allowed' });
});

for (const value of [
	'2026-02-30',
	'2026-2-3',
	'2026-12-01T09:00:00',
	'tomorrow',
	'22.11.2026',
	'1764547200',
]) {
	test(`the commencement ${value} is refused, with what to write`, () => {
		const [problem = ''] = wrong(`effective: ${value}`);
		assert.match(problem, `2:12 wrong-value: \`effective\` cannot be \`${value}\``);
		assert.match(problem, '2026-11-22T09:00:00+03:00');
	});
}

test('a misspelt key is an error that names the one meant', () => {
	assert.match(
		wrong('title: A', 'efective: 2026-12-01')[0] ?? '',
		'3:1 unknown-key: `efective` is not a key; did you mean `effective`?',
	);
	assert.match(wrong('Summary: x')[0] ?? '', 'did you mean `summary`?');
	assert.match(
		wrong('approved: { bye: x }')[0] ?? '',
		'2:13 unknown-key: `bye` is not a key; did you mean `by`?',
	);
});

for (const key of [
	'permalink',
	'layout',
	'templateEngineOverride',
	'eleventyComputed',
	'<<',
	'constructor',
	'toString',
	'__proto__',
]) {
	test(`the key ${key} is refused and changes nothing`, () => {
		const [problem = ''] = wrong(`${key}: ../../x`);
		assert.match(problem, `2:1 unknown-key: \`${key}\` is not a key; `);
		assert.match(problem, /`title`, `effective`|did you mean/);
	});
}

test('a prototype is never written to', () => {
	const { keys, findings } = read(
		'---\n__proto__:\n  kind: repeal\napproved:\n  __proto__: { by: x }\n---\nText.\n',
	);
	assert.equal(
		findings.map(({ rule, line }) => `${line} ${rule}`),
		['2 unknown-key', '5 unknown-key'],
	);
	assert.is(keys?.kind, undefined);
	assert.is(Object.getPrototypeOf(keys), Object.prototype);
	assert.is(({} as { kind?: string }).kind, undefined);
});

test('a value of the wrong kind is refused where it stands', () => {
	assert.match(wrong('title: [a, b]')[0] ?? '', '2:8 wrong-value: `title` is a list; write a text');
	assert.match(wrong('title:', '  a: b')[0] ?? '', '3:3 wrong-value: `title` is a mapping; write a text');
	assert.match(wrong('title:')[0] ?? '', '2:1 wrong-value: `title` has no value');
	assert.match(
		wrong('approved: the board')[0] ?? '',
		'2:11 wrong-value: `approved` is a text, not keys and values',
	);
	assert.match(
		wrong('approved:')[0] ?? '',
		'2:1 wrong-value: `approved` has no keys; write its keys below it',
	);
	assert.match(wrong('- title')[0] ?? '', '2:1 yaml: a list stands where keys and values should');
	assert.match(
		wrong('kind: amendment')[0] ?? '',
		'2:7 wrong-value: `kind` cannot be `amendment`; write `edition` or',
	);
	assert.match(wrong('kind: correction', 'corrects: 2026-11-22.1')[0] ?? '', '3:11 wrong-value');
	assert.match(wrong('commencement: { notice: 30 days }')[0] ?? '', '2:25 wrong-value');
});

test('an escape cannot write what the file may not hold', () => {
	for (const escape of ['\\u202e', '\\0', '\\r', '\\uD800']) {
		assert.is(wrong(`title: "Terms${escape} x"`).length, 1, escape);
	}
});

test('a text between two lines of hyphens is not taken for keys', () => {
	const [problem = ''] = read('---\nJust a text.\n---\nMore.\n').findings.map(
		({ line, column, rule, advice }) => `${line}:${column} ${rule}: ${advice}`,
	);
	assert.match(
		problem,
		'2:1 yaml: write each key as `key: value`; a text that begins with a thematic break writes it `***`',
	);
});

test('all problems of one file are found together', () => {
	const text = '---\nlayout: x\nkind: y\neffective: z\n---\nA\u202eB\n\rC\n';
	const rules = read(text).findings.map(({ rule, line }) => `${line} ${rule}`);
	assert.equal(rules.toSorted(), [
		'2 unknown-key',
		'3 wrong-value',
		'4 wrong-value',
		'6 bidirectional-control',
		'7 lone-carriage-return',
	]);
});

test('a correction and a withdrawal say of which revision', () => {
	assert.match(
		wrong('kind: correction')[0] ?? '',
		'2:1 kind: this is a correction, and does not say of which revision',
	);
	assert.match(wrong('kind: withdrawal')[0] ?? '', '2:1 kind: this is a withdrawal');
	assert.match(wrong('corrects: 2026-11-20')[0] ?? '', '2:1 kind: `corrects` means nothing in an edition');
	const both = wrong('kind: correction', 'corrects: 2026-11-20', 'keeps: 2026-11-20');
	assert.match(both[0] ?? '', '4:1 kind: `keeps` means nothing in a correction; take it out');
	assert.equal(wrong('withdraws: 2026-11-20'), []);
	assert.equal(wrong('keeps: 2026-11-20'), []);
	assert.equal(wrong('keeps: 2026-11-20, 2026-11-21.2'), []);
	assert.is(wrong('keeps: 2026-11-20 2026-11-21').length, 1);
	assert.equal(wrong('kind: repeal', 'keeps: 2026-11-20'), []);
});

test('what a kind asks for is told beside what is wrong elsewhere, but not where its own keys cannot be read', () => {
	const places = (text: string) =>
		read(text).findings.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
	assert.equal(places('---\neffective: soon\n---\n'), ['2:12 wrong-value', '4:1 empty-text']);
	assert.equal(places('---\nkind: correction\n---\nA\0\n'), ['4:2 nul', '2:1 kind']);
	assert.equal(places('---\nkind: corection\n---\n'), ['2:7 wrong-value']);
	assert.equal(places('---\nkind: correction\ncorects: 2026-11-20\n---\nA\n'), ['3:1 unknown-key']);
	assert.equal(places('---\nkind: correction\ncorrects: soon\n---\nA\n'), ['3:11 wrong-value']);
});

test('an empty file is an error; so is an edition without a text, but not a repeal', () => {
	const rules = (text: string) => read(text).findings.map(({ rule }) => rule);
	assert.equal(rules(''), ['empty-text']);
	assert.equal(rules(' \n\n'), ['empty-text']);
	assert.equal(rules('---\ntitle: A\n---\n\n'), ['empty-text']);
	assert.equal(rules('---\nkind: repeal\n---\n'), []);
});

test('a byte order mark and CRLF are warnings, once a file, and stay in the text', () => {
	const text = '\ufeff# Terms\r\n\r\nOne.\r\n';
	const { source, findings } = read(text);
	assert.equal(
		findings.map(({ severity, rule, line, column }) => `${line}:${column} ${severity} ${rule}`),
		['1:1 warning byte-order-mark', '1:9 warning crlf'],
	);
	assert.is(source?.body, text);
});

test('a translation carries a title and a summary only', () => {
	const bytes = Buffer.from('---\ntitle: Terms\nsummary: Why\nkind: correction\n---\nText.\n');
	const { keys, findings } = readTranslationText({ path: 'a/2026-11-22.en.md', bytes, sha256: '' });
	assert.equal(keys, { title: 'Terms', summary: 'Why' });
	assert.equal(
		findings.map(({ rule, line }) => `${line} ${rule}`),
		['4 unknown-key'],
	);
});

test('ten faults of a kind are shown, and the last says how many more there are', () => {
	const { findings } = read('\0 x'.repeat(1_000_000));
	assert.is(findings.length, 10);
	assert.match(findings[9]?.message ?? '', '(and 999990 more like this in this file)');
});

test('any bytes at all are read or refused, never thrown at', () => {
	const mess = fc.string({
		unit: fc.constantFrom(
			'---\n',
			'title: ',
			'a',
			'\n',
			'\r',
			'> ',
			'[',
			'&x ',
			'*x',
			'"',
			'\0',
			'\u202e',
			'\ufeff',
		),
	});
	const bytes = fc.oneof(fc.uint8Array(), fc.string({ unit: 'binary' }).map(encode), mess.map(encode));
	fc.assert(
		fc.property(bytes, (some) => {
			const { source, findings } = readRevisionText({ path: 'a/b.md', bytes: some, sha256: '' }, utc);
			if (source === undefined) assert.ok(findings.length > 0);
			else assert.equal(encode(source.text.slice(0, source.bodyStart) + source.body), new Uint8Array(some));
		}),
	);
});

function encode(text: string): Uint8Array {
	return new TextEncoder().encode(text);
}

test.run();
