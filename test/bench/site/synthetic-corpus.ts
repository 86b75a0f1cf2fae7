import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seededRandom } from '../comparison/seeded-random.ts';
import type { SeededRandom } from '../comparison/seeded-random.ts';

/** How large a made-up corpus is. */
export interface CorpusSize {
	readonly policies: number;
	/** Of each policy. */
	readonly revisions: number;
	/** Paragraphs of each text, about. */
	readonly paragraphs: number;
}

const sample = new URL('../../../policies/tool-library/2026-11-09.md', import.meta.url);

/**
 * Fills a folder with policies whose every revision follows from the one before by a few edits. The wording is that of
 * our own sample policy; the same seed gives the same bytes.
 */
export function writeSyntheticCorpus(folder: string, size: CorpusSize, seed: number): void {
	const random = seededRandom(seed);
	const pool = samplePassages();
	for (let policy = 1; policy <= size.policies; policy++) {
		const place = join(folder, `policy-${policy}`);
		mkdirSync(place, { recursive: true });
		let passages = draftedPassages(pool, size.paragraphs, random);
		for (let revision = 0; revision < size.revisions; revision++) {
			writeFileSync(join(place, `${dateAfter(revision * 20)}.md`), `${passages.join('\n\n')}\n`);
			passages = amended(passages, pool, random);
		}
	}
}

function samplePassages(): readonly string[] {
	const [, , body = ''] = readFileSync(fileURLToPath(sample), 'utf8').split(/^---$/m);
	return body.trim().split(/\n{2,}/);
}

/** A first text: the title, then passages drawn at random, a heading before every few. */
function draftedPassages(pool: readonly string[], count: number, random: SeededRandom): readonly string[] {
	const headings = pool.filter((passage) => passage.startsWith('## '));
	const drawn = Array.from({ length: count }, (_, index) =>
		index % 8 === 0
			? `## ${index / 8 + 1}. ${random.pick(headings).replace(/^## [\d.]+ /, '')}`
			: variedWords(random.pick(pool).replace(/^#+ /, ''), random),
	);
	return [pool[0]!, ...drawn];
}

/** The next text: some words changed, a passage gone, a new one, one moved, each in its chance. */
function amended(
	passages: readonly string[],
	pool: readonly string[],
	random: SeededRandom,
): readonly string[] {
	const next = [...passages];
	const place = (): number => 2 + random.below(next.length - 2);
	for (let edit = 0; edit < 3; edit++) {
		const index = place();
		next[index] = variedWords(next[index]!, random);
	}
	if (random.fraction() < 0.4) next.splice(place(), 1);
	if (random.fraction() < 0.4) next.splice(place(), 0, variedWords(random.pick(pool), random));
	if (random.fraction() < 0.2) next.splice(place(), 0, ...next.splice(place(), 1));
	return next;
}

/** The passage with one word taken from another place of it; tables stay as they are. */
function variedWords(passage: string, random: SeededRandom): string {
	if (passage.startsWith('|') || passage.startsWith('#')) return passage;
	const words = passage.split(/(\s+)/);
	const place = (): number => 2 * random.below((words.length + 1) / 2);
	words[place()] = words[place()]!;
	return words.join('');
}

function dateAfter(days: number): string {
	return new Date(Date.UTC(2010, 0, 1) + days * 86_400_000).toISOString().slice(0, 10);
}
