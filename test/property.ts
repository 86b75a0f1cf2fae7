import fc from 'fast-check';

// Properties are tried on the same values in every `npm test`, so that none fails for a change that has nothing to do
// with it. `npm run test:long` gives each a time instead, and values of its own, told by the seed it prints.

const { PROPERTY_SEED: seed = '20261122', PROPERTY_SECONDS: seconds } = process.env;
let tries = 0;

fc.configureGlobal({
	seed: Number(seed),
	beforeEach: () => {
		tries++;
	},
	...(seconds === undefined
		? { numRuns: 1000 }
		: { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: Number(seconds) * 1000 }),
});

if (seconds !== undefined) {
	process.on('exit', () => {
		console.log(`properties were tried on ${tries} values`);
	});
}

/** The library of properties, as the whole project tries them. */
export { fc };
