import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { pageTurns } from '../../scripts/exports/page-turn.ts';
import { compareMoments, type Moment } from '../../scripts/model/moment.ts';
import type { Revision } from '../../scripts/model/revision.ts';
import { inForceAt, repealAt } from '../../scripts/timeline/point-in-time.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { fc } from '../property.ts';
import { farAhead } from '../timeline/answers.ts';
import { someHistory, someMoment } from '../timeline/histories.ts';
import { moment, revision, shown } from '../timeline/history.ts';

/** The turns of a history as known at a moment, each as its id and beginning. */
function turns(revisions: readonly Revision[], now: Moment = farAhead): readonly string[] {
	return pageTurns(timelineOf(revisions, now).entries, now).map(
		({ revision: { id }, at }) => `${id} ${shown(at)}`,
	);
}

const pages = suite("the turns of a policy's page");

pages('begin with the posting, or with the commencement where that is later', () => {
	const history = [
		revision('2026-01-12', { posted: '2026-01-12T10:30:00+03:00' }),
		revision('2026-02-02', { effective: '2026-03-01' }),
	];
	assert.equal(turns(history), [
		'2026-01-12 2026-01-12T10:30:00+03:00',
		'2026-02-02 2026-03-01T00:00:00+03:00',
	]);
});

pages('leave out what is still to come', () => {
	const history = [revision('2026-01-12'), revision('2026-02-02', { effective: '2026-03-01' })];
	assert.equal(turns(history, moment('2026-02-28')), ['2026-01-12 2026-01-12T00:00:00+03:00']);
});

pages('begin for a retroactive revision with its posting: before that no page could show it', () => {
	const history = [
		revision('2026-01-12'),
		revision('2026-03-02', { effective: '2026-02-01', retroactive: 'the law asks for it' }),
	];
	assert.equal(turns(history), [
		'2026-01-12 2026-01-12T00:00:00+03:00',
		'2026-03-02 2026-03-02T00:00:00+03:00',
	]);
});

pages('keep a text whose whole period was later taken over, since it was shown', () => {
	const history = [
		revision('2026-01-12'),
		revision('2026-02-02', { effective: '2026-01-12', retroactive: 'the first one was void' }),
	];
	assert.equal(turns(history), [
		'2026-01-12 2026-01-12T00:00:00+03:00',
		'2026-02-02 2026-02-02T00:00:00+03:00',
	]);
});

pages('have none for a retroactive text whose period was over when it was posted', () => {
	const history = [
		revision('2026-01-12'),
		revision('2026-02-02'),
		revision('2026-03-02', { effective: '2026-01-20', retroactive: 'for those weeks alone' }),
	];
	assert.equal(turns(history), [
		'2026-01-12 2026-01-12T00:00:00+03:00',
		'2026-02-02 2026-02-02T00:00:00+03:00',
	]);
});

pages('show the notice of a repeal from when nothing is in force, and no revision that was withdrawn', () => {
	const history = [
		revision('2026-01-12'),
		revision('2026-02-02', { effective: '2026-04-01' }),
		revision('2026-02-09', { kind: 'withdrawal', withdraws: '2026-02-02' }),
		revision('2026-03-02', { kind: 'repeal', effective: '2026-05-01' }),
	];
	assert.equal(turns(history), [
		'2026-01-12 2026-01-12T00:00:00+03:00',
		'2026-03-02 2026-05-01T00:00:00+03:00',
	]);
});

pages('say of every moment of any history what was in force then, as was known then', () => {
	fc.assert(
		fc.property(someHistory, someMoment, (history, at) => {
			const known = timelineOf(history, at);
			const expected = inForceAt(known, at) ?? repealAt(known, at);
			const told = pageTurns(timelineOf(history, farAhead).entries, farAhead).findLast(
				(turn) => compareMoments(turn.at, at) <= 0,
			);
			assert.is(told?.revision.id, expected?.id);
		}),
	);
});

pages.run();
