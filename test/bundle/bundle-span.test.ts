import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { periodsKnownThen } from '../../scripts/bundle/bundle-span.ts';
import { knownPeriods } from '../../scripts/timeline/known-period.ts';
import { inForceAt } from '../../scripts/timeline/point-in-time.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { fc } from '../property.ts';
import { farAhead } from '../timeline/answers.ts';
import { someHistory, someMoment } from '../timeline/histories.ts';

const spans = suite('the span of a bundle');

spans(
	'has what was known to be in force at a moment, where later that is known otherwise, and nothing else',
	() => {
		const property = fc.property(someHistory, someMoment, (history, at) => {
			const span = { from: at, until: at.plus({ milliseconds: 1 }) };
			const told = periodsKnownThen(knownPeriods(history, farAhead), span).map(
				({ revision }) => revision?.id,
			);
			const [then, since] = [at, farAhead].map((known) => inForceAt(timelineOf(history, known), at)?.id);
			assert.equal(told, then === since ? [] : [then]);
		});
		fc.assert(property);
	},
);

spans.run();
