import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildProgress } from '../../scripts/cli/build-progress.ts';

const progress = suite('what a build tells of its work');

progress('is what is being done and how far it is, and is wiped away at the end', () => {
	const shown: string[] = [];
	const watch = buildProgress({ progress: (words) => shown.push(words) });
	watch.begin('reading');
	watch.begin('policies');
	watch.share(0.01);
	watch.share(0.5);
	watch.end();
	assert.equal(shown.slice(0, 3), [
		'reading and checking the policies …',
		'making the pages of the policies …',
		'making the pages of the policies: 1 %',
	]);
	assert.match(shown[3]!, /^making the pages of the policies: 50 %, about \d+ s left$/);
	assert.is(shown.at(-1), '');
});

progress('is nothing where nobody watches', () => {
	const watch = buildProgress({});
	watch.begin('policies');
	watch.share(0.5);
	watch.end();
	assert.match(watch.report(), /^making the pages of the policies +\d+\.\d\d s\n$/);
});

progress(
	'is, when asked for, how long each step took, and each kind of page in all processes, the longest first',
	() => {
		const watch = buildProgress({});
		watch.begin('policies');
		watch.pages({ 'layouts/revision.njk': 1250, 'layouts/comparison.njk': 3000 });
		watch.pages({ 'layouts/revision.njk': 250 });
		watch.begin('placing');
		watch.end();
		const lines = watch.report().split('\n');
		assert.match(lines[0]!, /^making the pages of the policies +0\.\d\d s$/);
		assert.match(lines[1]!, /^ {2}comparison +3\.00 s$/);
		assert.match(lines[2]!, /^ {2}revision +1\.50 s$/);
		assert.match(lines[3]!, /^putting the site in its place +0\.\d\d s$/);
		assert.is(lines.length, 5);
	},
);

progress.run();
