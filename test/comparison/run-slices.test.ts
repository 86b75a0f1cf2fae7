import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseClauses } from '../../scripts/clauses/clause-text.ts';
import { runsOf, runsWithin, textOf } from '../../scripts/comparison/run-slices.ts';
import { fc } from '../property.ts';
import { anyBody } from './any-bodies.ts';

const slices = suite('the runs of a stretch');

slices('leave nothing out and tell nothing twice, wherever a text is cut', () => {
	fc.assert(
		fc.property(anyBody, fc.array(fc.nat({ max: 400 }), { maxLength: 6 }), (body, cuts) => {
			const runs = runsOf(parseClauses(body).clauses);
			const places = [0, ...cuts.filter((cut) => cut < body.length).toSorted((a, b) => a - b), body.length];
			const stretches = places.slice(1).map((end, index) => [places[index]!, end] as const);
			const parts = stretches.flatMap((stretch) => runsWithin(runs, stretch));
			assert.is(textOf(parts), textOf(runs));
		}),
	);
});

slices(
	'are looked for only where they are: a stretch of a long text costs no more than of a short one',
	() => {
		const looksIn = (words: number): number => {
			const runs = runsOf(parseClauses('*one* two '.repeat(words)).clauses);
			let looks = 0;
			const counted = new Proxy(runs, {
				get: (target, key) => {
					if (typeof key === 'string' && /^\d+$/.test(key)) looks++;
					return Reflect.get(target, key) as unknown;
				},
			});
			assert.is(textOf(runsWithin(counted, [500, 510])).length > 0, true);
			return looks;
		};
		assert.ok(looksIn(4000) < looksIn(100) + 20);
	},
);

slices.run();
