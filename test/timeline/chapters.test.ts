import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Revision } from '../../scripts/model/revision.ts';
import { chapters } from '../../scripts/timeline/chapters.ts';
import { postedBy } from '../../scripts/timeline/posting-order.ts';
import { fc } from '../property.ts';
import { farAhead } from './answers.ts';
import { someHistory } from './histories.ts';
import { revision } from './history.ts';

const test = suite('the chapters of a history');

function idsIn(history: readonly Revision[]): readonly string[] {
	return chapters(postedBy(history, farAhead)).map((chapter) => chapter.map(({ id }) => id).join(' '));
}

test('are one for each posting where every text takes effect before the next is posted', () => {
	const history = [
		revision('2026-03-02'),
		revision('2026-04-06', { effective: '2026-05-04' }),
		revision('2026-06-01'),
	];
	assert.equal(idsIn(history), ['2026-03-02', '2026-04-06', '2026-06-01']);
});

test('hold together what is announced and what is posted before it takes effect', () => {
	const history = [
		revision('2026-03-02'),
		revision('2026-04-06', { effective: '2026-05-04' }),
		revision('2026-04-20'),
		revision('2026-06-01'),
	];
	assert.equal(idsIn(history), ['2026-03-02', '2026-04-06 2026-04-20', '2026-06-01']);
});

const plain = [revision('2026-03-02'), revision('2026-04-06')];

test('hold together what a text reaches back over', () => {
	const back = revision('2026-05-04', { effective: '2026-03-16', retroactive: 'a court said so' });
	assert.equal(idsIn([...plain, back]), ['2026-03-02', '2026-04-06 2026-05-04']);
});

test('hold together a text and what corrects it or takes it back', () => {
	for (const late of [{ kind: 'correction', corrects: '2026-03-02' }, { withdraws: '2026-03-02' }] as const)
		assert.equal(idsIn([...plain, revision('2026-05-04', late)]), ['2026-03-02 2026-04-06 2026-05-04']);
});

test('hold together what was posted at one moment', () => {
	assert.equal(idsIn([revision('2026-03-02'), revision('2026-03-02.2', { effective: '2026-04-06' })]), [
		'2026-03-02 2026-03-02.2',
	]);
});

test('hold every revision once, in the order of posting', () => {
	const property = fc.property(someHistory, (history) => {
		const posted = postedBy(history, farAhead);
		assert.equal(chapters(posted).flat(), posted);
	});
	fc.assert(property);
});

test.run();
