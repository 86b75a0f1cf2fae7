import fc from 'fast-check';

// Properties are tried on the same values in every `npm test`, so that none fails for a change that has nothing to do
// with it. `npm run test:long` gives each a time instead, and values of its own, told by the seed it prints.

const { PROPERTY_SEED: seed = '20261122', PROPERTY_SECONDS: seconds } = process.env;

fc.configureGlobal({
	seed: Number(seed),
	numRuns: seconds === undefined ? 1000 : Number.MAX_SAFE_INTEGER,
});
if (seconds !== undefined) {
	let tries = 0;
	fc.installGlobalPlugin(fc.interruptAfterTimeLimit(Number(seconds) * 1000));
	fc.installGlobalPlugin(
		fc.beforeEach(() => {
			tries++;
		}),
	);
	process.on('exit', () => {
		console.log(`properties were tried on ${tries} values`);
	});
}

/** The library of properties, as the whole project tries them. */
export { fc };
