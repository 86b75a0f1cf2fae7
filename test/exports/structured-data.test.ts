import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { structuredData } from '../../scripts/exports/structured-data.ts';
import { entryOf } from '../../scripts/timeline/point-in-time.ts';
import { timelineOf } from '../../scripts/timeline/timeline.ts';
import { catalogueOf } from '../lint/policies.ts';
import { moment, revision } from '../timeline/history.ts';

const test = suite('structured data');

const history = [
	revision('2026-01-01'),
	revision('2026-02-01'),
	revision('2026-03-01', { effective: '2026-06-01' }),
	revision('2026-03-02', { effective: '2026-07-01', keeps: '2026-03-01' }),
	revision('2026-03-03', { kind: 'withdrawal', withdraws: '2026-03-02' }),
];

/** What is said of a revision's force at a moment: `InForce`, `NotInForce` or nothing. */
function force(id: string, at: string): string | undefined {
	const now = moment(at);
	const { policies, settings } = catalogueOf(history);
	const [policy] = policies;
	const shown = history.find((one) => one.id === id)!;
	const { title, source } = shown;
	const entry = entryOf(timelineOf(history, now), shown);
	const text = { title, source, entry, now, tree: undefined, isTranslation: false };
	const found = structuredData({ ...text, policy: policy!, language: policy!.language }, settings);
	return found.legislationLegalForce?.replace('https://schema.org/', '');
}

test('says whether a text has force only where no change of that is known to come', () => {
	const at = '2026-03-05';
	assert.is(force('2026-01-01', at), 'NotInForce', 'superseded');
	assert.is(force('2026-02-01', at), undefined, 'in force until June');
	assert.is(force('2026-03-01', at), undefined, 'in force from June');
	assert.is(force('2026-03-02', at), 'NotInForce', 'withdrawn');
	assert.is(force('2026-03-01', '2026-06-01'), 'InForce', 'until something else is posted');
});

test.run();
