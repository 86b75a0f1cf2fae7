// Writes an amendment for every pair of neighbours of the samples, the seed and the corpora, in a language each, reads it
// back and applies it; tells how many prove, and how they are put: as fine instructions or as provisions set out anew.
import * as assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { amendment } from '../../scripts/amendment/amendment.ts';
import { amendmentFault } from '../../scripts/amendment/amendment-fault.ts';
import { grammars } from '../../scripts/amendment/grammars.ts';
import { readAmendment } from '../../scripts/amendment/read-amendment.ts';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { compareTexts } from '../../scripts/comparison/comparison.ts';
import type { ClauseText } from '../../scripts/model/clause.ts';

type Pair = readonly [ClauseText, ClauseText];

/** The text of a file without its front matter. */
function textOf(path: string): ClauseText {
	return parseClauses(readFileSync(path, 'utf8').replace(/^---\n[^]*?\n---\n/, ''));
}

function neighbours(folder: string, isOne: (name: string) => boolean): readonly Pair[] {
	const texts = readdirSync(folder)
		.filter((name) => /^\d/.test(name) && isOne(name))
		.toSorted()
		.map((name) => textOf(join(folder, name)));
	return texts.slice(1).map((text, index) => [texts[index]!, text]);
}

function corpusPairs(name: string): readonly Pair[] {
	const folder = join('../shared/corpora', name);
	if (!existsSync(folder)) {
		console.log(`The corpus ${name} is absent (${folder}); no amendment is written for it.`);
		return [];
	}
	return readdirSync(folder, { withFileTypes: true })
		.filter((policy) => policy.isDirectory())
		.flatMap((policy) => neighbours(join(folder, policy.name), (file) => file.endsWith('.md')));
}

const sets: Readonly<Record<string, readonly [readonly Pair[], string]>> = {
	'the sample, Russian': [neighbours('policies/tool-library', (name) => !name.includes('.en.')), 'ru'],
	'the sample, English': [neighbours('policies/tool-library', (name) => name.includes('.en.')), 'en'],
	'the seed and its draft': [
		[[textOf('policies/privacy/2026-11-22.md'), textOf('policies/privacy/draft.md')]],
		'ru',
	],
	'basecamp-policies': [corpusPairs('basecamp-policies'), 'en'],
	'github-site-policy': [corpusPairs('github-site-policy'), 'en'],
};

for (const [name, [pairs, language]] of Object.entries(sets)) {
	const grammar = grammars[language]!;
	const points = { fine: 0, restated: 0, rewritten: 0 };
	for (const [from, to] of pairs) {
		const texts = { from, to, comparison: compareTexts(from, to), name: 'A' };
		const text = amendment(texts, grammar);
		assert.equal(amendmentFault(text, texts, grammar), undefined, text);
		for (const { type } of readAmendment(text, grammar)) {
			if (type === 'restate') points.restated++;
			else if (type === 'rewrite') points.rewritten++;
			else points.fine++;
		}
	}
	const all = points.fine + points.restated + points.rewritten;
	const share = (count: number): string => `${count} (${((100 * count) / Math.max(1, all)).toFixed(1)} %)`;
	console.log(
		`${name}: ${pairs.length} pairs, all proved; ${all} points, fine ${share(points.fine)}, set out anew ${share(points.restated)}, whole texts ${points.rewritten}`,
	);
}
