import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parsePublicationLog } from '../../scripts/log/publication-log.ts';
import { formatPublication } from '../../scripts/log/publication-line.ts';
import { sha256 } from '../site/built-site.ts';
import { someDigest, soundLines, soundPublications } from './publications.ts';

const test = suite('publication log');

const three = soundLines('2026-01-01', '2026-02-01', '2026-03-01');

/** Each problem as `line:column rule`. */
function found(lines: readonly string[]): readonly string[] {
	const { problems } = parsePublicationLog(`${lines.join('\n')}\n`);
	return problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

test('a publication is written as the documents show it', () => {
	const line = formatPublication({
		previous: '0'.repeat(64),
		seq: 1,
		event: 'published',
		sha256: someDigest,
		policy: 'privacy',
		revision: '2026-11-22',
		at: '2026-11-22T14:05:31+03:00',
	});
	assert.is(
		line,
		`{"seq":1,"event":"published","policy":"privacy","revision":"2026-11-22","sha256":"${someDigest}","at":"2026-11-22T14:05:31+03:00","previous":"${'0'.repeat(64)}"}`,
	);
});

test('a past publication brought in later says so', () => {
	const [line = ''] = soundPublications('2026-01-01').map((one) =>
		formatPublication({ ...one, backfilled: true }),
	);
	assert.ok(line.includes('"at":"2026-01-01T12:00:00+03:00","backfilled":true,"previous"'));
	assert.equal(found([line]), []);
});

test('the chain joins each line to the bytes of the line before', () => {
	const [first = '', second = ''] = three;
	assert.is((JSON.parse(second) as { previous: string }).previous, sha256(first));
});

test('a sound log gives its publications and no problem', () => {
	const log = parsePublicationLog(`${three.join('\n')}\n`);
	assert.equal(log.problems, []);
	assert.equal(
		log.publications.map(({ seq, revision }) => `${seq} ${revision}`),
		['1 2026-01-01', '2 2026-02-01', '3 2026-03-01'],
	);
});

test('an empty log is sound, and so is one whose last line has no end', () => {
	assert.equal(parsePublicationLog(''), { publications: [], problems: [] });
	assert.equal(parsePublicationLog(three.join('\n')).problems, []);
});

test('a dropped line breaks the sequence of every later line and the chain at the gap', () => {
	const [first = '', , third = ''] = three;
	const previous = third.indexOf('"previous"') + 1;
	assert.equal(found([first, third]), ['2:2 log-sequence', `2:${previous} log-chain`]);
});

test('a log that lost its first line says so', () => {
	const { problems } = parsePublicationLog(`${three.slice(1).join('\n')}\n`);
	assert.ok(problems.some(({ message }) => message.includes('lines before it are missing')));
});

test('an edited line breaks the chain at the line after it', () => {
	const edited = three.map((line, index) => (index === 0 ? line.replace('T12:00:00', 'T11:00:00') : line));
	assert.equal(
		found(edited).map((text) => text.replace(/:\d+ /, ' ')),
		['2 log-chain'],
	);
});

test('swapped lines are caught in sequence and chain', () => {
	const [first = '', second = '', third = ''] = three;
	assert.equal(
		found([first, third, second]).map((text) => text.replace(/:\d+ /, ' ')),
		['2 log-sequence', '2 log-chain', '3 log-sequence', '3 log-chain'],
	);
});

test('a revision is published once', () => {
	const twice = soundLines('2026-01-01', '2026-01-01');
	assert.equal(found(twice), [`2:${(twice[1] ?? '').indexOf('"revision"') + 1} log-repeat`]);
});

test('every fault of every line is told at once, at its place', () => {
	const [first = ''] = three;
	const unsound = first.replace('"event":"published"', '"event":"erased"').replace('"seq":1', '"seq":"1"');
	assert.equal(found([unsound, 'not a line']), [
		'1:2 log-form',
		`1:${unsound.indexOf('"event"') + 1} log-form`,
		'2:1 log-form',
	]);
});

for (const [what, change] of Object.entries({
	'a missing field': (line: string) => line.replace('"event":"published",', ''),
	'an unknown field': (line: string) => line.replace('{', '{"by":"us",'),
	'a field that is there twice': (line: string) => line.replace('{', '{"seq":1,'),
	'a policy that is no slug': (line: string) => line.replace('"privacy"', '"../privacy"'),
	'a revision that is no id': (line: string) => line.replace('"2026-01-01"', '"2026-02-30"'),
	'a digest in capitals': (line: string) => line.replace(someDigest, someDigest.toUpperCase()),
	'a moment without offset': (line: string) => line.replace('+03:00', ''),
	'a date where a moment should be': (line: string) => line.replace('T12:00:00+03:00', ''),
	'a mark that is not true': (line: string) => line.replace('"previous"', '"backfilled":false,"previous"'),
	'white space around the object': (line: string) => `${line} `,
	'a carriage return': (line: string) => `${line}\r`,
	'a list': (line: string) => `[${line}]`,
	'an empty line': () => '',
})) {
	test(`${what} is no sound line`, () => {
		const [first = ''] = three;
		assert.not.equal(change(first), first);
		const rules = found([change(first), '']).map((text) => text.replace(/:\d+ /, ' '));
		assert.is(rules[0], '1 log-form');
	});
}

test.run();
