import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { timeByOwner } from './eleventy-share.ts';

const test = suite('whose the time of a build was');

/** A call of what stands in a file, or of what Node or V8 names itself. */
const node = (id: number, place: string, children: readonly number[] = []) => ({
	id,
	callFrame: place.includes(':') ? { functionName: '', url: place } : { functionName: place, url: '' },
	children,
});

/** Eleventy calls the file system and our page, which calls a library; a library is also called by no one. */
const profile = {
	nodes: [
		node(1, '(root)', [2, 7, 8, 9]),
		node(2, 'file:///project/node_modules/@11ty/eleventy/src/Template.js', [3, 4]),
		node(3, 'node:fs'),
		node(4, 'file:///project/templates/pages/pages.11ty.js', [5]),
		node(5, 'file:///project/node_modules/nunjucks/src/environment.js', [6]),
		node(6, 'escape'),
		node(7, '(garbage collector)'),
		node(8, '(idle)'),
		node(9, 'node:internal/main'),
	],
	samples: [2, 3, 4, 5, 6, 7, 8, 9],
	timeDeltas: [1, 20, 300, 4000, 50_000, 600_000, 7_000_000, 80_000_000],
};

test('is the nearest caller’s that is neither Node nor a library, and waiting is nobody’s', () => {
	assert.equal(
		[...timeByOwner(profile)],
		[
			['Eleventy', 21],
			['In Force', 54_300],
			['collecting garbage', 600_000],
			['Node itself', 80_000_000],
		],
	);
});

test.run();
