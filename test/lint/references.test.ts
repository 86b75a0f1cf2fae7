import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Draft } from '../timeline/history.ts';
import { found, places, written } from './policies.ts';

const test = suite('lint: what a revision names');

const base = [
	written('2026-01-01'),
	written('2026-02-01', { effective: '2026-06-01' }),
	written('2026-02-15', { kind: 'correction', corrects: '2026-02-01' }),
];

/** What is found of one more revision, posted on 1 March. */
function problemsOf(draft: Draft, id = '2026-03-01') {
	return found([...base, written(id, draft)]);
}

function messageOf(draft: Draft, id = '2026-03-01'): string {
	const problems = problemsOf(draft, id).filter(({ rule }) => rule === 'reference');
	assert.is(problems.length, 1, `one problem of reference for ${JSON.stringify(draft)}`);
	return problems[0]!.message;
}

test('what exists and fits is fine', () => {
	assert.equal(problemsOf({ kind: 'correction', corrects: '2026-01-01' }), []);
	assert.equal(problemsOf({ kind: 'correction', corrects: '2026-02-15' }), []);
	assert.equal(problemsOf({ kind: 'withdrawal', withdraws: '2026-02-01' }), []);
	assert.equal(problemsOf({ withdraws: '2026-02-01' }), []);
	assert.equal(problemsOf({ keeps: '2026-02-15' }), []);
});

test('a revision that is not there is told at the line of the key', () => {
	const problems = problemsOf({ kind: 'correction', corrects: '2025-01-01' });
	assert.equal(places(problems), ['privacy/2026-03-01.md:3 error reference']);
	assert.match(problems[0]!.message, /there is no revision 2025-01-01/);
});

test('a revision cannot name itself, or one posted later', () => {
	assert.match(messageOf({ withdraws: '2026-03-01', keeps: '2026-02-01' }), /names itself/);
	const later = found([...base, written('2026-01-15', { withdraws: '2026-02-01' })]);
	assert.match(later[0]!.message, /2026-02-01 is posted later/);
});

test('a notice has no text to correct', () => {
	const history = [...base, written('2026-02-20', { kind: 'withdrawal', withdraws: '2026-02-01' })];
	const problems = found([...history, written('2026-03-01', { kind: 'correction', corrects: '2026-02-20' })]);
	assert.equal(places(problems), ['privacy/2026-03-01.md:3 error reference']);
});

test('only what is still to come can be withdrawn', () => {
	assert.match(messageOf({ kind: 'withdrawal', withdraws: '2026-01-01' }), /took effect on 2026-01-01/);
	assert.match(
		messageOf({ kind: 'withdrawal', withdraws: '2026-02-01' }, '2026-06-01'),
		/took effect on 2026-06-01/,
	);
	assert.match(messageOf({ kind: 'withdrawal', withdraws: '2026-02-15' }), /is a correction/);
});

test('whoever would withdraw the correction of a correction is told the edition to name', () => {
	const again = written('2026-02-20', { kind: 'correction', corrects: '2026-02-15' });
	const problems = found([
		...base,
		again,
		written('2026-03-01', { kind: 'withdrawal', withdraws: '2026-02-20' }),
	]);
	assert.match(problems[0]!.advice, /name the revision it corrects, 2026-02-01,/);
});

test('nothing is withdrawn twice, and a withdrawal not at all', () => {
	const once = [...base, written('2026-02-20', { kind: 'withdrawal', withdraws: '2026-02-01' })];
	const twice = found([...once, written('2026-03-01', { withdraws: '2026-02-01' })]);
	assert.match(twice[0]!.message, /was withdrawn before/);
	const undone = found([...once, written('2026-03-01', { withdraws: '2026-02-20' })]);
	assert.match(undone[0]!.message, /is a notice of withdrawal/);
});

test('only what is still to come can be kept, and not withdrawn as well', () => {
	assert.match(messageOf({ keeps: '2026-01-01', withdraws: '2026-02-01' }), /nothing to keep/);
	assert.match(messageOf({ keeps: '2026-02-01', withdraws: '2026-02-01' }), /both withdrawn and kept/);
});

test('a correction that comes after the period of what it corrects is a problem', () => {
	const problems = problemsOf({ kind: 'correction', corrects: '2026-01-01' }, '2026-06-01');
	assert.equal(places(problems), ['privacy/2026-06-01.md:3 error correction-too-late']);
	assert.match(problems[0]!.message, /the period of 2026-01-01 was over/);
});

test('a correction of a withdrawn revision comes too late as well', () => {
	const history = [...base, written('2026-02-20', { kind: 'withdrawal', withdraws: '2026-02-01' })];
	const problems = found([...history, written('2026-03-01', { kind: 'correction', corrects: '2026-02-01' })]);
	assert.equal(places(problems), ['privacy/2026-03-01.md:3 error correction-too-late']);
});

test.run();
