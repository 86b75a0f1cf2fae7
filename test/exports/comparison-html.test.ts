import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { comparisonHtml } from '../../scripts/exports/comparison-html.ts';
import type { ComparisonSide } from '../../scripts/exports/comparison-side.ts';
import { comparedBodies } from '../comparison/revision-pair.ts';

const html = suite('the page of a comparison that stands alone');

function side(body: string): ComparisonSide {
	return { source: { path: 'rules.md', text: body, bodyStart: 0, body, sha256: '' } };
}

html('says each clause once, what changed in it marked', () => {
	const [old, fresh] = ['Return the boat before dusk.\n', 'Return the boat before sunset.\n'];
	const { from, to, comparison } = comparedBodies(old, fresh);
	const page = comparisonHtml({ from: side(old), to: side(fresh), texts: { from, to }, comparison });
	assert.is(page.split('Return the boat').length, 2);
	assert.match(page, /<del>.*dusk.*<\/del>/);
	assert.match(page, /<ins>.*sunset.*<\/ins>/);
});

html.run();
