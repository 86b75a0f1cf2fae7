import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { standingNow, type PublishedRevision } from '../../scripts/browser/standing-now.ts';
import { revisionData } from '../../scripts/exports/revision-json.ts';
import type { Moment } from '../../scripts/model/moment.ts';
import type { Revision } from '../../scripts/model/revision.ts';
import { inForceAt } from '../../scripts/timeline/point-in-time.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { fc } from '../property.ts';
import { someHistory, someMoment } from '../timeline/histories.ts';
import { moment, revision } from '../timeline/history.ts';

/** What a build at a moment writes of each revision. */
function published(history: readonly Revision[], builtAt: Moment): readonly PublishedRevision[] {
	return timelineOf(history, builtAt).entries.map((entry) => revisionData(entry, 'en', builtAt));
}

const standing = suite('what a page of another site finds in force');

standing('is what applies by the clock, even where the site was built before the change', () => {
	const history = [revision('2026-01-12'), revision('2026-02-02', { effective: '2026-03-01' })];
	const revisions = published(history, moment('2026-02-10'));
	const at = (text: string) => standingNow(revisions, moment(text).toMillis());
	assert.is(at('2026-02-28').inForce?.revision, '2026-01-12');
	assert.is(at('2026-02-28').next?.revision?.revision, '2026-02-02');
	assert.is(at('2026-03-01').inForce?.revision, '2026-02-02');
	assert.is(at('2026-03-01').next, undefined);
});

standing('is nothing after a repeal, which is told beforehand as an end with nothing after it', () => {
	const history = [
		revision('2026-01-12'),
		revision('2026-02-02', { kind: 'repeal', effective: '2026-03-01' }),
	];
	const revisions = published(history, moment('2026-02-10'));
	const before = standingNow(revisions, moment('2026-02-28').toMillis());
	assert.is(before.inForce?.revision, '2026-01-12');
	assert.is(before.next?.at, '2026-03-01T00:00:00+03:00');
	assert.is(before.next?.revision, undefined);
	assert.equal(standingNow(revisions, moment('2026-03-01').toMillis()), {
		inForce: undefined,
		next: undefined,
	});
});

standing('is, at any moment after any build of any history, what the timeline of that build tells', () => {
	fc.assert(
		fc.property(someHistory, someMoment, someMoment, (history, one, other) => {
			const [builtAt, at] = one < other ? [one, other] : [other, one];
			const timeline = timelineOf(history, builtAt);
			const { inForce, next } = standingNow(published(history, builtAt), at.toMillis());
			assert.is(inForce?.revision, inForceAt(timeline, at)?.id);
			if (next !== undefined) assert.is(next.revision?.revision, inForceAt(timeline, moment(next.at))?.id);
		}),
	);
});

standing.run();
