// A history of ten thousand revisions on record: every byte of one text flipped in turn, lines of the log dropped,
// swapped and edited. Everything is caught. Tells how long `verify` takes on it.
import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DateTime } from 'luxon';
import { continuationProblems } from '../../scripts/log/continuation.ts';
import { sha256 } from '../../scripts/log/digest.ts';
import { permanenceProblems } from '../../scripts/log/permanence.ts';
import { recordedTexts } from '../../scripts/log/recorded-text.ts';
import { parsePublicationLog } from '../../scripts/log/publication-log.ts';
import type { SourceText } from '../../scripts/model/revision.ts';

const revisions = Number(process.env['REVISIONS'] ?? 10_000);
const samples = Number(process.env['SAMPLES'] ?? 300);
const launcher = resolve('scripts/in-force.js');

const policies = mkdtempSync(join(tmpdir(), 'in-force-history-'));
try {
	const ids = writeHistory();
	timed('publish --backfill', ['publish', '--backfill'], 0);
	timed('verify', ['verify'], 0);
	const log = readFileSync(join(policies, 'publications.jsonl'), 'utf8');
	const target = ids[Math.floor(ids.length / 2)]!;
	flipBytes(log, ids, target);
	commandCatches(target);
	harmLog(log);
} finally {
	rmSync(policies, { recursive: true });
}

function writeHistory(): readonly string[] {
	mkdirSync(join(policies, 'privacy'));
	return Array.from({ length: revisions }, (_, index) => {
		const id = DateTime.utc(1995, 1, 1).plus({ days: index }).toISODate()!;
		writeFileSync(join(policies, `privacy/${id}.md`), textOf(id));
		return id;
	});
}

function textOf(id: string): string {
	return `---\nsummary: What changed on ${id}.\n---\n# Политика\n\n1. Текст от ${id}.\n\n2. Остальное без изменений.\n`;
}

function timed(what: string, words: readonly string[], expected: number): string {
	const began = Date.now();
	const all = [launcher, ...words, '--policies', policies, '--as-of', '2026-11-23'];
	const { status, stderr } = spawnSync(process.execPath, all, { encoding: 'utf8', maxBuffer: 2 ** 28 });
	assert.equal(status, expected, stderr.slice(0, 2000));
	console.log(`${what} of ${revisions} revisions: ${((Date.now() - began) / 1000).toFixed(1)} s`);
	return stderr;
}

/** Every byte of one text, each of its eight bits: the digest differs, and the one text is named. */
function flipBytes(log: string, ids: readonly string[], target: string): void {
	const { publications } = parsePublicationLog(log);
	const sources = new Map(ids.map((id) => [`privacy@${id}`, sourceOf(id, Buffer.from(textOf(id)))]));
	assert.deepEqual(permanenceProblems(publications.flatMap(recordedTexts), sources), []);
	const bytes = Buffer.from(textOf(target));
	for (let place = 0; place < bytes.length * 8; place++) {
		const flipped = Buffer.from(bytes);
		flipped[place >> 3]! ^= 1 << (place & 7);
		sources.set(`privacy@${target}`, sourceOf(target, flipped));
		const found = permanenceProblems(publications.flatMap(recordedTexts), sources);
		assert.deepEqual(
			found.map(({ path, rule }) => [path, rule]),
			[[`privacy/${target}.md`, 'published-changed']],
		);
	}
	console.log(
		`${bytes.length} bytes flipped, each in 8 ways: ${bytes.length * 8} of ${bytes.length * 8} caught`,
	);
}

/** The same by the command, for a few bytes. */
function commandCatches(target: string): void {
	const path = join(policies, `privacy/${target}.md`);
	const text = textOf(target);
	for (const place of [0, text.length >> 1, text.length - 1]) {
		writeFileSync(path, `${text.slice(0, place)}#${text.slice(place + 1)}`);
		assert.match(
			timed(`verify with character ${place} changed,`, ['verify'], 1),
			new RegExp(`privacy/${target}\\.md:`),
		);
	}
	writeFileSync(path, text);
}

function sourceOf(id: string, bytes: Uint8Array): SourceText {
	return { path: `privacy/${id}.md`, text: '', bodyStart: 0, body: '', sha256: sha256(bytes) };
}

/** Lines dropped, swapped with the next and edited in one character; the public log tells what the chain cannot. */
function harmLog(log: string): void {
	const lines = log.trimEnd().split('\n');
	let byChain = 0;
	let tried = 0;
	const tryLog = (harmed: readonly string[]): void => {
		const text = `${harmed.join('\n')}\n`;
		const isCaught = parsePublicationLog(text).problems.length > 0;
		assert.ok(
			isCaught || continuationProblems(text, { whose: 'live', text: log }).length > 0,
			'caught by the chain or the public log',
		);
		tried++;
		if (isCaught) byChain++;
	};
	const last = lines.length - 1;
	const places = [
		0,
		1,
		last - 1,
		last,
		...Array.from({ length: samples }, () => Math.floor(Math.random() * last)),
	];
	for (const place of places) {
		tryLog(lines.toSpliced(place, 1));
		if (place < last) tryLog(lines.toSpliced(place, 2, lines[place + 1]!, lines[place]!));
		const line = lines[place]!;
		const column = Math.floor(Math.random() * line.length);
		const other = line[column] === '7' ? '8' : '7';
		tryLog(lines.toSpliced(place, 1, line.slice(0, column) + other + line.slice(column + 1)));
	}
	console.log(
		`${tried} harmed logs: ${byChain} caught by form, sequence or chain, ${tried - byChain} by the public log`,
	);
}
