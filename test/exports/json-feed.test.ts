import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { jsonFeed } from '../../scripts/exports/json-feed.ts';
import { policyView } from '../../scripts/site/policy-view.ts';
import { moment, policyOf, revision } from '../timeline/history.ts';

const feeds = suite('a feed');

feeds('has the latest posting first, also of texts posted at one moment', () => {
	const posted = '2026-02-02T14:05:31+03:00';
	const policy = policyOf([
		revision('2026-01-12', {}),
		revision('2026-02-01', { posted }),
		revision('2026-02-02', { posted }),
		revision('2026-02-02.2', { posted }),
	]);
	const view = { ...policyView(policy, moment('2026-02-03'), false), tree: undefined };
	const { items } = JSON.parse(jsonFeed(view, undefined, 'Club')) as { items: readonly { url: string }[] };
	assert.equal(
		items.map(({ url }) => url),
		['2026-02-02.2/', '2026-02-02/', '2026-02-01/', '2026-01-12/'],
	);
});

feeds.run();
