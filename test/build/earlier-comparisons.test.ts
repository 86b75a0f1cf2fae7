import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { earlierComparisons } from '../../scripts/build/earlier-comparisons.ts';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { compareTexts } from '../../scripts/comparison/comparison.ts';
import { redline } from '../../scripts/comparison/redline/redline.ts';
import { comparisonJson } from '../../scripts/exports/comparison-json.ts';
import { sha256 } from '../../scripts/log/digest.ts';
import type { Comparison } from '../../scripts/model/comparison.ts';
import type { SourceText } from '../../scripts/model/revision.ts';
import { policyView } from '../../scripts/site/policy-view.ts';
import { anyBodies } from '../comparison/any-bodies.ts';
import { fc } from '../property.ts';
import { moment, policyOf, revision } from '../timeline/history.ts';

const earlier = suite('a comparison an earlier pack has as data');

const days = ['2026-01-10', '2026-01-20', '2026-02-10'];
const revisions = days.map((day) => revision(day));
const [first, second, third] = revisions.map(({ source }) => source) as [SourceText, SourceText, SourceText];
const view = policyView(policyOf(revisions), moment('2026-05-01'), false);

function made(from: SourceText, to: SourceText): Comparison {
	return compareTexts(parseClauses(from.body), parseClauses(to.body));
}

/** What is known of two texts where the earlier pack holds these files, and which files were asked for. */
function known(from: SourceText, to: SourceText, files: Readonly<Record<string, string>>) {
	const asked: string[] = [];
	const comparison = earlierComparisons(view, {
		file: (address) => {
			asked.push(address);
			return files[address];
		},
	})(from, to);
	return { comparison, asked };
}

const address = 'privacy/2026-01-10...2026-01-20/index.json';

earlier('is the one that is made of its texts', () => {
	const data = comparisonJson({ source: first }, { source: second }, made(first, second));
	assert.equal(known(first, second, { [address]: data }), {
		comparison: made(first, second),
		asked: [address],
	});
});

earlier('draws the same redline as one made anew, of any two texts', () => {
	fc.assert(
		fc.property(anyBodies, (bodies) => {
			const [from, to] = bodies.map((body) => ({ ...first, body, sha256: sha256(body) }));
			const comparison = made(from!, to!);
			const {
				from: _,
				to: __,
				...read
			} = JSON.parse(comparisonJson({ source: from! }, { source: to! }, comparison)) as Comparison & {
				from: unknown;
				to: unknown;
			};
			const drawn = (one: Comparison) => redline(parseClauses(from!.body), parseClauses(to!.body), one);
			assert.equal(drawn(read), drawn(comparison));
		}),
	);
});

earlier('is unknown where it is of other words than the texts have now', () => {
	const other = { ...first, body: 'Other words.', sha256: sha256('Other words.') };
	const data = comparisonJson({ source: other }, { source: second }, made(other, second));
	assert.is(known(first, second, { [address]: data }).comparison, undefined);
});

earlier('is unknown where the pack lacks it, and where no page is of the two texts', () => {
	assert.is(known(first, second, {}).comparison, undefined);
	assert.equal(known(second, first, {}), { comparison: undefined, asked: [] });
	assert.equal(known(third, third, {}), { comparison: undefined, asked: [] });
});

earlier.run();
