import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { found, places, written } from './policies.ts';

const test = suite('lint: which texts are read for slips');

const gap = (words: string) => `# Rules\n\n## 1. A\n\n1.1. ${words}\n\n1.3. A gap.\n`;

test('of a policy without a log, the last text alone', () => {
	const history = [written('2026-01-01', {}, gap('One.')), written('2026-02-01', {}, gap('Two.'))];
	assert.equal(places(found(history)), ['privacy/2026-02-01.md:7 warning numbering']);
});

test('what is published is let be, and what waits for its publication is not', () => {
	const posted = '2026-01-01T12:00:00+03:00';
	const first = written('2026-01-01', { posted }, gap('One.'));
	assert.equal(found([first]), []);
	const waiting = [written('2026-02-01', {}, gap('Two.')), written('2026-03-01', {}, gap('Three.'))];
	assert.equal(places(found([first, ...waiting])), [
		'privacy/2026-02-01.md:7 warning numbering',
		'privacy/2026-03-01.md:7 warning numbering',
	]);
});

test('notices are no texts of the policy', () => {
	const notice = written('2026-02-01', { kind: 'repeal' }, gap('The end.'));
	assert.equal(found([written('2026-01-01'), notice]), []);
});

test.run();
