import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { sha256 } from '../../scripts/log/digest.ts';
import { permanenceProblems } from '../../scripts/log/permanence.ts';
import { recordedTexts } from '../../scripts/log/recorded-text.ts';
import type { SourceText } from '../../scripts/model/revision.ts';
import { someDigest, soundPublications } from './publications.ts';

const test = suite('permanence');

const published = soundPublications('2026-01-01', '2026-02-01');

function source(id: string, digest = someDigest): [string, SourceText] {
	const text = `# Privacy policy, ${id}\n`;
	return [`privacy@${id}`, { path: `privacy/${id}.md`, text, bodyStart: 0, body: text, sha256: digest }];
}

function problemsOf(...sources: readonly [string, SourceText][]) {
	return permanenceProblems(published.flatMap(recordedTexts), new Map(sources));
}

test('a digest is that of the bytes', () => {
	// The published test value of SHA-256 for the three bytes "abc".
	const known = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
	assert.is(sha256(new Uint8Array([0x61, 0x62, 0x63])), known);
	assert.is(sha256('abc'), known);
	assert.is(sha256('я'), sha256(new Uint8Array([0xd1, 0x8f])));
});

test('published files with their digests, and files not published yet, are fine', () => {
	assert.equal(
		problemsOf(source('2026-01-01'), source('2026-02-01'), source('2026-03-01', 'cd'.repeat(32))),
		[],
	);
});

test('a file whose line ends were converted is told as that, with how to keep them', () => {
	const [name, written] = source('2026-01-01');
	const digest = sha256(written.text);
	const recorded = recordedTexts({ ...published[0]!, sha256: digest });
	const found = (text: string) =>
		permanenceProblems(recorded, new Map([[name, { ...written, text, body: text, sha256: sha256(text) }]]));
	assert.equal(found(written.text), []);
	const [problem] = found(written.text.replaceAll('\n', '\r\n'));
	assert.match(problem!.message, 'the line ends of its file were converted since');
	assert.match(problem!.advice, '.gitattributes');
	assert.match(found(`${written.text}\n`)[0]!.message, 'its file was changed since');
});

test('a changed file is told where it stands, with how to record a correction', () => {
	const [problem, ...others] = problemsOf(source('2026-01-01', 'cd'.repeat(32)), source('2026-02-01'));
	assert.equal(others, []);
	assert.is(problem?.path, 'privacy/2026-01-01.md');
	assert.is(problem?.severity, 'error');
	assert.is(problem?.rule, 'published-changed');
	assert.match(problem?.message ?? '', /published at 2026-01-01T12:00:00\+03:00/);
	assert.match(problem?.advice ?? '', /\/privacy\/2026-01-01\/source\.md/);
	assert.match(problem?.advice ?? '', /corrects: 2026-01-01/);
});

test('a missing file is told at its line of the log, with where to find the bytes', () => {
	const [problem, ...others] = problemsOf(source('2026-01-01'));
	assert.equal(others, []);
	assert.is(`${problem?.path}:${problem?.line} ${problem?.rule}`, 'publications.jsonl:2 published-missing');
	assert.match(problem?.advice ?? '', /restore privacy\/2026-02-01\.md/);
});

test('a file moved to another date is told as that', () => {
	const [problem, ...others] = problemsOf(source('2026-01-01'), source('2026-02-03'));
	assert.equal(others, []);
	assert.is(`${problem?.path}:${problem?.line} ${problem?.rule}`, 'publications.jsonl:2 published-redated');
	assert.match(problem?.message ?? '', /privacy\/2026-02-03\.md/);
	assert.match(problem?.advice ?? '', /back to privacy\/2026-02-01\.md/);
});

test.run();
