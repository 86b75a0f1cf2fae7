import { existsSync, readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import type { Clause } from '../../scripts/model/clause.ts';
import { sha256 } from '../site/built-site.ts';

const published = readFileSync('policies/privacy/2026-11-22.md', 'utf8');
const seedFile = '../shared/seed/privacy-policy.txt';

/** SHA-256 of the text the company supplied, without its white space. */
const seedDigest = 'cca859342dba3fc8bd4190177bae0bb9104f3c4bb6caf716c0a4f0e9ef3a610b';

const seven = ['# П', '## 1', '## 2', '## 3', '## 4', '## 5', '## 6'];

const numbers = [
	['1.', '1.1.', '1.2.', '1.3.', '1.4.', '1.5.', '1.6.'],
	['2.', '2.1.', '2.2.'],
	['3.', '3.1.', '3.2.', '3.3.', '3.4.'],
	['4.', '4.1.'],
	['5.', '5.1.', '5.2.'],
	['6.', '6.1.', '6.2.', '6.3.'],
].flat();

const headingMarks = /^#+ /gm;

function withoutSpace(text: string): string {
	return text.replaceAll(/\s/g, '');
}

function words(clause: Clause): string {
	return clause.runs.map((run) => run.text).join('');
}

const seed = suite('the published privacy policy');

seed('marks the title and the six section titles as headings, and nothing else', () => {
	const marked = published.split('\n').filter((line) => line.startsWith('#'));
	assert.equal(
		marked.map((line) => line.slice(0, line.indexOf(' ') + 2)),
		seven,
	);
});

seed('is the supplied text, word for word and mark for mark', () => {
	assert.is(sha256(withoutSpace(published.replaceAll(headingMarks, ''))), seedDigest);
});

if (existsSync(seedFile)) {
	seed('is the same string as the supplied file without white space and heading marks', () => {
		const supplied = withoutSpace(readFileSync(seedFile, 'utf8'));
		assert.is(sha256(supplied), seedDigest);
		assert.is(withoutSpace(published.replaceAll(headingMarks, '')), supplied);
	});
} else {
	console.log(`${seedFile} is absent: the policy is compared with the file's recorded digest only`);
	seed.skip();
}

seed('has every numbered clause of the original, in its order', () => {
	const { clauses } = parseClauses(published);
	assert.equal(
		clauses.flatMap((clause) => clause.number?.text ?? []),
		numbers,
	);
});

seed('joins the sentences that a page break had cut', () => {
	for (const joined of ['предоставляет достоверную', 'отправки заявки', 'извлечение, использование']) {
		const holders = parseClauses(published).clauses.filter((clause) => words(clause).includes(joined));
		assert.is(holders.length, 1, joined);
	}
});

seed('keeps the stray dashes: 2.1 is one list of nine items and 3.4 one of eight', () => {
	const items = parseClauses(published).clauses.filter((clause) => clause.kind === 'item');
	const lists = [...new Set(items.map((item) => item.containers[0]))];
	const sizes = lists.map((list) => items.filter((item) => item.containers[0] === list).length);
	assert.equal(sizes, [9, 8]);
	for (const stray of ['и рекламы услуг;', 'услуги Сайта либо', 'Пользователем;', 'или третьих лиц']) {
		assert.ok(
			items.some((item) => words(item).startsWith(stray)),
			stray,
		);
	}
});

seed.run();
