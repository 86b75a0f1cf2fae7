import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compareMoments } from '../../scripts/model/moment.ts';
import { keptViews } from '../../scripts/site/preview/kept-views.ts';
import { policyView, type PolicyView } from '../../scripts/site/policy-view.ts';
import { fc } from '../property.ts';
import { someHistory, someMoment } from '../timeline/histories.ts';
import { moment, policyOf, revision } from '../timeline/history.ts';

/** All that a view says, as text. */
function told(view: PolicyView): string {
	const plain = (_: string, value: unknown): unknown =>
		value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value;
	return JSON.stringify(view, plain);
}

const views = suite('the views of a policy that are kept from moment to moment');

views('are those that would be made anew, whatever the history and however far apart the moments', () => {
	fc.assert(
		fc.property(someHistory, fc.array(someMoment, { minLength: 2, maxLength: 6 }), (history, moments) => {
			const [policy, kept] = [policyOf(history), keptViews()];
			for (const now of moments.toSorted(compareMoments)) {
				assert.is(told(kept(policy, now, true)), told(policyView(policy, now, true)));
			}
		}),
		{ numRuns: 300 },
	);
});

views('are not made again where nothing of the policy changed', () => {
	const [policy, kept] = [policyOf([revision('2026-01-12')]), keptViews()];
	const before = kept(policy, moment('2026-02-01'), true);
	const after = kept(policy, moment('2026-03-01'), true);
	assert.is(after.entries, before.entries);
	assert.is(after.now.toISODate(), '2026-03-01');
});

views.run();
