import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { englishSentences } from '../../scripts/timeline/english-sentences.ts';
import { lastingState } from '../../scripts/timeline/lasting-state.ts';
import { entryState } from '../../scripts/timeline/point-in-time.ts';
import { statesAhead } from '../../scripts/timeline/state-ahead.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { fc } from '../property.ts';
import { someHistory, someMoment } from './histories.ts';
import { moment, revision, shown } from './history.ts';

const ahead = suite('what a revision is and what it becomes');

const history = [
	revision('2026-03-02'),
	revision('2026-04-06', { effective: '2026-05-04' }),
	revision('2026-04-13', { kind: 'repeal', effective: '2026-06-01' }),
	revision('2026-04-14', { effective: '2026-07-01', withdraws: '2026-04-13' }),
];

/** The states of a revision from a moment on, as known then: `until state`. */
function told(id: string, at: string): readonly string[] {
	const entry = timelineOf(history, moment(at)).entries.find((one) => one.revision.id === id)!;
	return statesAhead(entry, moment(at)).map(
		({ from, until, state }) => `${shown(from)}/${shown(until)} ${state}`,
	);
}

ahead('is told in order, each state until the next', () => {
	const may = '2026-05-04T00:00:00+03:00';
	const july = '2026-07-01T00:00:00+03:00';
	assert.equal(told('2026-03-02', '2026-04-15'), [`-/${may} in-force`, `${may}/- superseded`]);
	assert.equal(told('2026-04-06', '2026-04-15'), [
		`-/${may} upcoming`,
		`${may}/${july} in-force`,
		`${july}/- superseded`,
	]);
	assert.equal(told('2026-04-13', '2026-04-15'), ['-/- notice']);
	assert.equal(told('2026-03-02', '2026-08-01'), ['-/- superseded']);
});

ahead('agrees with the timeline at any later moment', () => {
	const property = fc.property(someHistory, someMoment, someMoment, (revisions, a, b) => {
		const [now, later] = +a <= +b ? [a, b] : [b, a];
		for (const entry of timelineOf(revisions, now).entries) {
			const holding = statesAhead(entry, now).filter(
				({ from, until }) =>
					(from === undefined || +from <= +later) && (until === undefined || +later < +until),
			);
			assert.equal(
				holding.map(({ state }) => state),
				[entryState(entry, later)],
			);
		}
	});
	fc.assert(property);
});

ahead('is said where no moment stands beside it only in words that time does not make false', () => {
	const said = (id: string, at: string) => {
		const entry = timelineOf(history, moment(at)).entries.find((one) => one.revision.id === id)!;
		return lastingState(entry, moment(at), englishSentences)?.replaceAll('\u00a0', ' ');
	};
	assert.is(said('2026-03-02', '2026-04-15'), undefined);
	assert.is(said('2026-04-06', '2026-04-15'), 'takes effect on 4 May 2026');
	assert.is(said('2026-04-13', '2026-04-15'), undefined);
	assert.is(said('2026-03-02', '2026-05-04'), 'superseded');
});

ahead.run();
