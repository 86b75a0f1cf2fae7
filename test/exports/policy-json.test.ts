import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { policyData, policyDataNow } from '../../scripts/exports/policy-json.ts';
import { policyView } from '../../scripts/site/policy-view.ts';
import { fc } from '../property.ts';
import { someHistory, someMoment } from '../timeline/histories.ts';
import { policyOf } from '../timeline/history.ts';

const data = suite('the data of a policy');

data('are those of its last change but for the moment they are told at, whatever the history', () => {
	fc.assert(
		fc.property(someHistory, someMoment, (history, now) => {
			const policy = policyOf(history);
			const told = policyView(policy, now, false);
			const { lastChange = now } = told;
			const settled = policyData(policyView(policy, lastChange, false));
			assert.equal(policyDataNow(settled, now), policyData(told));
		}),
		{ numRuns: 300 },
	);
});

data.run();
